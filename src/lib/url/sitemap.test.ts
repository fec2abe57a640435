import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { alternatesOf } from './alternates.ts';
import { sitemap } from './sitemap.ts';

it('lists pages with their dates and languages, escaped as XML asks', () => {
  const xml = sitemap([
    {
      url: 'https://example.org/',
      changed: '2026-11-22',
      alternates: [{ lang: 'en', url: 'https://example.org/en/' }],
    },
    { url: 'https://example.org/?a=1&b=<2>' },
  ]);
  const $ = load(xml, { xml: true });
  expect($.root().children('urlset').attr('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const texts = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text());
  expect(texts('url > loc')).toEqual(['https://example.org/', 'https://example.org/?a=1&b=<2>']);
  expect(texts('url > lastmod')).toEqual(['2026-11-22']);
  expect($('url > xhtml\\:link').attr()).toEqual({
    rel: 'alternate',
    hreflang: 'en',
    href: 'https://example.org/en/',
  });
});

it('names the same page in every language, and each of them names all', () => {
  const languagesOf = (path: string) => alternatesOf(path).map(({ lang }) => lang);
  expect(alternatesOf('/motionen/p4s3/')).toEqual([
    { lang: 'sv', path: '/motionen/p4s3/' },
    { lang: 'en', path: '/en/motion/p4s3/' },
    { lang: 'x-default', path: '/en/motion/p4s3/' },
  ]);
  for (const { path } of alternatesOf('/')) expect(alternatesOf(path)).toEqual(alternatesOf('/'));
  expect(languagesOf('/')).toContain('zh-Hant');
  expect(languagesOf('/404.html')).toEqual([]);
});
