/** Which indexes an edition of the site has. */
import type { Lang } from '../url/routes.ts';

export interface IndexOf {
  /** Of its files. */
  name: string;
  /** Two letters: by whose rules its words are read. */
  language: string;
}

/** What a reader of each edition searches: its own language, then the original where that is another. */
export const indexesOf: Record<Lang, { own: IndexOf; original?: IndexOf }> = {
  sv: { own: { name: 'sv', language: 'sv' } },
  en: { own: { name: 'en', language: 'en' }, original: { name: 'en-original', language: 'sv' } },
};

/** The folder of the index files, from the site's root. */
export const indexFolder = '/search-index/';
