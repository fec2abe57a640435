import type { Lang } from '../url/routes.ts';

/** The quotation marks of each language. */
export const quoteMarks: Record<Lang, readonly [open: string, close: string]> = { sv: ['”', '”'], en: ['‘', '’'] };

/**
 * A text between the quotation marks of its language. Marks inside it become the other kind, as both languages want
 * it: ‘He said “yes”’ and ”Hon sade ’ja’”.
 *
 * @param text a text of the site, with its own quotation marks
 * @param lang the language whose marks are used
 */
export function quotation(text: string, lang: Lang): string {
  return lang === 'sv'
    ? `”${text.replace(/”([^”]*)”/g, '’$1’')}”`
    : // A mark before a letter is an apostrophe: the City’s.
      `‘${text.replace(/‘(.*?)’(?!\p{L})/gu, '“$1”')}’`;
}
