/**
 * Whoever adds ten events, ten cities or ten notes breaks no bar: pages that list them are measured as they would be then.
 * Bytes are those of HTML, style sheets and scripts after gzip; nodes are the elements of the body.
 */
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { growing } from './lib/bars.ts';
import { grown } from './lib/growth.ts';
import { builtSite, pageAt } from './lib/site.ts';
import { weigh } from './lib/weight.ts';

const site = builtSite();
const weights = new Map(weigh(site).map((one) => [one.path, one]));

it.each(growing)('ten more $collection fit into $path', ({ path, collection, bytes, nodes, each }) => {
  const all = readdirSync(`src/content/${collection}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/^.*\/|\.yaml$/g, ''));
  // From all over the list.
  const ten = all.filter((_, index) => index % Math.floor(all.length / 10) === 0).slice(0, 10);
  expect(ten).toHaveLength(10);
  const { $, parts } = grown(pageAt(site, path).html, ten);
  expect(parts).toBeGreaterThanOrEqual(10);
  const { total = 0, html: before = 0 } = weights.get(path) ?? {};
  const weight = total - before + gzipSync($.html(), { level: 9 }).length;
  const elements = $('body *').length;
  console.log(`${path} with ten more ${collection}: ${weight} bytes (${total}), ${elements} nodes`);
  expect.soft(weight, 'bytes').toBeLessThanOrEqual(bytes + 10 * each.bytes);
  expect.soft(elements, 'nodes').toBeLessThanOrEqual(nodes);
});
