/**
 * One page of each kind of each edition, and every city's, once: it asks no other host and says no error, and nothing
 * scrolls sideways on a phone. axe judges one page of each kind with everything unfolded, the Swedish one on a desk in the
 * dark too: what a colour scheme or a width can break is the same in both. The others of a kind have the same markup,
 * which the checks of the built HTML read on every page.
 */
import { expect, type Page, test } from 'playwright/test';
import { builtSite, navigationPaths, pageAt, samplePaths } from '../checks/lib/site.ts';
import { href, langOf } from '../src/lib/url/routes.ts';
import { rulesOfLook, violations } from './lib/axe.ts';
import { tooWide, watch } from './lib/watch.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
const kinds = new Set([...navigationPaths(site), ...navigationPaths(site, '/en/'), ...samplePaths(site)]);
const questions = ['/sok/?q=vänort', '/en/search/?q=sister+city'];

const paths = site.pages
  .map(({ path }) => path)
  .filter((path) => kinds.has(path) || path.startsWith(href('cities', 'sv')));

/** The pages dealt out to so many tests that each takes about as long: the heaviest first, in turn. */
const hands = 12;
const dealt = [...paths]
  .sort((a, b) => pageAt(site, b).html.length - pageAt(site, a).html.length)
  .concat(questions)
  .reduce<string[][]>(
    (all, path, index) => {
      all[index % hands]?.push(path);
      return all;
    },
    Array.from({ length: hands }, () => []),
  );

/** Shows the page as a reader of this width and scheme has it. */
async function show(page: Page, width: number, colorScheme: 'light' | 'dark') {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

for (const [index, hand] of dealt.entries()) {
  test(`pages read well and ask nobody else, hand ${index + 1} of ${hands}`, async ({ page }) => {
    test.setTimeout(300_000);
    const faults = watch(page);
    for (const path of hand) {
      await show(page, 320, 'light');
      await page.goto(`${base}${path}`);
      if (path.includes('?q=')) await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
      expect.soft(await tooWide(page), `${path}: what is too wide`).toEqual([]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      if (kinds.has(path) || path.includes('?q=')) {
        expect.soft(await violations(page), `${path} on a phone, unfolded`).toEqual([]);
        if (langOf(path) === 'sv') {
          await show(page, 1280, 'dark');
          expect.soft(await violations(page, { rules: rulesOfLook }), `${path} on a desk, dark`).toEqual([]);
        }
      }
      expect.soft(faults.splice(0), path).toEqual([]);
    }
  });
}

test('every kind of page has been dealt out', () => {
  expect(new Set(dealt.flat()).size).toBe(paths.length + questions.length);
  expect(paths.length).toBeGreaterThanOrEqual(60);
  expect(kinds.size).toBeGreaterThanOrEqual(30);
});

test('the search dialog with results', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('vänort');
  await expect(page.locator('dialog [data-search-results] a').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
});

test('axe is at work: a page that is broken on purpose fails', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/favicon.svg';
    document.querySelector('main')?.append(image);
  });
  expect((await violations(page)).join()).toContain('image-alt');
});
