/** The built site as the checks read it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheerioAPI, load } from 'cheerio';

/** One built page. */
export interface Page {
  /** Path from the site's root, e.g. `/motionen/`, or `/404.html`. */
  path: string;
  /** The file's text. */
  html: string;
  /** The page taken apart, at the first use. Whoever changes it works on a copy. */
  readonly $: CheerioAPI;
}

/** Every file of the built site. Paths begin at the site's root with a slash; the folder it is served from is cut off. */
export interface Site {
  /** The folder that the site is served from, with a slash at both ends; usually `/`. */
  base: string;
  /** Sorted by path. */
  pages: Page[];
  /** Paths of all files. */
  files: ReadonlySet<string>;
  /** Every style sheet of the site's own: by its path, or, where pages hold it, by its hash. */
  sheets: ReadonlyMap<string, string>;
  /** The text of a file. */
  text(path: string): string;
  /** The bytes of a file. */
  bytes(path: string): Uint8Array;
}

/** The style sheets that a page holds, each after the name that a policy has for it. */
export const sheetsIn = ({ html }: Pick<Page, 'html'>): [hash: string, css: string][] =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => [
    `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    css,
  ]);

/** The path under which a file of HTML is visited. */
const pathOfFile = (file: string) => file.replace(/\/index\.html$/, '/');

/**
 * A site from its files.
 *
 * @param contents the content of each file by its path from the root, e.g. `/motionen/index.html`
 * @param base the folder that the site is served from
 */
export function siteOf(contents: ReadonlyMap<string, string | Uint8Array>, base = '/'): Site {
  const content = (path: string) => {
    const found = contents.get(path);
    if (found === undefined) throw new Error(`The built site has no file ${path}.`);
    return found;
  };
  const bytes = (path: string) => {
    const found = content(path);
    return typeof found === 'string' ? new TextEncoder().encode(found) : found;
  };
  const text = (path: string) => {
    const found = content(path);
    return typeof found === 'string' ? found : new TextDecoder().decode(found);
  };
  const pages = [...contents.keys()]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = text(file);
      let parsed: CheerioAPI | undefined;
      return {
        path: pathOfFile(file),
        html,
        get $() {
          parsed ??= load(html);
          return parsed;
        },
      };
    });
  const own = [...contents.keys()].filter((file) => file.endsWith('.css') && !file.startsWith('/pagefind/'));
  const sheets = new Map([...own.map((file) => [file, text(file)] as const), ...pages.flatMap(sheetsIn)]);
  return { base: `/${base}/`.replace(/\/+/g, '/'), pages, files: new Set(contents.keys()), sheets, text, bytes };
}

/**
 * A site from a folder that a build wrote.
 *
 * @param folder path of the folder
 * @param base the folder that the site is served from
 */
export function siteIn(folder: string, base: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return siteOf(
    new Map(
      files.map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [`/${relative(folder, file).replaceAll('\\', '/')}`, readFileSync(file)];
      }),
    ),
    base,
  );
}

let built: Site | undefined;

/** The site in `dist/`; read once. Throws where there is none. */
export function builtSite(): Site {
  built ??= siteIn(fileURLToPath(new URL('../../dist/', import.meta.url)), process.env.BASE_PATH ?? '/');
  return built;
}

/** A page by its path. Throws where the site has none. */
export function pageAt(site: Site, path: string): Page {
  const page = site.pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The built site has no page ${path}.`);
  return page;
}

/**
 * The pages that the header's menu leads to, the start page and the search page among them, in the menu's order.
 *
 * @param site the site
 * @param start path of the edition's start page: `/en/` for the English one
 */
export function navigationPaths(site: Site, start = '/'): string[] {
  const { $ } = pageAt(site, start);
  // The way to the other edition is no part of the menu.
  const links = $('.site-header a[href]:not([hreflang])')
    .toArray()
    .map((link) => `/${(link.attribs.href ?? '').slice(site.base.length)}`);
  return [...new Set(links)];
}

/**
 * One page of each kind, in each edition: the pages of the menus, what stands for itself, and of the pages that are
 * made from data (a sentence, an event, a city, …) of those in the same folder the one with the most HTML, because it
 * has the most to go wrong. Every class that any page has, one of them has too.
 */
export function kindPaths(site: Site): string[] {
  const chosen = new Set([...navigationPaths(site), ...navigationPaths(site, '/en/')]);
  const largest = new Map<string, Page>();
  for (const page of site.pages) {
    if (chosen.has(page.path)) continue;
    const folder = page.path.replace(/[^/]*\/?$/, '');
    // What stands at the root, under the options or among the frames is a page of its own, not one of many.
    const kind = /^\/(en\/)?((taipei|embed)\/)?$/.test(folder) ? page.path : folder;
    if (page.html.length > (largest.get(kind)?.html.length ?? 0)) largest.set(kind, page);
  }
  for (const { path } of largest.values()) chosen.add(path);
  const known = new Set(site.pages.flatMap((page) => (chosen.has(page.path) ? classesOf(page) : [])));
  for (const page of site.pages) {
    const more = classesOf(page).filter((name) => !known.has(name));
    if (more.length > 0) chosen.add(page.path);
    for (const name of more) known.add(name);
  }
  return [...chosen];
}

/** The classes that any element of a page has. */
function classesOf({ html }: Page): string[] {
  return [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
}
