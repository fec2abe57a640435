/**
 * Every page of every edition, opened by a reader: it asks no other host, says no error, asks for nothing that is not
 * there and does not scroll sideways on a phone. axe judges every sentence, event and city. One page of each kind in each
 * edition is also judged by how it looks – contrast, sizes, what moves by itself – on a phone, a tablet and a desk.
 */
import { expect, type Page } from 'playwright/test';
import { builtSite, kindPaths } from '../checks/lib/site.ts';
import { editions, langOf } from '../src/lib/url/routes.ts';
import { rulesOfLook, thinOut, violations } from './lib/axe.ts';
import { deal } from './lib/deal.ts';
import { scrollThrough, watchShifts } from './lib/shifts.ts';
import { test } from './lib/test.ts';
import { tooWide, watch } from './lib/watch.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
const kinds = kindPaths(site);
const others = site.pages.map(({ path }) => path).filter((path) => !kinds.includes(path));
const questions = ['/sok/?q=vänort', '/en/search/?q=sister+city'];

/**
 * In which edition axe judges one of many sentences, events or cities: the other edition has the same thing by the same
 * id, in the same markup. Half of them come in each.
 */
const judgedIn = (path: string) =>
  [...(path.split('/').at(-2) ?? '')].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2 === 0
    ? 'sv'
    : 'en';

/** Opens everything that is folded. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const phone = { width: 390, height: 800 };
const narrow = { width: 320, height: 800 };
const tablet = { width: 820, height: 1100 };
const desk = { width: 1280, height: 800 };

/** A page of a kind that no other page shows: all that can go wrong with its looks. */
async function readClosely(page: Page, path: string, shifts: () => Promise<string[]>) {
  const open = async () => {
    await page.goto(`${base}${path}`);
    if (path.includes('?q=')) await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
    await scrollThrough(page);
  };
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'light' });
  await open();
  expect.soft(await shifts(), `${path}: what moved on a phone`).toEqual([]);
  expect.soft(await tooWide(page), `${path}: what is too wide for a phone`).toEqual([]);
  await page.setViewportSize(narrow);
  await unfold(page);
  expect.soft(await tooWide(page), `${path}: what is too wide for a small phone, unfolded`).toEqual([]);
  expect.soft(await violations(page, { without: rulesOfLook }), `${path}, unfolded`).toEqual([]);
  await thinOut(page);
  expect.soft(await violations(page, { rules: rulesOfLook }), `${path} on a small phone, light`).toEqual([]);

  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open();
  expect.soft(await shifts(), `${path}: what moved on a desk`).toEqual([]);
  await unfold(page);
  expect.soft(await tooWide(page), `${path}: what is too wide for a desk`).toEqual([]);
  await page.setViewportSize(tablet);
  expect.soft(await tooWide(page), `${path}: what is too wide for a tablet`).toEqual([]);
  // What the dark can break is the same in each edition.
  if (langOf(path) === 'en') return;
  await thinOut(page);
  expect.soft(await violations(page, { rules: rulesOfLook }), `${path} on a tablet, dark`).toEqual([]);
}

for (const [index, hand] of deal(site, kinds, 10).entries()) {
  test(`every kind of page keeps still, fits and can be read by everybody, hand ${index + 1} of 10`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const faults = watch(page);
    const shifts = await watchShifts(page);
    for (const path of [...hand, ...(questions[index] ? [questions[index]] : [])]) {
      await readClosely(page, path, shifts);
      expect.soft(faults.splice(0), path).toEqual([]);
    }
  });
}

for (const [index, hand] of deal(site, others, 16).entries()) {
  test(`every other page asks nobody else, fits and can be read by everybody, hand ${index + 1} of 16`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const faults = watch(page);
    await page.setViewportSize(narrow);
    for (const path of hand) {
      await page.goto(`${base}${path}`);
      await unfold(page);
      expect.soft(await tooWide(page), `${path}: what is too wide`).toEqual([]);
      // Its looks are those of its kind: it has no class of its own.
      if (judgedIn(path) === langOf(path))
        expect.soft(await violations(page, { without: rulesOfLook }), path).toEqual([]);
      expect.soft(faults.splice(0), path).toEqual([]);
    }
  });
}

test('every page has been dealt out', () => {
  const dealt = [deal(site, kinds, 10), deal(site, others, 16)].flat(2);
  expect(dealt.toSorted()).toEqual(site.pages.map(({ path }) => path).toSorted());
  expect(dealt.length).toBeGreaterThan(300);
  // Whatever one edition leaves to the other is there.
  const judged = others.filter((path) => judgedIn(path) === langOf(path));
  expect(judged.length).toBe(others.length / 2);
  for (const lang of editions)
    expect(judged.filter((path) => langOf(path) === lang).length).toBeGreaterThan(others.length / 5);
  expect(kinds.length).toBeGreaterThanOrEqual(40);
});

test('a shift would be seen', async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto(`${base}/`);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.setAttribute('class', 'block');
    block.textContent = 'x';
    document.querySelector('main')?.prepend(block, block.cloneNode(true));
  });
  await expect.poll(shifts).not.toEqual([]);
});

test('the search dialog with results', async ({ page }) => {
  await page.goto(`${base}/`);
  await page.keyboard.press('/');
  await page.keyboard.type('vänort');
  await expect(page.locator('dialog [data-search-results] a').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
});

test('axe is at work: a page that is broken on purpose fails', async ({ page }) => {
  await page.goto(`${base}/`);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/favicon.svg';
    document.querySelector('main')?.append(image);
  });
  expect((await violations(page, { without: rulesOfLook })).join()).toContain('image-alt');
});
