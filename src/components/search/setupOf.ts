import { words } from '../../i18n/index.ts';
import { themes } from '../../lib/themes.ts';
import { editions, href, type Lang } from '../../lib/url/routes.ts';
import type { Setup } from './setup.ts';

/**
 * What the build writes for the search of an edition.
 *
 * @param base the folder that the site is served from, without a slash at its end
 * @param version of the index
 */
export function setupOf(lang: Lang, base: string, version: string): Setup {
  const w = words(lang);
  const routes = ['motion', 'options', 'cities', 'timeline', 'glossary', 'sources', 'about'] as const;
  const other = editions.find((edition) => edition !== lang);
  return {
    version,
    lang,
    words: w.search,
    themes: Object.fromEntries(themes.map((theme) => [theme, w.timeline.themes[theme]])),
    pages: Object.fromEntries(routes.map((route) => [`${base}${href(route, lang)}`, w.site.nav[route]])),
    ...(other ? { other: { lang: other, address: `${base}${href('search', other)}` } } : {}),
  };
}
