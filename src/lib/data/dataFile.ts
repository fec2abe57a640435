import { plainText } from '../content/inline.ts';
import { licence } from '../licence.ts';
import { withBase } from '../url/routes.ts';
import type { Absolute } from './types.ts';

/**
 * Makes addresses of paths that begin with the folder of the site. Without an origin they stay paths: a file that names
 * no host says nothing wrong, and leads right from wherever it lies on the site.
 *
 * @param origin of the published site, where that is set
 */
export const addressesAt =
  (origin: URL | undefined): Absolute =>
  (path) =>
    origin === undefined ? path : new URL(path, origin).href;

/** The same for paths without the folder. */
export const absoluteFrom = (origin: URL | undefined): Absolute => {
  const address = addressesAt(origin);
  return (path) => address(withBase(path));
};

/** Who made a data file and on what terms; stands in each JSON file that has room for it. */
export const dataLicence = {
  licence,
  attribution: 'Stockholm och Taipei – motionen förklarad | Stockholm and Taipei – the motion explained',
};

/**
 * Content without the marks of emphasis in its texts, at whatever depth: who reads the files knows no markup of ours.
 *
 * @param content entries as in the content files
 */
export function unmarked<T>(content: T): T {
  return JSON.parse(JSON.stringify(content), (_, value) => (typeof value === 'string' ? plainText(value) : value)) as T;
}

/** A JSON answer with the right type. */
export function jsonResponse(data: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(data, null, 1)}\n`, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/**
 * A CSV answer with the right type, its lines ended as RFC 4180 asks. The byte order mark makes spreadsheets read å, ä
 * and ö.
 */
export function csvResponse(csv: string): Response {
  return new Response(`\ufeff${csv.replace(/\r?\n/g, '\r\n')}\r\n`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
