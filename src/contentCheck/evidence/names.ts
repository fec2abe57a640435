/** Proper names in a text of the site, and whether a text in another language names the same. */

import { fold as folded } from '../../lib/text/words.ts';

/** Lower case without accents, so that "Śląsk" and "slask" are one word. */
export const fold = (text: string): string => folded(text).replaceAll('’', "'");

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The folded words of a text, for asking whether a word is among them. */
export const foldedWords = (text: string): Set<string> => new Set(fold(text).match(word) ?? []);

/** A word without the mark of the genitive: "Kyivs" and "Kyiv’s" are "Kyiv". */
const withoutGenitive = (folded: string): string[] => [
  folded,
  ...(/'s$/.test(folded) ? [folded.slice(0, -2)] : []),
  ...(/s'?$/.test(folded) ? [folded.replace(/s'?$/, '')] : []),
];

/** The words of a text that begin with a capital, single letters left out. */
const capitalised = (text: string): string[] =>
  (text.match(word) ?? []).filter((found) => /^\p{Lu}/u.test(found) && found.length > 1);

/** The folded words that stand with a capital inside a sentence of a text: names, wherever else they stand. */
export function innerNames(text: string): string[] {
  const inner = text.replace(/(^|[.!?:…]["”’)]?\s+|["“”‘’(–]|\n)(\s*)\p{Lu}[\p{L}\p{N}’']*/gu, '$1$2');
  return capitalised(inner).flatMap((found) => withoutGenitive(fold(found)));
}

/**
 * The words of a text that are written as names: a capital first, and not only because a sentence begins there.
 *
 * @param text in Swedish or English
 * @param common whether a folded word is an everyday word in that language (it stands in lower case elsewhere)
 */
export function namesIn(text: string, common: (folded: string) => boolean): string[] {
  const names = new Set<string>();
  for (const found of capitalised(text)) {
    if (withoutGenitive(fold(found)).some(common)) continue;
    names.add(found);
  }
  return [...names];
}

/** The folded text of an evidence and its words. */
export interface NamedText {
  text: string;
  words: ReadonlySet<string>;
}

/**
 * Names that mean the same, from `src/content/evidence/names.yaml`, and the country that a place lies in: who names
 * Vilnius has named Lithuania.
 */
export class EqualNames {
  private readonly groups = new Map<string, Set<string>>();
  private readonly placesIn = new Map<string, Set<string>>();

  /**
   * @param lists names of one meaning in each; one that ends with `*` stands for all words that begin so
   * @param places names of places, each with the names of its country
   */
  constructor(lists: readonly (readonly string[])[], places: readonly { names: string[]; countries: string[] }[] = []) {
    for (const list of lists) {
      const group = new Set(list.map(fold));
      // A name may mean two things (Georgia): it then stands for either.
      for (const name of group) this.groups.set(name, new Set([...(this.groups.get(name) ?? []), ...group]));
    }
    for (const { names, countries } of places)
      for (const country of countries.flatMap((name) => [...this.equalsOf(fold(name))]))
        this.placesIn.set(country, new Set([...(this.placesIn.get(country) ?? []), ...names.map(fold)]));
  }

  private equalsOf(folded: string): ReadonlySet<string> {
    const group = this.groups.get(folded);
    if (group) return group;
    for (const [name, equals] of this.groups)
      if (name.endsWith('*') && folded.startsWith(name.slice(0, -1))) return equals;
    return new Set([folded]);
  }

  /**
   * Whether an evidence names what a statement names.
   *
   * @param name a word as it stands in the statement
   */
  named(name: string, evidence: NamedText): boolean {
    return withoutGenitive(fold(name)).some((form) => {
      const equals = this.equalsOf(form);
      return [
        ...equals,
        ...[...equals].flatMap((equal) =>
          [...(this.placesIn.get(equal) ?? [])].flatMap((place) => [...this.equalsOf(place)]),
        ),
      ].some((equal) => stands(equal, evidence));
    });
  }
}

/** Whether a folded name stands in a text, in the genitive or in a compound too ("taiwanfrågan"). */
function stands(name: string, { text, words }: NamedText): boolean {
  if (name.endsWith('*')) return [...words].some((word) => word.startsWith(name.slice(0, -1)));
  // Names of several words, and Chinese, which does not part its words, are looked for in the whole text.
  if (/[\s-]/.test(name) || /\p{Script=Han}/u.test(name)) return text.includes(name);
  return words.has(name) || words.has(`${name}s`) || words.has(`${name}'s`);
}
