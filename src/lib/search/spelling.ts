/** The words of the site that a misspelt one may have meant. Fetched only where a word stands nowhere. */
import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from './format.ts';
import { fold } from './words.ts';

/** How many letters may be wrong in a word of this length. */
const tolerance = (length: number) => (length < 3 ? 0 : length < 6 ? 1 : length < 14 ? 2 : 3);

/** How many words are offered. */
const mostNear = 4;

/** A word that another one may have meant. */
export interface Near {
  word: string;
  /** How many letters are wrong, missing, too many or swapped; an ending that differs counts for less than one. */
  steps: number;
}

/** How many letters are wrong, missing or too many; two that are swapped, where the words first differ, are one fault. */
function edits(a: string, b: string): number {
  const all = distance(a, b);
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const swapped = a[at] !== undefined && a[at] === b[at + 1] && a[at + 1] === b[at];
  return swapped ? Math.min(all, 1 + distance(a.slice(at + 2), b.slice(at + 2))) : all;
}

/** The letters of a word as bits, to tell at once which words are far from each other. */
function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

function bitsSet(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * The words that one may have meant, nearest first: by swapped, missing, added and wrong letters, then by how often
 * they stand on the site.
 */
export function nearest(word: string, vocabulary: Vocabulary, keyOf: (folded: string) => string): Near[] {
  const sought = fold(word);
  const stem = keyOf(sought);
  const limit = tolerance(sought.length);
  const bits = letterBits(sought);
  const found: (Near & { cost: number })[] = [];
  for (const [other, often] of vocabulary) {
    if (Math.abs(other.length - word.length) > limit + 1) continue;
    const folded = fold(other);
    if (bitsSet(letterBits(folded) ^ bits) > limit * 2 + 1) continue;
    const apart = edits(sought, folded);
    if (apart > limit + 1 || (apart > 0 && apart >= sought.length - 1)) continue;
    // The ending may be another one than the site's.
    const steps = apart < 2 ? apart : Math.min(apart, edits(stem, keyOf(folded)) + 0.4);
    if (steps > limit) continue;
    // The first letter is seldom wrong.
    const cost = steps + (folded[0] === sought[0] ? 0 : 0.6) - Math.min(often, 7) * 0.07;
    found.push({ word: other, steps, cost });
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, mostNear);
}
