/** The order of the layers of styles. The first sheet of a page that names a layer decides for all later ones. */
import { expect, it } from 'vitest';
import { memo } from '../src/lib/memo.ts';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';
import { stylesOf } from './lib/weight.ts';

/** As `src/styles/site.css` declares it. A page may do without some, but not turn them round. */
const order = ['tokens', 'base', 'print', 'content', 'components'];

it('every page meets the layers of its styles in their order', () => {
  const site = builtSite();
  const layersOf = memo((sheet: string) =>
    [...(site.sheets.get(sheet) ?? '').matchAll(/@layer\s+([^{;]+)/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    ),
  );
  const pages = site.pages.map((page) => ({
    path: page.path,
    layers: [...new Set(stylesOf(site, page).flatMap(layersOf))],
  }));
  expect(pages.filter(({ layers }) => layers.length > 2).length).toBeGreaterThan(100);
  expectNone(
    pages
      .filter(({ layers }) => layers.join() !== order.filter((name) => layers.includes(name)).join())
      .map(({ path, layers }) => `${path} meets its layers as ${layers.join(', ')}.`),
  );
});
