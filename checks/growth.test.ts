/**
 * Whoever adds ten events, ten cities or ten notes breaks no bar: pages that list them are measured as they would be then.
 * Bytes are those of HTML, style sheets and scripts after gzip; nodes are the elements of the body.
 */
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { grown } from './lib/growth.ts';
import { builtSite, pageAt } from './lib/site.ts';
import { weigh } from './lib/weight.ts';

const site = builtSite();
const weights = new Map(weigh(site).map((one) => [one.path, one]));

/** Each page that lists entries of a collection, and what it may weigh with ten more. */
const pages: { paths: string[]; collection: string; bytes: number; nodes: number }[] = [
  { paths: ['/tidslinje/', '/en/timeline/'], collection: 'events', bytes: 43_000, nodes: 1400 },
  { paths: ['/vanorter/', '/en/partner-cities/'], collection: 'cities', bytes: 43_000, nodes: 1650 },
  { paths: ['/motionen/', '/en/motion/'], collection: 'annotations', bytes: 57_500, nodes: 2600 },
];

it.each(pages)('ten more $collection fit into $paths', ({ paths, collection, bytes, nodes }) => {
  const all = readdirSync(`src/content/${collection}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/^.*\/|\.yaml$/g, ''));
  // From all over the list.
  const ten = all.filter((_, index) => index % Math.floor(all.length / 10) === 0).slice(0, 10);
  expect(ten).toHaveLength(10);
  for (const path of paths) {
    const { html } = pageAt(site, path);
    const { $, parts } = grown(html, ten);
    expect(parts).toBeGreaterThanOrEqual(10);
    const { total = 0, html: before = 0 } = weights.get(path) ?? {};
    const weight = total - before + gzipSync($.html(), { level: 9 }).length;
    const elements = $('body *').length;
    console.log(`${path} with ten more ${collection}: ${weight} bytes (${total}), ${elements} nodes`);
    expect.soft(weight, `${path}: bytes`).toBeLessThanOrEqual(bytes);
    expect.soft(elements, `${path}: nodes`).toBeLessThanOrEqual(nodes);
  }
});
