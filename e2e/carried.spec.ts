/** The copy to carry, as it is on a stick: unpacked, and opened from a file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect } from 'playwright/test';
import { builtSite } from '../checks/lib/site.ts';
import { words } from '../src/i18n/index.ts';
import { href, type Lang } from '../src/lib/url/routes.ts';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

/** One for each process of the tests. */
let folder = '';
const at = (path: string) => pathToFileURL(join(folder, 'stockholm-taipei', path)).href;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'carried-'));
  for (const [name, data] of Object.entries(unzipSync(builtSite().bytes('/stockholm-taipei.zip')))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

inEachEdition(({ lang, w, url }) => {
  const other: Lang = lang === 'sv' ? 'en' : 'sv';
  const asked = { sv: ['vänortsavtal', 'tematiskt projekt'], en: ['sister city', 'thematic project'] };
  /** The file of a page. */
  const file = (address: string) => at(`${address.slice(1)}index.html`);

  test('opens by double click, is walked through and searched, and asks no network', async ({ page }) => {
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) faults.push(`asks ${request.url()}`);
    });
    page.on('requestfailed', (request) => faults.push(`misses ${request.url()}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));

    await page.goto(file(url('start')));
    await page.evaluate(() => document.fonts.ready);
    expect(
      await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
    ).toBeGreaterThan(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');

    // To the motion, and a note by key.
    await page
      .getByRole('navigation', { name: w.site.mainNavigation })
      .getByRole('link', { name: w.site.nav.motion })
      .click();
    await expect(page).toHaveURL(file(url('motion')));
    // A click on a link waits for the page, not for its scripts.
    await page.waitForLoadState();
    await page.keyboard.press('j');
    await expect(page.locator('.note > details > summary').first()).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${url('motion')}index\\.html(#.+)?$`));

    // The dialog, a kind, a hit with its marks, and on to the very place.
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: w.search.title });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(asked[lang][0] ?? '');
    await expect(dialog.locator('[data-search-results] a').first()).toBeVisible();
    await expect(dialog.locator('[data-search-results] mark').first()).toBeVisible();
    await dialog
      .locator(`[data-search-results] a[href*="${url('glossary').split('/').at(-2)}/index.html#"]`)
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${url('glossary')}index\\.html#[a-z-]+$`));
    await expect(page.locator('main mark.found').first()).toBeInViewport();

    // The search page by its form, and the other language.
    await page.goto(`${file(url('search'))}?${new URLSearchParams({ q: asked[lang][1] ?? '' })}`);
    await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
    await page
      .getByRole('banner')
      .getByRole('link', { name: words(other).site.language.name })
      .click();
    await expect(page).toHaveURL(new RegExp(`${href('search', other)}index\\.html`));
    await page
      .getByRole('main')
      .getByRole('searchbox')
      .fill(asked[other][0] ?? '');
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(asked[other][0] ?? '');
    await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
    expect(faults).toEqual([]);
  });
});

test('gives the same answers as the site, but for the running text of its pages', async ({ page, baseURL }) => {
  const answers = async (address: string, query: string) => {
    await page.goto(`${address}?${new URLSearchParams({ q: query })}`);
    const results = page.locator('main [data-search-results]');
    // The best three come first, all others together.
    await expect(results.locator('> section').nth(1)).toBeVisible();
    return results.locator('> section li > a').evaluateAll((links) =>
      links.map((link) => {
        const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
        return `${pathname.replace(/^.*\/stockholm-taipei(?=\/)/, '').replace(/index\.html$/, '')}${hash}`;
      }),
    );
  };
  const questions: [Lang, string][] = [
    ['sv', 'vad kostar ett vänortsavtal'],
    ['sv', 'Tapei'],
    ['en', 'sister city'],
  ];
  for (const [lang, query] of questions) {
    const path = href('search', lang);
    const carried = await answers(at(`${path.slice(1)}index.html`), query);
    expect(carried.length).toBeGreaterThan(5);
    expect(carried).toEqual(await answers(`${baseURL}${path}`, query));
  }
});
