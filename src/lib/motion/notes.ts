import { type SentenceId, sentenceIds } from './parse.ts';

/** The kinds of notes, in the order of the filter. */
export const noteKinds = ['claim', 'opinion', 'term', 'context', 'procedure'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** How the sources can relate to a claim. */
export const verdicts = ['supported', 'partly-supported', 'context-needed', 'not-found'] as const;

/** What numbering needs to know of a note. */
interface Placed {
  sentence: SentenceId;
  order: number;
}

/**
 * Puts notes in the order of the text and numbers them from 1 through the whole motion, so that a number on paper
 * means one note only.
 */
export function numberNotes<N extends Placed>(notes: readonly N[]): (N & { number: number })[] {
  return [...notes]
    .sort((a, b) => sentenceIds.indexOf(a.sentence) - sentenceIds.indexOf(b.sentence) || a.order - b.order)
    .map((note, index) => ({ ...note, number: index + 1 }));
}

/** How many notes have each value of a field, e.g. each kind. */
export function countBy<N, K extends string>(notes: readonly N[], key: (note: N) => K | undefined): Map<K, number> {
  const counts = new Map<K, number>();
  for (const note of notes) {
    const value = key(note);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
