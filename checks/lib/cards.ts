import { cardSize } from '../../src/cards/name.ts';
import type { Site } from './site.ts';

/** A page that is there to be shared, and the card that it names. */
interface SharedPage {
  path: string;
  /** The content of a `meta` by its property or name; empty where there is none. */
  meta: (name: string) => string;
  /** The card's file from the site's root; undefined where the address is not one of the site. */
  file: string | undefined;
}

/**
 * The pages that are there to be shared: not those that no search engine lists, nor the way from a former address.
 *
 * @param origin the origin of the published site, e.g. `https://example.org`
 */
export function sharedPages(site: Site, origin: string): SharedPage[] {
  const prefix = `${origin}${site.base}`;
  return site.pages
    .filter(({ $ }) => $('head > meta[name="robots"][content*="noindex"], meta[http-equiv="refresh"]').length === 0)
    .map(({ path, $ }) => {
      const tags = new Map(
        $('head > meta[content]')
          .toArray()
          .map(({ attribs }) => [attribs.property ?? attribs.name, attribs.content?.trim() ?? '']),
      );
      const meta = (name: string) => tags.get(name) ?? '';
      const image = meta('og:image');
      return { path, meta, file: image.startsWith(prefix) ? `/${image.slice(prefix.length)}` : undefined };
    });
}

/** Every page without a card of its own at an absolute address of the site: one sentence a fault. */
export function cardFaults(site: Site, origin: string): string[] {
  const owners = new Map<string, string>();
  return sharedPages(site, origin).flatMap(({ path, meta, file }) => {
    const image = meta('og:image');
    if (image === '') return [`${path}: has no og:image; give the page a card in src/cards/model.ts.`];
    if (file === undefined) return [`${path}: its og:image ${image} is not an address of this site.`];
    if (!site.files.has(file)) return [`${path}: there is no file ${file}.`];
    const owner = owners.get(file);
    owners.set(file, path);
    if (owner === undefined) return [];
    return [`${path}: has the same card as ${owner}; give it one of its own in src/cards/model.ts.`];
  });
}

/** Everything that the tags of a page for those who share it lack: one sentence a fault. */
export function tagFaults(site: Site, origin: string): string[] {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  return sharedPages(site, origin).flatMap(({ path, meta }) => {
    const needed = ['og:title', 'og:description', 'description', 'og:url', 'og:type', 'og:site_name'];
    const faults = needed.filter((name) => meta(name) === '').map((name) => `${path}: ${name} is missing or empty.`);
    const fixed = {
      'og:image:type': 'image/png',
      'og:image:width': String(cardSize.width),
      'og:image:height': String(cardSize.height),
      'twitter:card': 'summary_large_image',
    };
    for (const [name, value] of Object.entries(fixed)) {
      if (meta(name) !== value) faults.push(`${path}: ${name} is not ${value}.`);
    }
    if (meta('og:image:alt').length < 10) faults.push(`${path}: og:image:alt does not say what the card shows.`);
    const title = meta('og:title');
    const other = titles.get(title);
    titles.set(title, path);
    if (other !== undefined) faults.push(`${path}: has the same og:title as ${other}.`);
    // A title that only numbers its page says nothing to who has not opened it.
    if (title.length < 10 || /^\P{L}*(\p{L}+ )?\d+( \p{L}+ \d+)?$/u.test(title))
      faults.push(`${path}: its og:title “${title}” says too little.`);
    const description = meta('og:description');
    const same = descriptions.get(description);
    descriptions.set(description, path);
    if (same !== undefined) faults.push(`${path}: has the same og:description as ${same}.`);
    if (description.length < 40) faults.push(`${path}: its og:description “${description}” is too short.`);
    if (!meta('og:url').startsWith(`${origin}${site.base}`))
      faults.push(`${path}: og:url is not an address of this site.`);
    return faults;
  });
}
