import { type Lang, pathIn } from '../url/routes.ts';

/** A correction or addition, as far as its place and time go. */
export interface Change {
  /** ISO date. */
  date: string;
  /** Paths of the Swedish pages that it changed; left out where it is the whole site. */
  pages?: readonly string[] | undefined;
  /** Whether these pages came with it. */
  areNew?: boolean | undefined;
}

/**
 * When a page was changed last, as the list of changes says: a change of a part is one of the page that shows all
 * parts, too.
 *
 * @param path the page's address as links have it
 * @returns an ISO date; undefined where nothing is listed
 */
export function lastChanged(path: string, lang: Lang, changes: readonly Change[]): string | undefined {
  const touched = (changed: string) => {
    const own = pathIn(changed, lang);
    return own === path || (changed.split('/').length > 3 && own.startsWith(path) && path !== pathIn('/', lang));
  };
  return changes
    .filter(({ pages }) => pages === undefined || pages.some(touched))
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

/**
 * When a page was published: with the change that brought it or the page that it lies under, else with the site.
 *
 * @param path the page's address as links have it
 * @returns an ISO date; undefined where nothing is listed
 */
export function firstPublished(path: string, lang: Lang, changes: readonly Change[]): string | undefined {
  const brought = changes.filter(
    ({ areNew, pages }) => areNew && pages?.some((page) => path.startsWith(pathIn(page, lang))),
  );
  return (brought.length > 0 ? brought : changes).map(({ date }) => date).sort()[0];
}
