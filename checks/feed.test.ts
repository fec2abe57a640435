/** The feeds of corrections and additions, by the rules of RFC 4287. */
import { type Cheerio, load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { settings } from '../src/site.ts';
import { builtSite, pageAt } from './lib/site.ts';

const site = builtSite();
const origin = settings.address;
const root = `${origin}${site.base}`;

/** RFC 3339, with the time that Atom demands. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/** RFC 4151. */
const tag = /^tag:[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?:[\w\-.~!$&'()*+,;=:@/?%#]*$/;

describe.each([
  ['/andringar.xml', '/om/', 'sv'],
  ['/en/changes.xml', '/en/about/', 'en'],
])('%s', (file, about, lang) => {
  const $ = load(site.text(file), { xml: true });
  const feed = $.root().children('feed');
  const entries = feed.children('entry').toArray();
  const one = (element: Cheerio<never> | typeof feed, name: string) => {
    const found = element.children(name);
    expect(found.length, `one <${name}>`).toBe(1);
    return found.text();
  };

  it('is a feed with all that a feed must have', () => {
    expect(feed.attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(feed.attr('xml:lang')).toBe(lang);
    expect(one(feed, 'id')).toMatch(tag);
    expect(one(feed, 'title').trim()).not.toBe('');
    expect(one(feed, 'updated')).toMatch(moment);
    expect(feed.find('> author > name').text().trim()).not.toBe('');
    expect(feed.children('link[rel="self"]').attr()).toMatchObject({
      href: `${root}${file.slice(1)}`,
      type: 'application/atom+xml',
    });
    const known = ['id', 'title', 'subtitle', 'updated', 'author', 'link', 'rights', 'entry'];
    const other = feed
      .children()
      .toArray()
      .filter((child) => !known.includes(child.name));
    expect(other.map((child) => child.name)).toEqual([]);
  });

  it('has entries with all that an entry must have, the newest first, each with an id of its own', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(one($(entry), 'id')).toMatch(tag);
      expect(one($(entry), 'title').trim()).not.toBe('');
      expect(one($(entry), 'updated')).toMatch(moment);
      expect(one($(entry), 'content').trim()).not.toBe('');
      const address = $(entry).children('link[rel="alternate"]').attr('href') ?? '';
      const [path = '', id] = `/${address.slice(root.length)}`.split('#');
      expect(address.startsWith(root), address).toBe(true);
      if (id !== undefined) expect(pageAt(site, path).$(`[id="${id}"]`)).toHaveLength(1);
      else expect(pageAt(site, path).path).toBe(path);
    }
    const ids = [feed, ...entries.map((entry) => $(entry))].map((element) => element.children('id').text());
    expect(new Set(ids).size).toBe(ids.length);
    const times = entries.map((entry) => $(entry).children('updated').text());
    expect(times).toEqual([...times].sort().reverse());
    expect(one(feed, 'updated')).toBe(times[0]);
  });

  it('passes the rules of the W3C’s feed validator beyond the standard', () => {
    const texts = (name: string) => entries.map((entry) => $(entry).children(name).text());
    // No two entries of the same moment, title or address of a whole page; dates in their order, none in the future.
    for (const name of ['updated', 'published', 'title']) expect(new Set(texts(name)).size, name).toBe(entries.length);
    for (const entry of entries) {
      const [published, updated] = ['published', 'updated'].map((name) => $(entry).children(name).text());
      expect(published && updated && published <= updated).toBe(true);
      expect(Date.parse(updated ?? '')).toBeLessThanOrEqual(Date.now());
      expect($(entry).children('link[rel="alternate"]')).toHaveLength(1);
      // Plain text holds no markup, whole or escaped.
      expect($(entry).children('title, content').text()).not.toMatch(/<[a-z/]|&[a-z]+;/i);
    }
    // Every address is whole, and no element is empty.
    for (const link of feed.find('link').toArray()) expect($(link).attr('href')).toMatch(/^https?:\/\/[^/]+\//);
    for (const element of feed.find('*:not(link)').toArray()) expect($(element).text().trim()).not.toBe('');
  });

  it('says what the page says, and every page of the edition leads to it', () => {
    const page = pageAt(site, about).$;
    expect(page('.changes li')).toHaveLength(entries.length);
    for (const entry of entries)
      expect(page('.changes').text().replaceAll('\u00a0', ' ')).toContain($(entry).children('content').text());
    expect(page(`main a[href="${site.base}${file.slice(1)}"]`)).toHaveLength(1);
    const edition = site.pages.filter(({ path }) => path.startsWith(about === '/om/' ? '/motionen/' : '/en/motion/'));
    for (const { path, $: query } of edition)
      expect(query('link[rel="alternate"][type="application/atom+xml"]').attr('href'), path).toBe(
        `${site.base}${file.slice(1)}`,
      );
  });
});
