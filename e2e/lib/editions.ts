/** What a reader does, in each edition: the same steps, with the words of its language. */
import { builtSite } from '../../checks/lib/site.ts';
import { type Words, words } from '../../src/i18n/index.ts';
import { editions, href, type Lang, type Route } from '../../src/lib/url/routes.ts';
import { type Fields, type State, writeState } from '../../src/lib/url/state.ts';
import { test } from './test.ts';

/** What the browsers of each edition's readers ask for; another one would be offered the other edition. */
const locales: Record<Lang, string> = { sv: 'sv-SE', en: 'en-GB' };

export interface Edition {
  lang: Lang;
  /** The interface words. */
  w: Words;
  /** The address of a page, as `href()` of the routes makes it. */
  url: (route: Route, to?: { id?: string; hash?: string }) => string;
}

/** An edition as its readers meet it. */
export const editionIn = (lang: Lang): Edition => ({
  lang,
  w: words(lang),
  url: (route, to) => href(route, lang, to),
});

/** Runs tests in one edition: enough where what a reader does hangs on no words, since the built pages are twins. */
export function inEdition(lang: Lang, tests: (edition: Edition) => void): void {
  test.describe(`in ${new Intl.DisplayNames('en', { type: 'language' }).of(lang)}`, () => {
    test.use({ locale: locales[lang] });
    tests(editionIn(lang));
  });
}

/** Runs the same tests in each edition, with the words of its language. */
export function inEachEdition(tests: (edition: Edition) => void): void {
  for (const lang of editions) inEdition(lang, tests);
}

/**
 * A phrase of the interface as a pattern, from its beginning to its end.
 *
 * @param text the phrase, with its places in braces: 'Note {n} of {total}'
 * @param places patterns of what stands there; anything does where none is given
 */
export function phrase(text: string, places: Readonly<Record<string, string>> = {}): RegExp {
  const source = text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? literal(part) : (places[part] ?? '.+')))
    .join('');
  return new RegExp(`^${source}$`);
}

/** A text as the source of a pattern that it alone matches. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * What a page writes into its address for what a reader has chosen on it; '' where that is what it shows by itself.
 *
 * @param fields what can be chosen on the page
 * @param chosen what is chosen
 * @param beside what stands in the query besides
 */
export function queryOf<F extends Fields>(fields: F, chosen: Partial<State<F>>, beside = ''): string {
  const initial = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial]));
  return writeState(beside, fields, { ...initial, ...chosen } as State<F>);
}

/** A data file of the built site, taken apart: what is said in each language, for tests to look for. */
export function dataFile(name: string) {
  return JSON.parse(builtSite().text(`/data/${name}`));
}
