/** The sitemap and the list of pages name every page that the public may find, and no other. */
import { readdirSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { nearestPage, type SiteMap } from '../src/lib/url/nearest.ts';
import { settings } from '../src/site.ts';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

const site = builtSite();
const origin = settings.address;
/** Paths as a browser sees them, under the folder that the site is served from. */
const listed = site.pages
  .filter((page) => page.$('meta[name="robots"][content~="noindex"]').length === 0)
  .map((page) => site.base + page.path.slice(1))
  .sort();

it('the sitemap names each page once', () => {
  const $ = load(site.text('/sitemap.xml'), { xml: true });
  const addresses = $('url > loc')
    .toArray()
    .map((loc) => $(loc).text());
  expect($.root().children('urlset').attr('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(addresses.sort()).toEqual(listed.map((path) => origin + path));
});

it('the sitemap dates each page by the list of changes, and never by the build', () => {
  const $ = load(site.text('/sitemap.xml'), { xml: true });
  const dates = $('url')
    .toArray()
    .map((url) => $(url).children('lastmod').text());
  const folder = new URL('../src/content/changes/', import.meta.url);
  const listed = new Set(readdirSync(folder).map((file) => file.slice(0, 10)));
  for (const date of dates) expect(listed).toContain(date);
});

it('the sitemap names the same page in every language, as the page itself does', () => {
  const $ = load(site.text('/sitemap.xml'), { xml: true });
  const named = new Map(
    $('url')
      .toArray()
      .map((url) => [
        $(url).children('loc').text(),
        $(url)
          .children('xhtml\\:link')
          .toArray()
          .map((link) => `${link.attribs.hreflang} ${link.attribs.href}`),
      ]),
  );
  const faults = site.pages.flatMap(({ path, $: page }) => {
    const own = named.get(`${origin}${site.base}${path.slice(1)}`);
    if (own === undefined) return [];
    const links = page('head > link[hreflang]')
      .toArray()
      .map((link) => `${link.attribs.hreflang} ${link.attribs.href}`);
    const others = links.map((link) => named.get(link.split(' ')[1] ?? ''));
    return [
      ...(links.join() === own.join() ? [] : [`${path}: names ${links.join(', ')}, the sitemap ${own.join(', ')}.`]),
      ...(others.every((other) => other?.join() === own.join()) ? [] : [`${path}: not every language names it back.`]),
      ...(links.length >= 3 ? [] : [`${path}: has no counterpart in another language.`]),
    ];
  });
  expectNone(faults);
});

it('robots.txt leads to the sitemap', () => {
  expect(site.text('/robots.txt')).toContain(`\nSitemap: ${origin}${site.base}sitemap.xml\n`);
});

const known: SiteMap = JSON.parse(site.text('/sidor.json'));

it('the list of pages that helps a lost reader names each page once, with a title', () => {
  const { pages } = known;
  expect(pages.map(({ path }) => path).sort()).toEqual(listed);
  for (const { path, title } of pages) expect(title.trim(), path).not.toBe('');
});

it.each([
  ['/vanorter/kiev/', '/vanorter/kyiv/'],
  ['/en/partner-cities/k%C3%B6penhamn/', '/en/partner-cities/copenhagen/'],
  ['/tidslinje/2019-prag-peking/', '/tidslinje/2019-prague-beijing/'],
  ['/taipei/andra-stader/goteborg-shanghai/', '/taipei/andra-stader/gothenburg-shanghai/'],
  ['/vanorter/%D0%9A%D0%B8%D1%97%D0%B2/', '/vanorter/kyiv/'],
  ['/taipei/sister-city/', '/taipei/vanort/'],
  ['/en/kiev/', '/en/partner-cities/kyiv/'],
  ['/en/taipei/lagen/', '/en/taipei/law/'],
  ['/taipei/road', '/taipei/vagen/'],
  ['/about/', '/om/'],
  ['/zh-tw/', '/zh-hant/'],
  ['/sv/motionen/', '/motionen/'],
  ['/english/', '/en/'],
  ['/index.php', '/'],
  ['/karta/', '/vanorter/'],
  ['/en/contact/', '/en/about/'],
  ['/tidslinje/gent-1913/', '/tidslinje/1913-ghent-uiv/'],
  ['/en/motion/title/', '/en/motion/rubrik/'],
  ['/motionen/stycke-4-mening-3/', '/motionen/p4s3/'],
  ['/en/partner-cities/wilno/', '/en/partner-cities/vilnius/'],
])('%s is another name of %s', (asked, found) => {
  const pages = known.pages.map((page) => ({ ...page, path: page.path.replace(site.base, '/') }));
  expect(nearestPage(asked, { ...known, pages })?.path).toBe(found);
});
