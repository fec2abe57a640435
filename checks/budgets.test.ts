/** What pages may weigh, in bytes after gzip; 1 kB is 1,000 bytes. Fonts are compressed already and count as they are. */
import { expect, it } from 'vitest';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';
import { weigh } from './lib/weight.ts';

const pageBudget = 60_000;
/**
 * The list of every source is one page, so that a reader can search it and print it whole. In English most excerpts
 * stand there twice: in their own language and translated.
 */
const largerPages: Record<string, number> = {
  '/kallor/': 165_000,
  '/en/sources/': 185_000,
  // The whole motion stands there twice too: translated, and as it was written.
  '/motionen/': 66_000,
  '/en/motion/': 72_000,
  // The comparison with the words that prove it, whole on one page: to be divided into pages of their own.
  '/taipei/': 72_000,
  '/en/taipei/': 72_000,
  '/taipei/vanort/': 80_000,
  '/en/taipei/sister-city/': 82_000,
  '/taipei/projekt/': 66_000,
  '/en/taipei/project/': 68_000,
  // The bar is 40 kB; what is above it is room for some twenty events more.
  '/tidslinje/': 42_000,
  '/en/timeline/': 42_000,
};
const scriptBudget = 11_000;
const fontBudget = 80_000;

it('no page is heavier than its budget', () => {
  const weights = weigh(builtSite());
  const rows = weights.slice(0, 15).map(({ path, html, css, js, total }) => ({ path, html, css, js, total }));
  console.log('The heaviest pages, bytes after gzip:');
  console.table(rows);
  expect(weights.length).toBeGreaterThan(0);
  expectNone(
    weights.flatMap(({ path, total, js }) => {
      const budget = largerPages[path] ?? pageBudget;
      return [
        ...(total > budget ? [`${path}: the page weighs ${total} bytes, its budget is ${budget}.`] : []),
        ...(js > scriptBudget ? [`${path}: its scripts weigh ${js} bytes, their budget is ${scriptBudget}.`] : []),
      ];
    }),
  );
});

it('the fonts are not heavier than their budget', () => {
  const site = builtSite();
  const fonts = [...site.files].filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  const total = fonts.reduce((sum, file) => sum + site.bytes(file).length, 0);
  console.log(`${fonts.length} fonts, ${total} bytes`);
  expect(fonts.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(fontBudget);
});
