import { distance } from '../text/distance.ts';
import { fold } from '../text/words.ts';
import { idDistance } from './near.ts';
import { langOf } from './routes.ts';

/** A page as the list of pages names it. */
export interface KnownPage {
  /** Path from the host's root, with a slash at its end. */
  path: string;
  title: string;
  /** BCP 47 code of the title. */
  lang: string;
}

/** What the page that helps a lost reader knows. */
export interface SiteMap {
  pages: KnownPage[];
  /** Names that mean the same, as they stand in addresses: `kiev` and `kyiv`. */
  names: string[][];
}

/** A name or path in small letters, without accents, with a hyphen for whatever parts two words. */
export const slug = (text: string) => fold(text).replace(/[^\p{L}\p{N}/]+/gu, '-');

/** No address of the site is longer; what is pasted beyond that cannot help. */
const longest = 120;

/** Writes a path or an id so that it can be compared: each name as the first of those that mean the same. */
export function namer(names: readonly string[][]): (path: string) => string {
  const rules = names.map(([first = '', ...others]) => {
    const longestFirst = others.toSorted((a, b) => b.length - a.length).join('|');
    return { first, others: new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])`, 'gu') };
  });
  return (path) => rules.reduce((text, { first, others }) => text.replace(others, first), slug(path));
}

/**
 * A path as it is compared: decoded where it can be, small letters, without accents or `.html`, in one name for each
 * thing, and without what a text around it has left at its ends: slashes, brackets, full stops, quotation marks.
 */
function plain(path: string, named: (path: string) => string): string {
  const cut = path.slice(0, longest);
  let text = cut;
  try {
    text = decodeURIComponent(cut);
  } catch {
    // Half an escape, or one of an older way to write letters, in which each byte is a letter: `v%E4gen`.
    text = cut.replace(/%([0-9a-f]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
  }
  // An escaped `#` or `?` was to end the path.
  const ended = text.replace(/[#?].*/s, '').replace(/[^\p{L}\p{N}]+$/u, '');
  const trimmed = named(ended.replace(/(index)?\.html?$/i, '')).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  // No language of the site is written with its country.
  return trimmed.replace(/^(en|sv)-[a-z]+(?=\/)/, '$1');
}

const lastPart = (path: string) => path.split('/').at(-1) ?? '';

/**
 * The page whose address comes nearest to one that does not exist, as a whole or by its last part (`/kyiv/` for
 * `/vanorter/kyiv/`), of two alike that in the language which the address begins with; where none is near, the page
 * that the address lies under.
 *
 * @param asked the path that was asked for, as in the address bar
 */
export function nearestPage(asked: string, { pages, names }: SiteMap): KnownPage | undefined {
  const named = namer(names);
  const wanted = plain(asked, named);
  if (wanted === '') return undefined;
  // A misspelt name is none that is known by another one: what is asked is compared as it stands too.
  const spelt = plain(asked, slug);
  const farFrom = (text: string, path: string) => {
    const whole = distance(text, path) / Math.max(text.length, path.length, 1);
    // Two addresses that share their folder alone are no nearer for it.
    const own = idDistance(lastPart(text), lastPart(path));
    return Math.min(Math.max(whole, own), own + 0.05);
  };
  const known = pages.map((page) => {
    const path = plain(page.path, named);
    const other = langOf(page.path) === langOf(`/${wanted}/`) ? 0 : 0.1;
    return { page, path, far: Math.min(farFrom(wanted, path), farFrom(spelt, plain(page.path, slug))) + other };
  });
  const [nearest] = known.toSorted((a, b) => a.far - b.far);
  if (nearest && nearest.far <= 0.4) return nearest.page;
  const above = known.filter(({ path }) => path !== '' && wanted.startsWith(`${path}/`));
  return above.toSorted((a, b) => b.path.length - a.path.length)[0]?.page;
}
