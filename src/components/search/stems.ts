/**
 * Words without their endings: Snowball's stemmers, with the Swedish endings that they leave on. The build finds synonyms
 * and cuts compounds with them; in the browser Pagefind has stemmers of its own.
 */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as snowball } from '@orama/stemmers/swedish';
import { memo } from '../../lib/memo.ts';
import type { Lang } from '../../lib/url/routes.ts';

/** A folded word without its ending. What is left need not be a word, only the same for all forms. */
export type Stemmer = (word: string) => string;

/** Names and adverbs whose last two letters are no ending. */
const whole = new Set('taiwan japan iran milan tainan annan sedan redan innan utan'.split(' '));

/** Snowball takes neither the genitive off names that end in a vowel (`Taipeis`) nor every definite ending (`frågan`). */
function swedish(word: string): string {
  const owner = word.length >= 5 ? word.replace(/(?<=[aeiouyn])s$/, '') : word;
  if (whole.has(owner)) return owner;
  const definite = /(?<=[^aeiouy]a)n$|(?<=[aeiouy][^aeiouy]{1,3})(?<!h)et$/;
  const shorter = owner.length >= 5 ? owner.replace(definite, '') : owner;
  // Some forms carry two endings (`yrkandena`).
  return snowball(snowball(shorter));
}

export const stemmers: Record<Lang, Stemmer> = { sv: memo(swedish), en: memo(english) };
