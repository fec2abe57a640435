/** The feeds of corrections and additions, by the rules of RFC 4287 and of the W3C's feed validator. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { settings } from '../src/site.ts';
import { builtSite, pageAt } from './lib/site.ts';

const site = builtSite();
const root = `${settings.address}${site.base}`;

/** RFC 3339, with the time that Atom demands. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/** RFC 4151. */
const tag = /^tag:[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?:[\w\-.~!$&'()*+,;=:@/?%#]*$/;

describe.each([
  ['/andringar.xml', '/om/', 'sv', '/motionen/'],
  ['/en/changes.xml', '/en/about/', 'en', '/en/motion/'],
])('%s', (file, about, lang, folder) => {
  const $ = load(site.text(file), { xml: true });
  const feed = $.root().children('feed');
  const entries = feed
    .children('entry')
    .toArray()
    .map((entry) => $(entry));
  /** The text of the one child of this name. */
  const one = (element: typeof feed, name: string) => {
    expect(element.children(name).length, `one <${name}>`).toBe(1);
    return element.children(name).text().trim();
  };

  it('is a feed with all that a feed must have, and nothing empty', () => {
    expect(feed.attr()).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang });
    expect(feed.find('> author > name').text().trim()).not.toBe('');
    const self = { href: `${root}${file.slice(1)}`, type: 'application/atom+xml' };
    expect(feed.children('link[rel="self"]').attr()).toMatchObject(self);
    expect(feed.children(':not(id, title, subtitle, updated, author, link, rights, entry)')).toHaveLength(0);
    for (const link of feed.find('link').toArray()) expect($(link).attr('href')).toMatch(/^https?:\/\/[^/]+\//);
    for (const element of feed.find('*:not(link)').toArray()) expect($(element).text().trim()).not.toBe('');
  });

  it('has an id, a title and a moment in the feed and in each entry, each id once, the newest first', () => {
    expect(entries.length).toBeGreaterThan(0);
    const all = [feed, ...entries];
    for (const element of all) {
      expect(one(element, 'id')).toMatch(tag);
      expect(one(element, 'title')).not.toBe('');
      expect(one(element, 'updated')).toMatch(moment);
    }
    expect(new Set(all.map((element) => one(element, 'id'))).size).toBe(all.length);
    const times = entries.map((entry) => one(entry, 'updated'));
    expect(times).toEqual(times.toSorted().reverse());
    expect(one(feed, 'updated')).toBe(times[0]);
    // No two entries of the same moment or title.
    for (const name of ['updated', 'published', 'title'])
      expect(new Set(entries.map((entry) => one(entry, name))).size, name).toBe(entries.length);
  });

  it('has entries whose dates are in their order, none in the future, in plain text, that lead somewhere', () => {
    for (const entry of entries) {
      const [published, updated] = [one(entry, 'published'), one(entry, 'updated')];
      expect(published <= updated).toBe(true);
      expect(Date.parse(updated)).toBeLessThanOrEqual(Date.now());
      expect(one(entry, 'content') + one(entry, 'title')).not.toMatch(/<[a-z/]|&[a-z]+;/i);
      const links = entry.children('link[rel="alternate"]');
      expect(links).toHaveLength(1);
      const address = links.attr('href') ?? '';
      expect(address.startsWith(root), address).toBe(true);
      const [path = '', id] = `/${address.slice(root.length)}`.split('#');
      expect(pageAt(site, path).$(id === undefined ? 'main' : `[id="${id}"]`), address).toHaveLength(1);
    }
  });

  it('says what the page says, and every page of the edition leads to it', () => {
    const { $: page } = pageAt(site, about);
    const address = `${site.base}${file.slice(1)}`;
    expect(page('.changes li')).toHaveLength(entries.length);
    for (const entry of entries)
      expect(page('.changes').text().replaceAll('\u00a0', ' ')).toContain(entry.children('content').text());
    expect(page(`main a[href="${address}"]`)).toHaveLength(1);
    for (const { path, $: query } of site.pages.filter(({ path }) => path.startsWith(folder)))
      expect(query('link[rel="alternate"][type="application/atom+xml"]').attr('href'), path).toBe(address);
  });
});
