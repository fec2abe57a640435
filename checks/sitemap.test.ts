/** The sitemap and the list of pages name every page that the public may find, and no other. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { defaultSite } from '../src/lib/url/routes.ts';
import { builtSite } from './lib/site.ts';

const site = builtSite();
const origin = new URL(process.env.SITE_URL ?? defaultSite).origin;
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
  expect(addresses.sort()).toEqual(listed.map((path) => origin + path));
});

it('robots.txt leads to the sitemap', () => {
  expect(site.text('/robots.txt')).toContain(`\nSitemap: ${origin}${site.base}sitemap.xml\n`);
});

it('the list of pages that helps a lost reader names each page once, with a title', () => {
  const pages: { path: string; title: string }[] = JSON.parse(site.text('/sidor.json'));
  expect(pages.map(({ path }) => path).sort()).toEqual(listed);
  for (const { path, title } of pages) expect(title.trim(), path).not.toBe('');
});
