/** Texts that both languages write alike and that are no name of a person, body or place. */
const alike: ReadonlySet<string> = new Set(['Executive Yuan', 'Form', 'KMT (Kuomintang)', 'Motion', 'UCLG']);

/** The fields that hold names. */
const nameFields: ReadonlySet<string> = new Set(['country', 'name']);

/** Small words inside names of places and people: Bassano *del* Grappa, Rio *de* Janeiro. */
const inNames = new Set('al am an da d de del der di do dos du el in la las le los of on van von y'.split(' '));

/** Whether a word can be part of a name or a number: a capital or a digit first, whatever marks stand before it. */
const nameLike = (word: string) => /^[^\p{L}\p{N}]*([\p{Lu}\p{Lt}\p{Lo}\p{N}]|$)/u.test(word);

/**
 * Whether a text that should stand in two languages is the same in both though it may not be. What may: a name in a
 * field for names, in which every word begins with a capital or a digit but for the small words inside names (so
 * "Mexico City" may, and "Stockholms stad" may not); and what is listed above.
 *
 * @param texts any object; only one with the texts `sv` and `en`, and nothing else, is judged
 */
export function sameInBoth(texts: Readonly<Record<string, unknown>>, field: string): boolean {
  const { sv, en, ...rest } = texts;
  if (typeof sv !== 'string' || sv !== en || Object.keys(rest).length > 0) return false;
  if (alike.has(sv)) return false;
  const isName = sv
    .split(/[\s–]+/)
    .every((word, place) => nameLike(word) || (place > 0 && inNames.has(word.replace(/’.*$/, ''))));
  return !(isName && nameFields.has(field));
}
