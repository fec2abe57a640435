/** The site built twice more: the same once again, byte for byte, and as a host serves it that gives it a folder only. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardFaults, tagFaults } from './lib/cards.ts';
import { brokenLinks } from './lib/links.ts';
import { expectNone } from './lib/none.ts';
import { offlineFaults } from './lib/offline.ts';
import { builtSite, type Site, siteIn } from './lib/site.ts';

const origin = 'https://e.org';
const base = '/x/';

/**
 * Builds the site into a folder of its own. The cards come from the cache: they depend on neither place nor time.
 *
 * @param settings environment that differs from this one's
 */
async function buildInto(folder: string, settings: Record<string, string>) {
  // What Vitest sets for its own Vite (the mode, the base) would rule this build too.
  const own = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
    env: { ...env, ...settings },
    maxBuffer: 64_000_000,
  });
}

describe('the same commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same files, byte for byte, at another hour, place and language', async () => {
    await buildInto(folder, { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    const first = builtSite();
    const again = siteIn(folder, first.base);
    const missing = [...first.files].filter((file) => !again.files.has(file));
    const added = [...again.files].filter((file) => !first.files.has(file));
    expect({ missing, added }).toEqual({ missing: [], added: [] });
    expectNone(
      [...first.files]
        .filter((file) => !Buffer.from(first.bytes(file)).equals(again.bytes(file)))
        .map((file) => `${file}: differs from one build to the next.`),
    );
    console.log(`${first.files.size} files, the same twice`);
  }, 300_000);
});

describe(`the site at ${origin}${base}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  let site: Site;

  beforeAll(async () => {
    await buildInto(folder, { SITE_URL: origin, BASE_PATH: base });
    site = siteIn(folder, base);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has the same pages as at the root', () => {
    expect(site.pages.map((page) => page.path)).toEqual(builtSite().pages.map((page) => page.path));
  });

  it('has no link that leaves its folder or leads nowhere', () => {
    expectNone(brokenLinks(site, origin));
  });

  it('is kept for reading without a network as it is there', async () => {
    expectNone(await offlineFaults(site));
    expect(JSON.parse(site.text('/manifest.webmanifest'))).toMatchObject({ start_url: base, scope: base });
  });

  it('says its address in every file to take along, and the placeholder in none', () => {
    const files = [...site.files].filter((file) => /^\/(data|grafik|en\/graphics)\/.*(?<!\.png)$/.test(file));
    expect(files.length).toBeGreaterThan(40);
    expectNone(
      files.flatMap((file) => {
        const text = site.text(file);
        return [
          ...(text.includes(`${origin}${base}`) ? [] : [`${file}: does not say where it comes from.`]),
          ...(text.includes('localhost') ? [`${file}: names the machine that built it.`] : []),
        ];
      }),
    );
  });

  it('names every card by its address there', () => {
    expectNone(cardFaults(site, origin));
    expectNone(tagFaults(site, origin));
  });

  it('has the very same cards', () => {
    const cards = [...site.files].filter((file) => file.startsWith('/og/'));
    expect(cards.length).toBeGreaterThan(100);
    expectNone(
      cards
        .filter((file) => !Buffer.from(site.bytes(file)).equals(builtSite().bytes(file)))
        .map((file) => `${file}: differs from the card of the site at the root.`),
    );
  });
});
