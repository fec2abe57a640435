import type { Route } from '../url/routes.ts';
import { type Term, termMatcher } from './matchTerms.ts';

/** A text of the site with the place where it stands. */
export interface PlacedText {
  text: string;
  route: Route;
  hash?: string | undefined;
}

/** How often a term stands on a page, and where first. */
export interface Usage {
  route: Route;
  /** Id of the element in which it first stands; missing where that has none. */
  hash: string | undefined;
  /** Number of things on the page that use the term. */
  count: number;
}

/**
 * On which pages each term stands, in the order of the texts.
 *
 * @param texts everything the site says in that language, page by page
 * @returns the pages by term id; a term that stands nowhere is missing
 */
export function termUsage(terms: readonly Term[], texts: readonly PlacedText[]): Map<string, Usage[]> {
  const find = termMatcher(terms);
  const usages = new Map<string, Usage[]>();
  for (const { text, route, hash } of texts) {
    for (const id of new Set(find(text).map((match) => match.id))) {
      const pages = usages.get(id) ?? [];
      const page = pages.find((usage) => usage.route === route);
      if (page) page.count += 1;
      else pages.push({ route, hash, count: 1 });
      usages.set(id, pages);
    }
  }
  return usages;
}

/** Every text in one language in a value of the content, however deep, joined by line ends. */
export function textsOf(value: unknown, lang: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const fields = value as Record<string, unknown>;
  if (typeof fields.sv === 'string' && typeof fields.en === 'string') return String(fields[lang] ?? '');
  return Object.values(fields)
    .map((inner) => textsOf(inner, lang))
    .filter((text) => text !== '')
    .join('\n');
}
