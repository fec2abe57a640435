import { notFoundPathFor } from '../url/notFound.ts';

/**
 * Packs: many small files as one, so that keeping the whole site costs a reader some dozens of requests instead of several
 * hundred, and a third of the bytes. Pages of one kind have most of their lines in common; a pack holds each piece
 * once, and for each file which pieces it is made of.
 */
export interface Pack {
  pieces: string[];
  /** Path from the site's root → runs of pieces: first piece, how many, first piece, how many … */
  files: Record<string, number[]>;
}

/** Where a page is cut: before elements that come back on other pages as they are. */
const seams =
  /(?=<(?:svg|header|footer|nav|main|section|aside|dialog|div|article|p|li|h\d|path|script|meta|link|details|ul|ol|figure|button|tr)\b)/;

/**
 * Makes a pack of text files.
 *
 * @param files text by path
 */
export function packed(files: Iterable<readonly [path: string, text: string]>): Pack {
  const places = new Map<string, number>();
  const pack: Pack = { pieces: [], files: {} };
  for (const [path, text] of files) {
    const runs: number[] = [];
    for (const piece of text.split(seams)) {
      const known = places.get(piece);
      const place = known ?? pack.pieces.push(piece) - 1;
      if (known === undefined) places.set(piece, place);
      const [start = 0, count = 0] = runs.slice(-2);
      if (runs.length > 0 && start + count === place) runs[runs.length - 1] = count + 1;
      else runs.push(place, 1);
    }
    pack.files[path] = runs;
  }
  return pack;
}

/**
 * A file out of a pack.
 *
 * @returns undefined where the pack does not hold it
 */
export function unpacked(pack: Pack, path: string): string | undefined {
  if (!Object.hasOwn(pack.files, path)) return undefined;
  const runs = pack.files[path] ?? [];
  let text = '';
  for (let i = 0; i < runs.length; i += 2) {
    const start = runs[i] ?? 0;
    text += pack.pieces.slice(start, start + (runs[i + 1] ?? 0)).join('');
  }
  return text;
}

/**
 * The name of the pack that holds a file, by the file's address alone: one for each kind of page in each language, and
 * one for each language of the search index, whose files are bytes: one character each.
 *
 * @param path an address from the site's root: `/motionen/p1s1/`, not `/motionen/p1s1/index.html`
 * @returns undefined for what is no page and is kept as a file of its own, and for embeds, which other sites show
 */
export function packOf(path: string): string | undefined {
  const index = /^\/pagefind\/(?:index|fragment|filter)\/([a-z-]+?)_[^/]+$/.exec(path);
  if (index) return `pagefind-${index[1]}`;
  if (!path.endsWith('/') && path !== notFoundPathFor(path)) return undefined;
  const [first = '', second = ''] = path.split('/').slice(1, -1);
  const folder = first === 'en' ? ['en', second] : [first];
  if (folder.includes('embed')) return undefined;
  return folder.filter(Boolean).join('-') || 'start';
}

/** Whether a file of a pack is one of Pagefind's: bytes, not text. */
export const isPagefind = (path: string): boolean => path.startsWith('/pagefind/');

/** Bytes as text, one character each: those that JSON would escape lie 256 higher, which compresses better. */
export function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += String.fromCharCode(/[ !#-[\]-~]/.test(String.fromCharCode(byte)) ? byte : byte + 256);
  return text;
}

/** The bytes of such a text. */
export const bytesOfText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
