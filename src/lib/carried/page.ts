import { load } from 'cheerio/slim';

/** What the copy to carry is made of: the paths of its files from the site's root, and what each page's scripts became. */
export interface CarriedSite {
  /** The folder that the site was built for, with a slash at both ends. */
  base: string;
  /** Where the published site lies, for what the copy does not hold: an origin. */
  origin: string;
  has(file: string): boolean;
  /** The classic script that took the place of a module; undefined where the copy needs none. */
  scriptFor(module: string): string | undefined;
}

/** Every page's policy: what lies beside it in the same folder, and nothing from any network. */
const carriedPolicy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "font-src 'self' file:",
  "base-uri 'none'",
  "form-action 'self' file:",
  "object-src 'none'",
].join('; ');

/** What reads the search indexes of the copy; it comes before the script that asks for them. */
export const engineFile = 'assets/carried-search.js';

/** Which file a path of the site means. */
export const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/**
 * The way from one file of the copy to another.
 *
 * @example wayTo('motionen/p1s1/index.html', 'kallor/index.html') // '../../kallor/index.html'
 */
export function wayTo(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + to;
}

const addressAttributes = ['href', 'src', 'action', 'poster', 'xlink:href', 'cite', 'data'];

/** Tags of the head that speak to browsers on the web and to other sites. */
const useless = ({ rel = '', property = '', name = '' }: Record<string, string>) =>
  /^(manifest|preload|modulepreload|apple-touch-icon)$/.test(rel) || /^(og:|twitter:)/.test(property || name);

/**
 * A page of the site as one that opens from a file: every address is relative and names a file, modules are classic
 * scripts, and what needs a server is gone.
 *
 * @param html the page as built
 * @param file its file from the root, e.g. `motionen/index.html`
 */
export function carriedPage(html: string, file: string, site: CarriedSite): string {
  // Astro writes well-formed pages: the quick parser takes them apart as a browser does.
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: false } });
  const relative = (address: string): string => {
    if (!address.startsWith(site.base) || address.startsWith('//')) return address;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(site.base.length)) ?? [];
    const wanted = fileOf(path);
    return site.has(wanted) ? wayTo(file, wanted) + rest : site.origin + address;
  };

  // What goes with all that is in it, before anything in it is looked at.
  $('[data-offline-notice], offline-copy').remove();
  const scripts = new Set<string>();
  for (const element of $.root().find('*').toArray()) {
    const { name, attribs } = element;
    if ((name === 'meta' || name === 'link') && useless(attribs)) $(element).remove();
    else if (name === 'meta' && attribs['http-equiv'] === 'Content-Security-Policy') attribs.content = carriedPolicy;
    else if (name === 'script') {
      if (attribs.type !== 'module') continue;
      const classic = site.scriptFor((attribs.src ?? '').slice(site.base.length));
      if (classic === undefined || scripts.has(classic)) $(element).remove();
      else $(element).removeAttr('type').attr('defer', '').attr('src', wayTo(file, classic));
      if (classic !== undefined) scripts.add(classic);
    } else {
      for (const attribute of addressAttributes) {
        const address = attribs[attribute];
        if (address !== undefined) attribs[attribute] = relative(address);
      }
    }
  }
  $('head').append(`<script defer src="${wayTo(file, engineFile)}" data-root="${wayTo(file, '')}"></script>`);
  return $.html();
}

/**
 * A style sheet of the copy: its addresses relative to itself.
 *
 * @param file its file from the root
 */
export function carriedStyle(css: string, file: string, base: string): string {
  return css.replace(/url\((["']?)([^"')]+)\1\)/g, (whole, quote: string, address: string) =>
    address.startsWith(base) && !address.startsWith('//')
      ? `url(${quote}${wayTo(file, address.slice(base.length))}${quote})`
      : whole,
  );
}

/** A string of a JSON text that begins with a slash, and what makes it a name; a quote within a string is escaped. */
const pathInJson = /(?<!\\)("\/(?:[^"\\]|\\.)*")(\s*:)?/g;

/**
 * A file of the search index whose addresses name files of the copy; a mark says where the way to them begins.
 *
 * @param json names and values; the names of pages stand by their folders
 */
export function carriedIndex(json: string, site: Pick<CarriedSite, 'base' | 'has'>): string {
  return json.replace(pathInJson, (whole, string: string, colon = '') => {
    const address: string = JSON.parse(string);
    if (!address.startsWith(site.base)) return whole;
    const way = address.slice(site.base.length);
    if (colon !== '') return `${JSON.stringify(`carried:${way}`)}${colon}`;
    const [path = '', fragment] = way.split('#');
    const place = fileOf(path);
    return site.has(place) ? JSON.stringify(`carried:${place}${fragment === undefined ? '' : `#${fragment}`}`) : whole;
  });
}
