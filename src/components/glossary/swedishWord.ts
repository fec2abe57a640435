import type { Lang } from '../../lib/url/routes.ts';
import type { Data } from '../../queries/collections.ts';

/**
 * The Swedish word that stands after an English headword; `undefined` on Swedish pages, and where both are the same
 * name. What stands in brackets explains an abbreviation and is left out.
 */
export function swedishWord(term: Data<'glossary'>['term'], lang: Lang): string | undefined {
  const word = term.sv.replace(/ \(.*\)$/, '');
  if (lang === 'sv' || term.en.startsWith(word)) return undefined;
  return /^\p{Lu}{2}/u.test(word) ? word : `${word.slice(0, 1).toLowerCase()}${word.slice(1)}`;
}
