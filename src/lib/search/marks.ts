/** Which words of a text a question has found, and the passage that shows most of them. */
import { fold, type Stemmer, wordsOf } from './words.ts';

/** What is marked. */
export interface Marks {
  /** Words with one of these keys. */
  keys: ReadonlySet<string>;
  /** Words that hold one of these: compounds. */
  within: readonly string[];
}

/** A piece of a text. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How many words a passage has, about. */
const passageLength = 30;

interface Range {
  start: number;
  end: number;
}

function markedRanges(text: string, marks: Marks, stem: Stemmer): { all: Range[]; marked: Range[] } {
  const all = wordsOf(text);
  const marked = all.filter(({ folded }) => {
    if (marks.keys.has(stem(folded))) return true;
    // Short parts only where a compound begins or ends.
    return marks.within.some((part) =>
      part.length > 3 ? folded.includes(part) : folded.startsWith(part) || folded.endsWith(part),
    );
  });
  return { all, marked };
}

/** The words that are marked in a text, folded, each once. */
export function markedWords(text: string, marks: Marks, stem: Stemmer): string[] {
  return [...new Set(markedRanges(text, marks, stem).marked.map(({ start, end }) => fold(text.slice(start, end))))];
}

/** A text in pieces, marked ones and others. */
export function pieces(text: string, marks: Marks, stem: Stemmer): Piece[] {
  const { marked } = markedRanges(text, marks, stem);
  const made: Piece[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start > at) made.push({ text: text.slice(at, start), marked: false });
    made.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) made.push({ text: text.slice(at), marked: false });
  return made;
}

/** The passage of a text with the most marked words, from the beginning of a sentence where one is near. */
export function passage(text: string, marks: Marks, stem: Stemmer): string {
  const { all, marked } = markedRanges(text, marks, stem);
  if (all.length <= passageLength + 6) return text;
  const places = new Set(marked.map(({ start }) => start));
  const counts = all.map(({ start }) => (places.has(start) ? 1 : 0));
  let best = 0;
  let most = -1;
  for (let from = 0; from < all.length; from++) {
    const count = counts.slice(from, from + passageLength - 4).reduce<number>((sum, one) => sum + one, 0);
    if (count > most) [best, most] = [from, count];
  }
  // A few words before the first marked one, or the beginning of its sentence.
  let from = Math.max(best, counts.indexOf(1, best));
  for (let back = 0; back < 9 && from > 0; back++) {
    if (/[.!?]\s+$/.test(text.slice(all[from - 1]?.end, all[from]?.start))) break;
    from -= 1;
  }
  const to = Math.min(all.length, from + passageLength);
  const start = from === 0 ? 0 : (all[from]?.start ?? 0);
  const end = to === all.length ? text.length : (all[to - 1]?.end ?? text.length);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
