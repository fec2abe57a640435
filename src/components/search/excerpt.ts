/** What a hit shows: its text without the hidden words, the words that were found marked, and the passage with most of them. */

/** Stands before and after what a reader may see of a record, between its title and its hidden words. */
export const boundary = '¦';

/** How many words a passage has, about. */
const passageLength = 30;

/** A word of a text with what stands after it, and whether it is marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The content of a record in its index, in words as Pagefind counts them. */
export interface Content {
  words: string[];
  /** The place of the first word of the visible text, and of the word after its last. */
  from: number;
  to: number;
}

export function contentOf(content: string): Content {
  const words = content.split(/\s+/);
  const from = words.findIndex((word) => word.startsWith(boundary)) + 1;
  const to = words.findIndex((word, at) => at >= from && word.startsWith(boundary));
  return { words, from, to: to === -1 ? words.length : to };
}

/** Words as pieces: the letters of a marked one, without the punctuation around it. */
function pieces(words: readonly string[], isMarked: (at: number) => boolean): Piece[] {
  return words.flatMap((word, at) => {
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    const end = at < words.length - 1 ? ' ' : '';
    if (core === '' || !isMarked(at)) return [{ text: word + end, marked: false }];
    return [
      { text: before, marked: false },
      { text: core, marked: true },
      { text: after + end, marked: false },
    ].filter(({ text }) => text !== '');
  });
}

/** A title, marked where its words are among the ones that were found. */
export function markedTitle(title: string, { from }: Content, found: ReadonlySet<number>): Piece[] {
  // The title stands first in the content, word by word; its last word may have got a full stop.
  return pieces(title.split(/\s+/), (at) => at < from - 1 && found.has(at));
}

/** The passage of the visible text with the most marked words, from the beginning of a sentence where one is near. */
export function passage({ words, from, to }: Content, found: ReadonlySet<number>): Piece[] {
  const text = words.slice(from, to);
  const marked = (at: number) => found.has(at + from);
  if (text.length <= passageLength + 6) return pieces(text, marked);
  const counts = text.map((_, at) => (marked(at) ? 1 : 0));
  let best = 0;
  let most = -1;
  for (let at = 0; at < text.length; at++) {
    const count = counts.slice(at, at + passageLength - 4).reduce<number>((sum, one) => sum + one, 0);
    if (count > most) [best, most] = [at, count];
  }
  // A few words before the first marked one, or the beginning of its sentence.
  let start = Math.max(best, counts.indexOf(1, best));
  for (let back = 0; back < 9 && start > 0 && !/[.!?]$/.test(text[start - 1] ?? ''); back++) start -= 1;
  const end = Math.min(text.length, start + passageLength);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces(text.slice(start, end), (at) => marked(at + start)),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** The words that a reader sees and that were found, without the punctuation around them, each once. */
export function foundWords({ words, to }: Content, found: ReadonlySet<number>): string[] {
  const marked = pieces(words.slice(0, to), (at) => found.has(at)).filter((piece) => piece.marked);
  return [...new Set(marked.map(({ text }) => text))];
}
