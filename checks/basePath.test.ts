/** The site as a host serves it that gives it a folder only: built once more with another origin and base. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardFaults, tagFaults } from './lib/cards.ts';
import { brokenLinks } from './lib/links.ts';
import { expectNone } from './lib/none.ts';
import { builtSite, type Site, siteIn } from './lib/site.ts';

const origin = 'https://e.org';
const base = '/x/';

describe(`the site at ${origin}${base}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  let site: Site;

  // The cards come from the cache: they do not depend on where the site lies.
  beforeAll(async () => {
    // What Vitest sets for its own Vite (the mode, the base) would rule this build too.
    const own = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/;
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
    await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
      env: { ...env, SITE_URL: origin, BASE_PATH: base },
      maxBuffer: 64_000_000,
    });
    site = siteIn(folder, base);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has the same pages as at the root', () => {
    expect(site.pages.map((page) => page.path)).toEqual(builtSite().pages.map((page) => page.path));
  });

  it('has no link that leaves its folder or leads nowhere', () => {
    expectNone(brokenLinks(site, origin));
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
