import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { sitemap } from './sitemap.ts';

it('lists the addresses, escaped as XML asks', () => {
  const addresses = ['https://example.org/', 'https://example.org/?a=1&b=<2>'];
  const $ = load(sitemap(addresses), { xml: true });
  expect($.root().children('urlset').attr('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(
    $('url > loc')
      .toArray()
      .map((loc) => $(loc).text()),
  ).toEqual(addresses);
});
