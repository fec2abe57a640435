import type { Words } from '../../i18n/index.ts';
import type { IndexOf } from '../../lib/search/editions.ts';
import type { Lang } from '../../lib/url/routes.ts';

/** What the build tells the search of a page: where its index is, and its words. */
export interface Setup {
  /** Where the index files are, with a slash at its end. */
  folder: string;
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
