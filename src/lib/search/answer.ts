/** A question's whole answer: what its words find and, where one of them stands nowhere, what it may have meant. */
import type { Answer, SearchIndex } from './engine.ts';
import { fold } from './words.ts';

/** Another reading of a question. */
export interface Reading {
  /** Each word that was read otherwise, as written and as read. */
  changes: { from: string; to: string }[];
  /** The question with them. */
  question: string;
  answer: Answer;
}

export interface WholeAnswer extends Answer {
  /** What the question may have meant; missing where it was understood. */
  instead?: Reading | undefined;
}

/** A word as words that the site has, where it is written together here only: `vänortsutredning`. */
export function partsOf(word: string, keys: ReadonlySet<string>, keyOf: (folded: string) => string): string[] {
  const folded = fold(word);
  let best: string[] = [];
  let score = 0;
  for (let at = 3; at <= folded.length - 3; at++) {
    const tail = folded.slice(at);
    const heads = [folded.slice(0, at), ...(folded[at - 1] === 's' && at > 4 ? [folded.slice(0, at - 1)] : [])];
    for (const head of heads) {
      if (!keys.has(keyOf(head)) || !keys.has(keyOf(tail))) continue;
      const now = Math.min(head.length, tail.length);
      if (now > score) {
        best = [head, tail];
        score = now;
      }
    }
  }
  return score >= 4 || (score === 3 && folded.length >= 8) ? best : [];
}

/** The longest end or beginning of a compound that the site has a word for; its end says what it is. */
export function partOf(word: string, keys: ReadonlySet<string>, keyOf: (folded: string) => string): string | undefined {
  const folded = fold(word);
  for (let size = folded.length - 3; size >= 4; size--)
    for (const part of [folded.slice(-size), folded.slice(0, size)]) if (keys.has(keyOf(part))) return part;
  return undefined;
}

/**
 * @param typing whether the last word may not be finished
 */
export async function answer(index: SearchIndex, question: string, typing: boolean): Promise<WholeAnswer> {
  const found = await index.find(question, typing);
  const doubtful = found.unknown.length > 0 ? found.unknown : found.hits.length <= 2 ? found.rare : [];
  if (doubtful.length === 0) return found;
  const [vocabulary, { nearest }] = await Promise.all([index.vocabulary(), import('./spelling.ts')]);
  const keyOf = (folded: string) => index.keyOf(folded);
  const keys = new Set(vocabulary.map(([word]) => keyOf(fold(word))));
  const changes: Reading['changes'] = [];
  for (const word of doubtful) {
    const near = nearest(word, vocabulary, keyOf).filter((other) => keyOf(fold(other.word)) !== keyOf(fold(word)));
    const slip = near.find(({ steps }) => steps <= 1);
    const parts = partsOf(word, keys, keyOf);
    // One wrong letter is a slip; else a compound of the reader's own is likelier than two.
    const to =
      slip?.word ??
      (parts.length > 0 ? parts.join(' ') : undefined) ??
      near[0]?.word ??
      (found.unknown.includes(word) ? partOf(word, keys, keyOf) : undefined);
    if (to !== undefined) changes.push({ from: word, to });
  }
  if (changes.length === 0) return found;
  const other = changes.reduce((text, { from, to }) => text.replace(from, () => to), question);
  const read = await index.find(other, false);
  if (read.hits.length === 0) return found;
  return { ...found, instead: { changes, question: other, answer: read } };
}
