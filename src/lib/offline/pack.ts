import { notFoundPathFor } from '../url/notFound.ts';
import { inLanguage } from '../url/routes.ts';

/**
 * Packs: many small files as one. Plain files would be 2,698, which Workbox fetches one after the other: on slow 4G (150 ms
 * there and back, 1.6 Mbit/s) that took 627 s and 5.59 MB; with packs, 131 files then and 76 now, 89 s and 2.89 MB.
 * A pack is nine digits that say how long the next line is, a line of JSON with the path of
 * each file and where its bytes begin and end after that line, and these bytes.
 */
export type PackIndex = Record<string, [from: number, to: number]>;

const digits = 9;

/** @param files bytes by path */
export function packed(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Blob {
  const index: PackIndex = {};
  let end = 0;
  for (const [path, bytes] of files) {
    index[path] = [end, end + bytes.length];
    end += bytes.length;
  }
  const line = new Blob([`${JSON.stringify(index)}\n`]);
  return new Blob([String(line.size).padStart(digits, '0'), line, ...files.values()]);
}

/**
 * Reads a pack without taking it into memory.
 *
 * @returns gives a file's bytes, or undefined where the pack does not hold it
 */
export async function openPack(pack: Blob): Promise<(path: string) => Blob | undefined> {
  const start = digits + Number(await pack.slice(0, digits).text());
  const index = new Map(Object.entries(JSON.parse(await pack.slice(digits, start).text()) as PackIndex));
  return (path) => {
    const place = index.get(path);
    return place && pack.slice(start + place[0], start + place[1]);
  };
}

/**
 * The name of the pack that holds a file, by the file's address alone: one for the main pages, and one for the pages under
 * each of them. Both editions of a page lie in one pack, as they
 * share drawings, addresses and the names of sources: brotli writes what is the same once, which saves a third. So do the
 * two languages of the search, and the style sheets, of which each page has its own.
 *
 * @param path an address from the site's root: `/motionen/p1s1/`, not `/motionen/p1s1/index.html`
 * @returns undefined for what is kept as a file of its own, and for embeds, which other sites show
 */
export function packOf(path: string): string | undefined {
  if (path.startsWith('/pagefind/')) return 'pagefind';
  if (/^\/assets\/[^/]+\.css$/.test(path)) return 'styles';
  if (!path.endsWith('/') && path !== notFoundPathFor(path)) return undefined;
  if (/^\/(?:en\/)?embed\//.test(path)) return undefined;
  const [folder = '', below] = (inLanguage(path, 'sv') ?? '').split('/').slice(1, -1);
  return below === undefined ? 'start' : folder;
}
