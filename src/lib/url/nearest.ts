import { distance } from 'fastest-levenshtein';

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

/** A path as it is compared: decoded where it can be, small letters, without accents, slashes at the ends or `.html`. */
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
    .replace(/(index)?\.html?$/, '')
    .replace(/^\/+|\/+$/g, '');
}

/**
 * The pages whose addresses come nearest to one that does not exist, the nearest first. A page also counts as near
 * where the address ends as its own does: `/kyiv/` for `/vanorter/kyiv/`.
 *
 * @param asked the path that was asked for, as in the address bar
 * @param pages all pages of the site
 * @param limit how many at most
 */
export function nearestPages(asked: string, pages: readonly KnownPage[], limit = 3): KnownPage[] {
  const wanted = plain(asked);
  if (wanted === '') return [];
  const last = wanted.split('/').at(-1) ?? '';
  return pages
    .map((page) => {
      const path = plain(page.path);
      const end = path.split('/').at(-1) ?? '';
      const whole = distance(wanted, path) / Math.max(wanted.length, path.length);
      const ending = distance(last, end) / Math.max(last.length, end.length, 1) + 0.05;
      return { page, far: Math.min(whole, ending) };
    })
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far || a.page.path.length - b.page.path.length)
    .slice(0, limit)
    .map(({ page }) => page);
}
