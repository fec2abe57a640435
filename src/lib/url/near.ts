import { distance } from '../text/distance.ts';

/** An id as it is compared: small letters, without accents. */
const plain = (id: string) => id.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** How far the numbers in two ids are from each other; the nearest sentence is nearer than any other one. */
function numbersApart(a: string, b: string): number {
  const numbers = (id: string) => (id.match(/\d+/g) ?? []).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  return left.reduce((sum, number, index) => sum + Math.min(Math.abs(number - (right[index] ?? number)), 99), 0);
}

/** How far an id is from one that has all its words, in any order, each with a letter in five wrong; 1 where it has not. */
function partOf(shorter: string, longer: string): number {
  const [few, many] = [shorter.split('-'), longer.split('-')];
  const has = (word: string) => many.some((other) => distance(word, other) <= Math.floor(word.length / 5));
  return few.every(has) ? 0.35 - few.length / many.length / 20 : 1;
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
  return Math.min(edits, shorter.length > 2 ? partOf(shorter, longer) : 1) + numbersApart(left, right) / 1000;
}

/**
 * The things whose ids come nearest to one that does not exist, the nearest first; to a year that which begins with
 * the year next to it.
 *
 * @param asked the id that was asked for
 * @param things all that the page has
 * @param limit how many at most
 */
export function nearestThings<T extends { id: string }>(asked: string, things: readonly T[], limit = 3): T[] {
  const near = (list: readonly T[], distanceTo: (id: string) => number, most: number) =>
    list
      .map((thing) => ({ thing, far: distanceTo(thing.id) }))
      .filter(({ far }) => far < most)
      .sort((a, b) => a.far - b.far)
      .map(({ thing }) => thing);
  const year = /^\D?(\d{4})(?!\d)/.exec(asked)?.[1];
  const alike = near(things, (id) => idDistance(asked, id), 0.55);
  if (alike.length > 0 || year === undefined) return alike.slice(0, limit);
  const timed = things.filter(({ id }) => /^\d{4}-/.test(id));
  return near(timed, (id) => Math.abs(Number(id.slice(0, 4)) - Number(year)), Number.POSITIVE_INFINITY).slice(0, 1);
}
