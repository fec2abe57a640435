import { type Words, words } from '../../i18n/index.ts';
import { type IndexOf, indexesOf } from '../../lib/search/editions.ts';
import { themes } from '../../lib/themes.ts';
import { editions, href, type Lang } from '../../lib/url/routes.ts';

/**
 * What the search of an edition says and where it leads. A file beside the index, as no page needs it before somebody
 * searches.
 */
export interface Setup {
  /** The index of the edition. */
  own: IndexOf;
  /** The index of what is quoted in the original language, where that is another one. */
  original?: IndexOf;
  lang: Lang;
  words: Words['search'];
  themes: Record<string, string>;
  /** The name of each page of the menu by its path. */
  pages: Record<string, string>;
  /** The search page of the other edition. */
  other?: { lang: Lang; address: string };
}

/**
 * @param base the folder that the site is served from, without a slash at its end
 */
export function setupOf(lang: Lang, base: string): Setup {
  const w = words(lang);
  const routes = ['motion', 'options', 'cities', 'timeline', 'glossary', 'sources', 'about'] as const;
  const other = editions.find((edition) => edition !== lang);
  return {
    ...indexesOf[lang],
    lang,
    words: w.search,
    themes: Object.fromEntries(themes.map((theme) => [theme, w.timeline.themes[theme]])),
    pages: Object.fromEntries(routes.map((route) => [`${base}${href(route, lang)}`, w.site.nav[route]])),
    ...(other ? { other: { lang: other, address: `${base}${href('search', other)}` } } : {}),
  };
}
