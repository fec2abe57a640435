/** The words of the site that a misspelt one may have meant. Fetched only where a word stands nowhere. */
import damerauLevenshtein from 'damerau-levenshtein';
import type { Vocabulary } from './format.ts';
import { fold } from './words.ts';

/** How many letters may be wrong in a word of this length. */
const tolerance = (length: number) => (length < 3 ? 0 : length < 6 ? 1 : length < 14 ? 2 : 3);

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
export function nearest(word: string, vocabulary: Vocabulary, most: number): string[] {
  const sought = fold(word);
  const limit = tolerance(sought.length);
  const bits = letterBits(sought);
  const found: { word: string; cost: number }[] = [];
  for (const [other, often] of vocabulary) {
    if (Math.abs(other.length - word.length) > limit) continue;
    const folded = fold(other);
    if (bitsSet(letterBits(folded) ^ bits) > limit * 2) continue;
    const { steps } = damerauLevenshtein(sought, folded);
    if (steps > limit || (steps > 0 && steps >= sought.length - 1)) continue;
    // The first letter is seldom wrong.
    found.push({ word: other, cost: steps + (folded[0] === sought[0] ? 0 : 0.6) - Math.min(often, 7) * 0.07 });
  }
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map(({ word: other }) => other);
}
