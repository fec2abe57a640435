import type { Lang } from '../../lib/url/routes.ts';

/** The language in which a script speaks to the reader of this page. */
export function pageLanguage(): Lang {
  return document.documentElement.lang === 'sv' ? 'sv' : 'en';
}
