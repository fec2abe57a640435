/** The service worker's list and the manifests of the installed site, against the files that were built. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { offlineBudget } from '../src/integrations/offline.ts';
import { expectNone } from './lib/none.ts';
import { offlineFaults, offlineWeight } from './lib/offline.ts';
import { builtSite, pageAt } from './lib/site.ts';

const site = builtSite();

it('the service worker keeps every file once, as it is, but for those left out by name', async () => {
  expectNone(await offlineFaults(site));
});

it('what it keeps is within the budget, in few files', () => {
  const { files, bytes } = offlineWeight(site);
  console.log(`${files} files, ${bytes} bytes after brotli, of ${offlineBudget}`);
  expect(bytes).toBeLessThanOrEqual(offlineBudget);
  expect(files).toBeLessThan(90);
});

it.each(['/', '/en/'])('the edition at %s can be installed', async (start) => {
  const link = pageAt(site, start).$('head > link[rel="manifest"]').attr('href') ?? '';
  const manifest = JSON.parse(site.text(`/${link.slice(site.base.length)}`));
  expect(manifest.start_url).toBe(site.base + start.slice(1));
  expect(manifest.scope).toBe(site.base);
  expect(manifest.lang).toBe(pageAt(site, start).$('html').attr('lang'));
  for (const key of ['name', 'short_name', 'description', 'background_color', 'theme_color'])
    expect(manifest[key], key).toMatch(/\S/);
  expect(manifest.icons.map((icon: { sizes: string; purpose: string }) => `${icon.sizes} ${icon.purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']),
  );
  for (const { src, sizes } of manifest.icons) {
    const { width, height, format } = await sharp(site.bytes(`/${src.slice(site.base.length)}`)).metadata();
    expect(`${width}x${height} ${format}`, src).toBe(`${sizes} png`);
  }
});
