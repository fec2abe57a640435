/** Small words inside names of places and people: Bassano *del* Grappa, Rio *de* Janeiro. */
const inNames = new Set('al am an d da de del der di do dos du el in la las le los of on van von y'.split(' '));

/** Whether a word can be part of a name or a number: a capital or a digit first, whatever marks stand before it. */
const nameLike = (word: string) => /^[^\p{L}\p{N}]*([\p{Lu}\p{Lt}\p{Lo}\p{N}]|$)/u.test(word);

/**
 * Whether a text that should stand in two languages is the same in both without being a name, a number or a heading of
 * one capitalised word ("Form"), which may be. A name is a text in which every word begins with a capital or a digit,
 * but for the small words inside names; so "Mexico City" and "Bassano del Grappa" may be the same in both, and
 * "Stockholms stad" may not.
 *
 * @param texts any object; only one with the texts `sv` and `en`, and nothing else, is judged
 */
export function sameInBoth(texts: Readonly<Record<string, unknown>>): boolean {
  const { sv, en, ...rest } = texts;
  if (typeof sv !== 'string' || sv !== en || Object.keys(rest).length > 0) return false;
  return !sv
    .split(/[\s–]+/)
    .every((word, place) => nameLike(word) || (place > 0 && inNames.has(word.replace(/’.*$/, ''))));
}
