/** What pages may weigh, in bytes after gzip; 1 kB is 1,000 bytes. Fonts are compressed already and count as they are. */
import { expect, it } from 'vitest';
import { besideOptions, editions, href } from '../src/lib/url/routes.ts';
import { entriesMore, growing } from './lib/bars.ts';
import { expectNone } from './lib/none.ts';
import { builtSite, pageAt } from './lib/site.ts';
import { gzipped, scriptsOf, weigh } from './lib/weight.ts';

const pageBudget = 60_000;
const largerPages: Record<string, number> = {
  '/taipei/': 45_000,
  '/en/taipei/': 45_000,
  '/taipei/vanort/': 40_000,
  '/en/taipei/sister-city/': 40_000,
  '/taipei/projekt/': 40_000,
  '/en/taipei/project/': 40_000,
  // Some 140 sources with their excerpts: the largest group.
  '/kallor/press/': 63_000,
  '/en/sources/press/': 63_000,
};
/** The pages beside the options: closed lists, whose entries stand on pages of their own or in folds. */
for (const route of besideOptions) for (const lang of editions) largerPages[href(route, lang)] = 40_000;
for (const page of growing) largerPages[page.path] = page.bytes + page.each.bytes * entriesMore(page);
const scriptBudget = 11_000;
/** The picture that answers, the copy for reading offline, the search. */
const largerScripts: Record<string, number> = {
  '/tidslinje/': 12_500,
  '/en/timeline/': 12_500,
  '/om/': 12_500,
  '/en/about/': 12_500,
  '/sok/': 19_000,
  '/en/search/': 19_000,
};
const fontBudget = 80_000;
/** The scripts of the map and the timeline together, those that come later among them. */
const pictureBudget = 20_000;

it('no page is heavier than its budget', () => {
  const weights = weigh(builtSite());
  const rows = weights.slice(0, 15).map(({ path, html, css, js, total }) => ({ path, html, css, js, total }));
  console.log('The heaviest pages, bytes after gzip:');
  console.table(rows);
  expect(weights.length).toBeGreaterThan(0);
  expectNone(
    weights.flatMap(({ path, total, js }) => {
      const budget = largerPages[path] ?? pageBudget;
      const scripts = largerScripts[path] ?? scriptBudget;
      return [
        ...(total > budget ? [`${path}: the page weighs ${total} bytes, its budget is ${budget}.`] : []),
        ...(js > scripts ? [`${path}: its scripts weigh ${js} bytes, their budget is ${scripts}.`] : []),
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

it('the map and the timeline together take few bytes of script', () => {
  const site = builtSite();
  const of = (path: string) => scriptsOf(site, pageAt(site, path), true);
  // What every page may load, what shares and embeds, and the element of all closed lists.
  const shared = new Set(of('/motionen/p4s3/'));
  const own = [...new Set([...of('/vanorter/'), ...of('/tidslinje/')])].filter(
    (file) => !shared.has(file) && !/OpenInPlace|fetchBody|returnFocus/.test(file),
  );
  const sizes = own.map((file) => ({ file, bytes: gzipped(site.bytes(file)) }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`The map and the timeline: ${total} bytes of script`);
  console.table(sizes);
  expect(own.length).toBeGreaterThan(3);
  expect(total).toBeLessThanOrEqual(pictureBudget);
});

/** A hub shows its point, its picture and one line a thing. */
const hubWords = 1200;

it.each(growing.filter(({ each }) => 'words' in each))('$path is soon read', (hub) => {
  const { $ } = pageAt(builtSite(), hub.path);
  const main = $('main').clone();
  // What is folded, drawn, or for screen readers alone.
  main.find('svg, script, [hidden], .visually-hidden, details > :not(summary)').remove();
  const words = main.text().match(/\p{L}[\p{L}\p{N}’'.–-]*/gu) ?? [];
  console.log(`${hub.path}: ${words.length} words`);
  expect(words.length).toBeGreaterThan(300);
  expect(words.length).toBeLessThanOrEqual(hubWords + ('words' in hub.each ? hub.each.words : 0) * entriesMore(hub));
});
