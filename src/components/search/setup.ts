/** The files of the search beside Pagefind's, which the build writes and the browser reads. */
import type { Words } from '../../i18n/index.ts';
import { memoAsync } from '../../lib/memoAsync.ts';
import type { Lang } from '../../lib/url/routes.ts';

/** Where they lie, from the site's root. */
export const searchFolder = '/pagefind/';
/** What an edition's search says. */
export const setupFile = (lang: Lang) => `setup-${lang}.json`;
/** The words of an edition. */
export const vocabularyName = (lang: Lang) => `words-${lang}.json`;

/** What the search of an edition says, which no page needs before somebody searches. */
export interface Setup {
  lang: Lang;
  words: Words['search'];
  /** The main pages, and the search of the other edition. */
  pages: [address: string, name: string][];
  other: string;
}

/**
 * Why the search cannot answer: a file did not come (`failed`, which asking again may mend), another came in its place as
 * where one has to sign in first (`replaced`), the server does not give it out (`refused`), the browser runs no
 * WebAssembly (`blocked`) or lacks what the search is written in (`tooOld`).
 */
export class SearchFault extends Error {
  readonly reason: keyof Words['search']['faults'];

  /** @param reason see above; @param file name of the file, where it is about one */
  constructor(reason: SearchFault['reason'], file = '') {
    super(file);
    this.reason = reason;
  }
}

/** The answers by which a server says that it does not give a file out; after others it may the next time. */
const refusals = [401, 403, 404, 406, 410, 415, 451];

/** Fetches with the browser's own `fetch`, which Pagefind's is put in front of. */
export const browserFetch = globalThis.fetch.bind(globalThis);

/**
 * A file that the server has.
 *
 * @throws SearchFault where the server gave none, TypeError where it was not reached
 */
export async function fetched(address: string, init?: RequestInit): Promise<Response> {
  const response = await browserFetch(address, init);
  const name = /[^/]*$/.exec(address.replace(/\?.*$/, ''))?.[0];
  if (!response.ok) throw new SearchFault(refusals.includes(response.status) ? 'refused' : 'failed', name);
  // None of the files begins as a page, a sentence or JSON about an error does, whatever type it is said to be.
  if (/^\s*(?:[A-Z<]|\{(?!"(?:lang|version)"))/.test(await response.clone().text()))
    throw new SearchFault('replaced', name);
  return response;
}

/**
 * A file of the search, fetched once. Names without a version are asked for anew.
 *
 * @param folder where it lies, with a slash at its end
 */
export const searchFile = memoAsync(async (folder: string, name: string) =>
  (await fetched(`${folder}${name}`, { cache: 'no-cache' })).json(),
);
