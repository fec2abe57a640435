/**
 * Words of the motion that a reader has selected, and the link to them: a text fragment behind the id of their sentence,
 * `#p4s3:~:text=…` (https://wicg.github.io/scroll-to-text-fragment/). A browser that does not know such fragments, and
 * a text that has changed since, still lead to the sentence.
 */
import type { Stretch } from './selector.ts';

/** A sentence as it stands on a page. */
export interface Piece {
  id: string;
  text: string;
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
 * @returns the sentences that it touches, its words and the fragment that leads to them, without `#`; undefined where
 *   there is no word in it
 */
export function describePassage(
  pieces: readonly Piece[],
  from: { id: string; offset: number },
  to: { id: string; offset: number },
): { exact: string; parts: Part[]; fragment: string } | undefined {
  const { text, starts } = flowOf(pieces);
  const place = ({ id, offset }: typeof from) => {
    const index = pieces.findIndex((piece) => piece.id === id);
    return index === -1 ? undefined : (starts[index] ?? 0) + offset;
  };
  const [begin, finish] = [place(from), place(to)];
  if (begin === undefined || finish === undefined) return undefined;
  const at = snapToWords(text, begin, finish);
  const parts = at && partsOf(pieces, at);
  const textOf = (part: Part | undefined) => pieces.find((piece) => piece.id === part?.id)?.text ?? '';
  const [first, last] = [parts?.[0], parts?.at(-1)];
  if (!at || !parts || !first || !last) return undefined;
  const directive = textDirective(
    parts.map((part) => textOf(part).slice(part.start, part.end)),
    textOf(first).slice(0, first.start),
    textOf(last).slice(last.end),
  );
  return { exact: text.slice(at.start, at.end), parts, fragment: `${first.id}:~:text=${directive}` };
}

/** Longer than this, a selection is named by its first and last words. */
const longestWhole = 100;
const wordsAtEnds = 4;
const wordsAround = 3;

/**
 * A text directive: the words, or the first and the last of them; and where a sentence goes on before or after them some
 * words of it, because a browser takes the first place on the page that fits.
 *
 * @param selected the selected words, sentence by sentence: a sentence ends a block, which no part of a directive may cross
 * @param before what stands before them in their first sentence
 * @param after what stands after them in their last sentence
 */
function textDirective(selected: readonly string[], before: string, after: string): string {
  const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
  // A hyphen and a comma have a meaning of their own.
  const encoded = (words: string | readonly string[]) =>
    encodeURIComponent([words].flat().join(' ')).replaceAll('-', '%2D');
  const [first = '', last = ''] = [selected[0], selected.at(-1)];
  const whole = selected.length === 1 && first.length <= longestWhole;
  const range = whole
    ? encoded(first)
    : `${encoded(wordsOf(first).slice(0, wordsAtEnds))},${encoded(wordsOf(last).slice(-wordsAtEnds))}`;
  const [prefix, suffix] = [wordsOf(before).slice(-wordsAround), wordsOf(after).slice(0, wordsAround)];
  return [
    ...(prefix.length > 0 ? [`${encoded(prefix)}-`] : []),
    range,
    ...(suffix.length > 0 ? [`-${encoded(suffix)}`] : []),
  ].join(',');
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
