import { distance } from 'fastest-levenshtein';
import { idDistance, numbersApart } from './near.ts';

/** A page as the list of pages names it. */
export interface KnownPage {
  /** Path from the host's root, with a slash at its end. */
  path: string;
  title: string;
  /** BCP 47 code of the title. */
  lang: string;
}

/** No address of the site is longer; what is pasted beyond that cannot help. */
const longest = 120;

/**
 * A path as it is compared: decoded where it can be, small letters, without accents or `.html`, and without what a text
 * around it has left at its ends: slashes, brackets, full stops, quotation marks.
 */
function plain(path: string): string {
  const cut = path.slice(0, longest);
  let text = cut;
  try {
    text = decodeURIComponent(cut);
  } catch {
    // Half an escape, or none that means anything: compared as it stands.
  }
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+$/, '')
    .replace(/(index)?\.html?$/, '')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
}

/** A page to offer, with the fragment that was asked for where it may belong there. */
export interface NearPage extends KnownPage {
  /** Without its `#`. */
  hash?: string;
}

/**
 * The pages whose addresses come nearest to one that does not exist, the nearest first. A page also counts as near
 * where the address ends as its own does: `/kyiv/` for `/vanorter/kyiv/`; and where its fragment names it. The page
 * that the address lies under is the last one, for it lists what there is.
 *
 * @param asked the path that was asked for, as in the address bar
 * @param pages all pages of the site
 * @param fragment the id that was asked for on that page; whatever is no id of the site is left out
 * @param limit how many at most
 */
export function nearestPages(asked: string, pages: readonly KnownPage[], fragment = '', limit = 3): NearPage[] {
  const wanted = plain(asked);
  const id = /^[a-z0-9-]{1,80}$/.test(fragment) ? fragment : '';
  if (wanted === '' && id === '') return [];
  const last = wanted.split('/').at(-1) ?? '';
  const known = pages.map((page) => ({ page, path: plain(page.path) }));
  const parent = known
    .filter(({ path }) => path !== '' && wanted.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  const near = known
    .map(({ page, path }) => {
      const end = path.split('/').at(-1) ?? '';
      const whole = distance(wanted, path) / Math.max(wanted.length, path.length, 1) + numbersApart(last, end) / 1000;
      // What stands in the same part of the site is nearer.
      const inParent = parent !== undefined && path.startsWith(`${parent.path}/`);
      const ending = last === '' ? 1 : idDistance(last, end) + (inParent ? -0.1 : 0.05);
      const named = id === '' ? 1 : idDistance(id, end) * 2 + (parent === undefined || inParent ? 0.02 : 0.2);
      const far = Math.min(whole, ending, named);
      return { page: id !== '' && far < named ? { ...page, hash: id } : page, path, far };
    })
    .filter(({ far, path }) => far <= 0.4 && path !== parent?.path)
    .sort((a, b) => a.far - b.far || a.path.length - b.path.length)
    .slice(0, parent ? limit - 1 : limit)
    .map(({ page }) => page);
  return parent ? [...near, parent.page] : near;
}
