import { memo } from '../lib/memo.ts';

const rulesOf = memo((lang: string) => new Intl.PluralRules(lang));
const numberOf = memo((lang: string) => new Intl.NumberFormat(lang));

/** A phrase that changes with a number; `{n}` stands for the number. */
export interface Plural {
  one: string;
  other: string;
}

/**
 * The right form of a phrase for a number, with the number written as the language writes it.
 *
 * @param lang BCP 47 code
 */
export function plural(forms: Plural, n: number, lang: string): string {
  const form = rulesOf(lang).select(n) === 'one' ? forms.one : forms.other;
  return form.replace('{n}', numberOf(lang).format(n));
}
