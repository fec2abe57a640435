/** The words of the site that one which stands nowhere may have meant. Fetched only with such a word. */
import { distance } from 'fastest-levenshtein';
import { fold } from './words.ts';

/** Each word of the site, the more frequent ones first: those that stand there 1, 2, 4 … times at least lie together. */
export type Vocabulary = readonly { word: string; folded: string; often: number }[];

/** The file of the words: of each power of two those that stand there so often, with a blank between them. */
export type VocabularyFile = string[];

export function vocabularyFile(times: ReadonlyMap<string, number>): VocabularyFile {
  const levels: string[][] = [];
  for (const [word, count] of times) {
    const level = Math.round(Math.log2(count));
    levels[level] ??= [];
    levels[level].push(word);
  }
  return Array.from(levels, (level = []) => level.sort().join(' '));
}

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
const ending = /(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|ans|ing|ies|en|et|an|er|ar|or|ed|es|ns|na|s|n|t|a|e|y)$/;
const bare = (folded: string) => (folded.length > 4 ? folded.replace(ending, '') : folded);

/** How many letters are wrong, missing or too many; two that are swapped, where the words first differ, are one fault. */
function edits(a: string, b: string): number {
  const all = distance(a, b);
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const swapped = a[at] !== undefined && a[at] === b[at + 1] && a[at + 1] === b[at];
  return swapped ? Math.min(all, 1 + distance(a.slice(at + 2), b.slice(at + 2))) : all;
}

/** A word that another one may have meant. */
export interface Near {
  word: string;
  /** How many letters are wrong; an ending that differs counts for less than one. */
  steps: number;
}

/** The words that one may have meant, nearest first, then by how often they stand on the site. */
export function nearest(word: string, vocabulary: Vocabulary): Near[] {
  const asked = fold(word);
  const limit = tolerance(asked.length);
  return vocabulary
    .flatMap(({ word: other, folded, often }) => {
      if (Math.abs(folded.length - asked.length) > limit + 2) return [];
      const apart = edits(asked, folded);
      const steps = apart < 2 ? apart : Math.min(apart, edits(bare(asked), bare(folded)) + 0.4);
      if (steps > limit || (apart > 0 && steps >= asked.length - 1)) return [];
      // The first letter is seldom wrong.
      const cost = steps + (folded[0] === asked[0] ? 0 : 0.6) - Math.min(often, 7) * 0.07;
      return [{ word: other, steps, cost }];
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3);
}

/** A word as words that the site has, where they are written together by the reader only: `vänorts utredning`. */
export function compoundParts(word: string, vocabulary: Vocabulary): string[] {
  const known = new Set(vocabulary.flatMap(({ folded }) => [folded, bare(folded)]));
  const has = (part: string) => known.has(fold(part)) || known.has(bare(fold(part)));
  let best: string[] = [];
  let score = 0;
  for (let at = 3; at <= word.length - 3; at++) {
    const tail = word.slice(at);
    if (!has(tail)) continue;
    for (const head of [word.slice(0, at), ...(word[at - 1] === 's' && at > 4 ? [word.slice(0, at - 1)] : [])]) {
      const now = Math.min(head.length, tail.length);
      if (now <= score || !has(head)) continue;
      best = [head, tail];
      score = now;
    }
  }
  return score >= 4 || (score === 3 && word.length >= 8) ? best : [];
}
