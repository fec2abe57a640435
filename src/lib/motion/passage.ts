/**
 * A passage of the motion in an address: `?ord=42.17.1k3f9az#p4s3` means 17 characters of the text, from the 42nd
 * character of sentence p4s3 on, whose words have the checksum 1k3f9az. The sentence is the fragment, so that the link
 * leads to it also without scripts. The checksum tells whether the words still stand there, and finds them again where
 * others before them have changed. No words stand in the address, so their punctuation cannot break it.
 */
import type { Stretch } from './selector.ts';

/** A sentence as it stands on a page. */
export interface Piece {
  id: string;
  text: string;
}

/** A passage as its address has it. */
export interface Passage {
  /** Where it begins, in UTF-16 code units from the beginning of its first sentence. */
  start: number;
  /** In UTF-16 code units; one for the space between two sentences. */
  length: number;
  /** See {@link checksum}. */
  sum: string;
}

/** What stands between two sentences. */
const between = '\n';

/** Sentences as one text, with the place where each begins. */
function flowOf(pieces: readonly Piece[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    starts.push(at);
    at += piece.text.length + between.length;
  }
  return { text: pieces.map((piece) => piece.text).join(between), starts };
}

/**
 * A short number for a text, as letters and digits: the same text has the same one, and two texts of the motion have
 * different ones (FNV-1a, 32 bits, over UTF-16 code units).
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** Words, with what joins their parts: SÄPO:s, Sweden’s, 2022-2023. */
const word = /[\p{L}\p{M}\p{N}]+(?:[:’'\-‑][\p{L}\p{M}\p{N}]+)*/gu;

/** The word that a place in a text lies within; none at its edges. */
function wordAround(text: string, at: number): Stretch | undefined {
  // No word holds a space.
  const before = at - (/\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0].length ?? 0);
  const after = at + (/^\S*/.exec(text.slice(at, at + 80))?.[0].length ?? 0);
  for (const { 0: found, index } of text.slice(before, after).matchAll(word)) {
    const [start, end] = [before + index, before + index + found.length];
    if (start < at && at < end) return { start, end };
  }
  return undefined;
}

/**
 * Widens a stretch of a text to whole words and takes spaces from its ends. Nobody hits the letters exactly, least of
 * all with a finger.
 *
 * @returns undefined where the stretch holds no word
 */
export function snapToWords(text: string, from: number, to: number): Stretch | undefined {
  let [start, end] = [Math.max(0, Math.min(from, to)), Math.min(text.length, Math.max(from, to))];
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return undefined;
  start = wordAround(text, start)?.start ?? start;
  end = wordAround(text, end)?.end ?? end;
  while (/\s/.test(text[start] ?? '')) start += 1;
  while (/\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/**
 * Describes what has been selected, widened to whole words.
 *
 * @param pieces the sentences of the page in their order
 * @param from the sentence and the place in it where the selection begins
 * @param to where it ends
 * @returns the sentences that it touches, its words and its address; undefined where there is no word in it
 */
export function describePassage(
  pieces: readonly Piece[],
  from: { id: string; offset: number },
  to: { id: string; offset: number },
): { passage: Passage; exact: string; parts: Part[] } | undefined {
  const { text, starts } = flowOf(pieces);
  const place = ({ id, offset }: typeof from) => {
    const index = pieces.findIndex((piece) => piece.id === id);
    return index === -1 ? undefined : (starts[index] ?? 0) + offset;
  };
  const [begin, finish] = [place(from), place(to)];
  if (begin === undefined || finish === undefined) return undefined;
  const at = snapToWords(text, begin, finish);
  const parts = at && partsOf(pieces, at);
  if (!at || !parts?.[0]) return undefined;
  const exact = text.slice(at.start, at.end);
  return { passage: { start: parts[0].start, length: exact.length, sum: checksum(exact) }, exact, parts };
}

/** The part of a passage that stands in one sentence. */
export interface Part extends Stretch {
  id: string;
}

/** A stretch of the text, sentence by sentence. */
function partsOf(pieces: readonly Piece[], { start, end }: Stretch): Part[] {
  const { starts } = flowOf(pieces);
  return pieces.flatMap(({ id, text }, index) => {
    const own = starts[index] ?? 0;
    const part = { id, start: Math.max(start - own, 0), end: Math.min(end - own, text.length) };
    return part.start < part.end ? [part] : [];
  });
}

/** A passage as it stands in an address. */
export function formatPassage({ start, length, sum }: Passage): string {
  return `${start}.${length}.${sum}`;
}

/**
 * Reads a passage from an address.
 *
 * @param text whatever stands there
 * @returns undefined where it is none
 */
export function parsePassage(text: string): Passage | undefined {
  const found = /^(\d{1,5})\.([1-9]\d{0,4})\.([0-9a-z]{1,7})$/.exec(text.slice(0, 30).trim().toLowerCase());
  return found ? { start: Number(found[1]), length: Number(found[2]), sum: found[3] ?? '' } : undefined;
}

/**
 * Finds a passage: where the address says, or else the nearest place with the same words.
 *
 * @param pieces the sentences of the page in their order
 * @param id the sentence in which the passage begins, as the address says
 * @returns its words sentence by sentence; undefined where they do not stand in this text
 */
export function findPassage(pieces: readonly Piece[], id: string, passage: Passage): Part[] | undefined {
  const { text, starts } = flowOf(pieces);
  const index = pieces.findIndex((piece) => piece.id === id);
  const wish = (index === -1 ? 0 : (starts[index] ?? 0)) + passage.start;
  let found: number | undefined;
  const holds = (at: number) => at >= 0 && checksum(text.slice(at, at + passage.length)) === passage.sum;
  const last = text.length - passage.length;
  if (wish <= last && holds(wish)) found = wish;
  for (let by = 1; found === undefined && by <= Math.max(wish, last); by += 1) {
    found = [wish - by, wish + by].find((at) => at >= 0 && at <= last && holds(at));
  }
  return found === undefined ? undefined : partsOf(pieces, { start: found, end: found + passage.length });
}
