import { distance } from 'fastest-levenshtein';

/** An id as it is compared: small letters, without accents. */
const plain = (id: string) => id.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** How far the numbers in two ids are from each other; the nearest sentence is nearer than any other one. */
function numbersApart(a: string, b: string): number {
  const numbers = (id: string) => (id.match(/\d+/g) ?? []).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  return left.reduce((sum, number, index) => sum + Math.min(Math.abs(number - (right[index] ?? number)), 99), 0);
}

/**
 * How far two ids are from each other: 0 for the same one, 1 and a little more for two that have nothing in common.
 *
 * @param a any text
 * @param b any text
 */
export function idDistance(a: string, b: string): number {
  const [left, right] = [plain(a), plain(b)];
  const edits = distance(left, right) / Math.max(left.length, right.length, 1);
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const part = shorter.length > 2 && longer.includes(shorter) ? 0.35 : 1;
  return Math.min(edits, part) + numbersApart(left, right) / 1000;
}

/**
 * The things whose ids come nearest to one that does not exist, the nearest first.
 *
 * @param asked the id that was asked for
 * @param things all that the page has
 * @param limit how many at most
 */
export function nearestThings<T extends { id: string }>(asked: string, things: readonly T[], limit = 3): T[] {
  return things
    .map((thing) => ({ thing, far: idDistance(asked, thing.id) }))
    .filter(({ far }) => far < 0.55)
    .sort((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ thing }) => thing);
}
