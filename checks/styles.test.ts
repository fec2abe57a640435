/** The order of the layers of styles. The first sheet of a page that names a layer decides for all later ones. */
import { expect, it } from 'vitest';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

/** As `src/styles/site.css` declares it. A page may do without some, but not turn them round. */
const order = ['tokens', 'base', 'print', 'content', 'components'];

it('every page meets the layers of its styles in their order', () => {
  const site = builtSite();
  const named = new Map<string, string[]>();
  const layersOf = (sheet: string) => {
    const known = named.get(sheet);
    if (known) return known;
    const found = [...site.text(sheet).matchAll(/@layer\s+([^{;]+)/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    );
    named.set(sheet, found);
    return found;
  };
  const pages = site.pages.map(({ path, $ }) => {
    const sheets = $('link[rel="stylesheet"]')
      .toArray()
      .map((link) => ($(link).attr('href') ?? '').replace(site.base, '/'));
    return { path, layers: [...new Set(sheets.flatMap(layersOf))] };
  });
  expect(pages.filter(({ layers }) => layers.length > 2).length).toBeGreaterThan(100);
  expectNone(
    pages
      .filter(({ layers }) => layers.join() !== order.filter((name) => layers.includes(name)).join())
      .map(({ path, layers }) => `${path} meets its layers as ${layers.join(', ')}.`),
  );
});
