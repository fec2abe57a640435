/** The languages that the content is written in. */
export const languages = ['sv', 'en'] as const;
export type Lang = (typeof languages)[number];

/** The languages whose pages are complete and published. Links to others are not shown. */
export const editions: readonly Lang[] = ['sv', 'en'];

/** The path of each page kind in each language: a promise to everyone who has shared one. */
const routes = {
  start: { sv: '/', en: '/en/' },
  motion: { sv: '/motionen/', en: '/en/motion/' },
  timeline: { sv: '/tidslinje/', en: '/en/timeline/' },
  counts: { sv: '/tidslinje/antal/', en: '/en/timeline/counts/' },
  cities: { sv: '/vanorter/', en: '/en/partner-cities/' },
  options: { sv: '/taipei/', en: '/en/taipei/' },
  projekt: { sv: '/taipei/projekt/', en: '/en/taipei/project/' },
  vanort: { sv: '/taipei/vanort/', en: '/en/taipei/sister-city/' },
  road: { sv: '/taipei/vagen/', en: '/en/taipei/road/' },
  precedents: { sv: '/taipei/andra-stader/', en: '/en/taipei/other-cities/' },
  arguments: { sv: '/taipei/argument/', en: '/en/taipei/arguments/' },
  law: { sv: '/taipei/lagen/', en: '/en/taipei/law/' },
  figures: { sv: '/taipei/siffror/', en: '/en/taipei/figures/' },
  glossary: { sv: '/ordlista/', en: '/en/glossary/' },
  sources: { sv: '/kallor/', en: '/en/sources/' },
  factsheet: { sv: '/faktablad/', en: '/en/fact-sheet/' },
  search: { sv: '/sok/', en: '/en/search/' },
  about: { sv: '/om/', en: '/en/about/' },
} as const satisfies Record<string, Record<Lang, string>>;

export type Route = keyof typeof routes;

/** The pages that the header and every list of ways on name, in their order. */
export const mainPages = [
  'motion',
  'options',
  'cities',
  'timeline',
  'glossary',
  'sources',
  'about',
] as const satisfies readonly Route[];

/** The folder that the site is served from (`BASE_PATH`), with a slash at its end; '/' outside Vite. */
const base = import.meta.env?.BASE_URL ?? '/';

/**
 * Puts the folder that the site is served from before a path of the site.
 *
 * @param path a path from the site's root, e.g. `/data/cities.csv`
 */
export function withBase(path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/**
 * The path of a page from the site's root: the inverse of {@link withBase}.
 *
 * @param pathname as in the address bar, with the folder that the site is served from
 */
export function withoutBase(pathname: string): string {
  const folder = base.replace(/\/$/, '');
  return pathname.startsWith(`${folder}/`) ? pathname.slice(folder.length) : pathname;
}

/**
 * The address of a page, of one thing's own page (`id`), or of a thing in its context (`hash`).
 *
 * @example href('motion', 'sv', { id: 'p4s3' }) // '/motionen/p4s3/'
 * @example href('motion', 'sv', { hash: 'p4s3' }) // '/motionen/#p4s3'
 */
export function href(route: Route, lang: Lang, to: { id?: string; hash?: string } = {}): string {
  const id = to.id === undefined ? '' : `${to.id}/`;
  const hash = to.hash === undefined ? '' : `#${to.hash}`;
  return withBase(`${routes[route][lang]}${id}${hash}`);
}

/**
 * The language of a page, by its address.
 *
 * @param pathname with the folder that the site is served from, or from the site's root
 */
export function langOf(pathname: string): Lang {
  return languages.find((lang) => lang !== 'sv' && withoutBase(pathname).startsWith(`/${lang}/`)) ?? 'sv';
}

/** The introduction in Traditional Chinese, which leads into the English edition. */
export const introductionPath = '/zh-hant/';

/**
 * The same page in another language: its ids are the same in both.
 *
 * @param pathname as in the address bar, with the folder that the site is served from
 * @returns undefined where the page has no counterpart (the 404 page, the introduction in Chinese)
 */
export function inLanguage(pathname: string, lang: Lang): string | undefined {
  const own = langOf(pathname);
  const path = withoutBase(pathname);
  // The innermost route that the address lies under: `/taipei/projekt/` lies under `/taipei/` too.
  const route = singlePages
    .filter((name) => (name === 'start' ? path === routes.start[own] : path.startsWith(routes[name][own])))
    .sort((a, b) => routes[b][own].length - routes[a][own].length)[0];
  if (route === undefined) return undefined;
  const id = path.slice(routes[route][own].length).replace(/\/$/, '');
  return href(route, lang, id === '' ? {} : { id });
}

/**
 * The address of a path of the Swedish edition in another one; a path that exists once, such as a file, stays.
 *
 * @param path a path from the site's root, e.g. `/motionen/`
 */
export function pathIn(path: string, lang: Lang): string {
  return inLanguage(withBase(path), lang) ?? withBase(path);
}

/** Every page that exists once. */
export const singlePages = Object.keys(routes) as Route[];

/** The pages beside the comparison of the options, in the order in which they are offered. */
export const besideOptions = ['road', 'precedents', 'arguments', 'law', 'figures'] as const satisfies readonly Route[];

type Below = 'projekt' | 'vanort' | 'counts' | (typeof besideOptions)[number];

/** The entry of the navigation that a page belongs to: those under `/taipei/` belong to the options. */
export function sectionOf(route: Route): Exclude<Route, Below> {
  if (route === 'counts') return 'timeline';
  const isBelow = route === 'projekt' || route === 'vanort' || besideOptions.some((beside) => beside === route);
  return isBelow ? 'options' : (route as Exclude<Route, Below>);
}
