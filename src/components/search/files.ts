/** The files of the search, which the build writes and the browser reads. */
import type { Lang } from '../../lib/url/routes.ts';

/** Where they lie, from the site's root. */
export const searchFolder = '/pagefind/';

/** What an edition's search says. */
export const setupFile = (lang: Lang) => `setup-${lang}.json`;

/** The words of an edition. */
export const vocabularyName = (lang: Lang) => `words-${lang}.json`;

/** How Pagefind weighs words. Found by trial on `bench/search/queries.json`. */
export const ranking = {
  termSimilarity: 3,
  pageLength: 0.6,
  termSaturation: 1.4,
  diacriticSimilarity: 0.2,
  metaWeights: {
    title: 0,
    name1: 1.5,
    name2: 0.75,
    name3: 0.4,
    name4: 0.2,
    alike1: 1,
    also1: 0.5,
    also2: 0.2,
    also3: 0.1,
    also4: 0.1,
  },
};
