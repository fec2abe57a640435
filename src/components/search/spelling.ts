/** The words of the site that one which stands nowhere may have meant. Fetched only with such a word. */
import { distance } from '../../lib/text/distance.ts';
import { fold } from '../../lib/text/words.ts';

/** Each word of the site, the more frequent ones first: those that stand there 1, 2, 4 … times at least lie together. */
export type Vocabulary = readonly { word: string; folded: string; often: number }[];

/** The file of the words: of each power of two those that stand there so often, with a blank between them. */
export type VocabularyFile = string[];

export function vocabularyOf(file: VocabularyFile): Vocabulary {
  return file.flatMap((level, often) =>
    level
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ word, folded: fold(word), often })),
  );
}

/** How many letters may be wrong in a word of this length. */
const tolerance = (length: number) => (length < 3 ? 0 : length < 6 ? 1 : length < 14 ? 2 : 3);

/** Endings that words of both languages have; what is left is only compared. */
const ending =
  /(?<=.{4})(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|ans|ing|ies|en|et|an|er|ar|or|ed|es|ns|na|s|n|t|a|e|y)$/;
const bare = (folded: string) => folded.replace(ending, '');

/**
 * The words that one may have meant, nearest first, then by how often they stand on the site.
 *
 * @returns each with how many letters are wrong; an ending that differs counts for less than one
 */
export function nearest(word: string, vocabulary: Vocabulary): { word: string; steps: number }[] {
  const asked = fold(word);
  // Its ending is no sign of what was meant.
  const limit = tolerance(Math.min(asked.length, bare(asked).length + 1));
  return vocabulary
    .flatMap(({ word: other, folded, often }) => {
      if (Math.abs(folded.length - asked.length) > limit + 2) return [];
      const apart = distance(asked, folded);
      const steps = apart < 2 ? apart : Math.min(apart, distance(bare(asked), bare(folded)) + 0.4);
      // The first letter is seldom wrong, and seldom together with others.
      const first = folded[0] === asked[0] ? 0 : 0.6;
      if (steps + (steps > 1 ? first : 0) > limit || (apart > 0 && steps >= asked.length - 1)) return [];
      const cost = steps + first - Math.min(often, 7) * 0.07;
      return [{ word: other, steps, cost }];
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3);
}

/**
 * A word as words that the site has, where they are written together by the reader only: `vänorts utredning`; of
 * `beredningsprocess` the one that it has, where that is most of it.
 */
export function compoundParts(word: string, vocabulary: Vocabulary): string[] {
  const known = new Set(vocabulary.flatMap(({ folded }) => [folded, bare(folded)]));
  const has = (part: string) => known.has(fold(part)) || known.has(bare(fold(part)));
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, more) => {
    const [head, tail] = [word.slice(0, more + 3), word.slice(more + 3)];
    // An s may link the two.
    return [head, head.replace(/(?<=.{4})s$/, '')].map((first) => [first, tail].filter(has));
  }).flat();
  const shortest = (parts: readonly string[]) => Math.min(...parts.map(({ length }) => length));
  const [two] = cuts.filter(({ length }) => length === 2).sort((a, b) => shortest(b) - shortest(a));
  if (two && (shortest(two) > 3 || word.length >= 8)) return two;
  const [longest = ''] = cuts.flat().sort((a, b) => b.length - a.length);
  return longest.length >= Math.max(6, word.length / 2) ? [longest] : [];
}
