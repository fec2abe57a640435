import type { Words } from '../../i18n/index.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { searchFolder, setupFile } from './files.ts';

/**
 * What the search of an edition says and where it leads. A file beside the index, as no page needs it before somebody
 * searches.
 */
export interface Setup {
  /** Of the index: it changes with the site. */
  version: string;
  lang: Lang;
  words: Words['search'];
  themes: Record<string, string>;
  /** The name of each page of the menu by its path. */
  pages: Record<string, string>;
  /** The search page of the other edition. */
  other?: { lang: Lang; address: string };
}

/**
 * A file beside the index, taken apart.
 *
 * @param base the folder that the site is served from, without a slash at its end
 * @throws where it cannot be had
 */
export async function searchFile<T>(base: string, name: string): Promise<T> {
  // Its name has no version: it is asked for anew, as it changes with the site.
  const response = await fetch(`${base}${searchFolder}${name}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

const known = new Map<Lang, Promise<Setup>>();

/** Fetched once; what could not be had is tried again at the next call. */
export function loadSetup(base: string, lang: Lang): Promise<Setup> {
  const loading = known.get(lang) ?? searchFile<Setup>(base, setupFile(lang));
  known.set(lang, loading);
  loading.catch(() => known.delete(lang));
  return loading;
}
