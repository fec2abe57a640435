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
  const page = ended
    .replace(/\.(?:html?|php|aspx?|md)$/i, '')
    .replace(/(?<=\/)(?:index|default|home|hem|start)\w*$/i, '');
  const trimmed = named(page).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  // No language of the site is written with its country, and Swedish has no folder.
  return trimmed.replace(/^(en|sv)-[a-z]+(?=\/|$)/, '$1').replace(/^sv(?:\/|$)/, '');
}

/** The folder and the last part of a path that is written as {@link plain} does. */
const partsOf = (path: string): [string, string] => {
  const end = path.lastIndexOf('/');
  return [path.slice(0, Math.max(end, 0)), path.slice(end + 1)];
};

/**
 * The page whose address comes nearest to one that does not exist, as a whole or by its last part (`/kyiv/` for
 * `/vanorter/kyiv/`, and within a folder the words of a title), of two alike that in the language which the address
 * begins with; where none is near, the page that the address lies under.
 *
 * @param asked the path that was asked for, as in the address bar
 */
export function nearestPage(asked: string, { pages, names }: SiteMap): KnownPage | undefined {
  // A misspelt name is none that is known by another one: what is asked is compared as it stands too.
  const writings = [namer(names), slug].map((write) => ({ write, wanted: plain(asked, write) }));
  const lang = langOf(`/${writings[0]?.wanted}/`);
  const known = pages.map((page) => {
    const far = writings.map(({ write, wanted }) => {
      const path = plain(page.path, write);
      const [folder, last] = partsOf(path);
      // What is asked for within the page's own folder, in however many parts.
      const isInside = wanted.startsWith(`${folder}/`);
      const toOwn = (id: string) =>
        isInside ? idDistance(wanted.slice(folder.length + 1).replaceAll('/', '-'), id) : 1;
      const whole = distance(wanted, path) / Math.max(wanted.length, path.length, 1);
      // Two addresses that share their folder alone are no nearer for it.
      const name = Math.min(idDistance(partsOf(wanted)[1], last), toOwn(last));
      return Math.min(Math.max(whole, name), Math.min(name, toOwn(write(page.title))) + 0.05);
    });
    const other = langOf(page.path) === lang ? 0 : 0.1;
    return { page, far: Math.min(...far) + other };
  });
  const [nearest] = known.toSorted((a, b) => a.far - b.far);
  if (nearest && nearest.far <= 0.4) return nearest.page;
  const above = pages.filter(({ path }) =>
    writings.some(({ write, wanted }) => wanted.startsWith(`${plain(path, write)}/`)),
  );
  return above.toSorted((a, b) => b.path.length - a.path.length)[0];
}
