/** What a hit shows: the passage of its text with most of the words that were found, without the hidden words. */
import { wordsOf } from '../../lib/text/words.ts';

/** Stands before and after what a reader may see of a record, between its title and its hidden words. */
export const boundary = '¦';

/** How many words a passage has, about. */
const passageLength = 30;

/**
 * The content of a record in its index, in words as Pagefind counts them, with the place of the first word of the visible
 * text (`from`), and of the word after its last (`to`).
 */
export function contentOf(content: string) {
  const words = content.split(/\s+/);
  const from = words.findIndex((word) => word.startsWith(boundary)) + 1;
  const to = words.findIndex((word, at) => at >= from && word.startsWith(boundary));
  return { words, from, to: to === -1 ? words.length : to };
}

type Content = ReturnType<typeof contentOf>;

/** The passage of the visible text with the most found words, from the beginning of a sentence where one is near. */
export function passage({ words, from, to }: Content, found: ReadonlySet<number>): string {
  const text = words.slice(from, to);
  if (text.length <= passageLength + 6) return text.join(' ');
  const isFound = (at: number) => found.has(at + from);
  let [start, most] = [0, 0];
  for (const at of text.keys()) {
    if (!isFound(at)) continue;
    const count = text.slice(at, at + passageLength - 4).filter((_, more) => isFound(at + more)).length;
    if (count > most) [start, most] = [at, count];
  }
  // A few words before the first found one, or the beginning of its sentence.
  for (let back = 0; back < 9 && start > 0 && !/[.!?]$/.test(text[start - 1] ?? ''); back++) start -= 1;
  const end = Math.min(text.length, start + passageLength);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).join(' ')}${end < text.length ? ' …' : ''}`;
}

/** The words that a reader sees and that were found, folded, each once. */
export function foundWords({ words, to }: Content, found: ReadonlySet<number>): string[] {
  const seen = words.slice(0, to).filter((_, at) => found.has(at));
  return [...new Set(wordsOf(seen.join(' ')).map(({ folded }) => folded))];
}
