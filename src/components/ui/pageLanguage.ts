import type { Lang } from '../../lib/url/routes.ts';

/**
 * The language in which a script speaks to the reader of this page: the one that the page was built in. Programs that
 * translate pages rewrite `lang` of the root.
 */
export function pageLanguage(): Lang {
  return document.querySelector('meta[property="og:locale"][content="sv_SE"]') ? 'sv' : 'en';
}
