/**
 * Every kind of page of every edition, and of pages alike every fifth, opened by a reader and judged by axe: it asks no
 * other host, says no error, asks for nothing that is not there and does not scroll sideways. One page of each kind is
 * also judged by how it looks – contrast, sizes, what moves by itself – on a phone, a tablet and a desk, light and dark;
 * its English twin has the same elements and other words, and is judged by these.
 */
import { expect, type Page } from 'playwright/test';
import { builtSite, kindPaths } from '../checks/lib/site.ts';
import { rulesOfColour, rulesOfLook, rulesOfPlace, thinOut, violations } from './lib/axe.ts';
import { deal } from './lib/deal.ts';
import { scrollThrough, watchShifts } from './lib/shifts.ts';
import { test } from './lib/test.ts';
import { tooWide, watch } from './lib/watch.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
const kinds = kindPaths(site);
/** Of the pages that look like one of those, and differ in their words, every fifth. */
const others = site.pages
  .map(({ path }) => path)
  .filter((path) => !kinds.includes(path))
  .filter((_, index) => index % 5 === 0);
const questions = ['/sok/?q=vänort', '/en/search/?q=sister+city'];

/** Opens everything that is folded, but for a list of contents, which lies over the page. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(section-line *)'))
      details.open = true;
  });

const phone = { width: 390, height: 800 };
const narrow = { width: 320, height: 800 };
const tablet = { width: 820, height: 1100 };
const desk = { width: 1280, height: 800 };

/** A page of a kind that no other page shows: all that can go wrong with its looks. */
async function readClosely(page: Page, path: string, shifts: () => Promise<string[]>) {
  const open = async () => {
    await page.goto(`${base}${path}`);
    // The kinds come a moment after the best hits: nobody has read to the end by then.
    if (path.includes('?q=')) await expect(page.locator('main [data-search-results] > section').nth(1)).toBeVisible();
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
  expect.soft(await violations(page, { without: rulesOfColour }), `${path} on a small phone, unfolded`).toEqual([]);
  if (path.startsWith('/en/')) {
    await page.setViewportSize(desk);
    expect.soft(await tooWide(page), `${path}: what is too wide for a desk`).toEqual([]);
    return;
  }
  await thinOut(page);
  expect.soft(await violations(page, { rules: rulesOfColour }), `${path} in light`).toEqual([]);

  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open();
  expect.soft(await shifts(), `${path}: what moved on a desk`).toEqual([]);
  await unfold(page);
  expect.soft(await tooWide(page), `${path}: what is too wide for a desk`).toEqual([]);
  expect.soft(await violations(page, { rules: rulesOfPlace }), `${path} on a desk, unfolded`).toEqual([]);
  await page.setViewportSize(tablet);
  expect.soft(await tooWide(page), `${path}: what is too wide for a tablet`).toEqual([]);
  await thinOut(page);
  expect.soft(await violations(page, { rules: rulesOfColour }), `${path} in the dark`).toEqual([]);
}

/** One of many pages that look alike: it has no class that its kind has not, so its looks are those of its kind. */
async function read(page: Page, path: string) {
  await page.setViewportSize(narrow);
  await page.goto(`${base}${path}`);
  await unfold(page);
  expect.soft(await tooWide(page), `${path}: what is too wide`).toEqual([]);
  expect.soft(await violations(page, { without: rulesOfLook }), path).toEqual([]);
}

/** Reads pages in so many tests, each of which takes about as long; none may do anything that `watch` sees. */
function readInHands(
  title: string,
  hands: string[][],
  readOne: (page: Page, path: string, shifts: () => Promise<string[]>) => Promise<void>,
) {
  for (const [index, hand] of hands.entries())
    test(`${title}, hand ${index + 1} of ${hands.length}`, async ({ page }) => {
      test.setTimeout(180_000);
      const faults = watch(page);
      // Nobody has to decide about another language first.
      await page.addInitScript(() => localStorage.setItem('sprakval', '1'));
      const shifts = await watchShifts(page);
      for (const path of hand) {
        await readOne(page, path, shifts);
        expect.soft(faults.splice(0), path).toEqual([]);
      }
    });
}

const kindsDealt = deal(site, kinds, 8);
const othersDealt = deal(site, others, 4);
readInHands(
  'every kind of page keeps still, fits and can be read by everybody',
  kindsDealt.map((hand, index) => [...hand, ...questions.slice(index, index + 1)]),
  readClosely,
);
readInHands('of the other pages every fifth asks nobody else, fits and can be read by everybody', othersDealt, read);

test('every kind and every fifth page has been dealt out', () => {
  const dealt = [kindsDealt, othersDealt].flat(2);
  expect(dealt.toSorted()).toEqual([...kinds, ...others].toSorted());
  expect(others.length).toBeGreaterThan(60);
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

test('of things alike the colours of two are judged, and of every one that differs', async ({ page }) => {
  await page.goto(`${base}/`);
  await page.evaluate(() => {
    const list = document.createElement('ul');
    const items = Array.from({ length: 9 }, (_, index) => {
      const item = document.createElement('li');
      item.textContent = `Sak ${index}`;
      return item;
    });
    // One pale by itself, one by the ground that it stands on.
    items[5]?.style.setProperty('color', '#ccc');
    items[7]?.style.setProperty('background', '#555');
    list.append(...items);
    document.querySelector('main')?.append(list);
  });
  expect(await thinOut(page)).toBeGreaterThan(4);
  await expect(page.locator('main > ul:last-child > li')).toHaveText(['Sak 0', 'Sak 1', 'Sak 5', 'Sak 7']);
  expect(await violations(page, { rules: rulesOfColour, within: 'main > ul:last-child' })).toHaveLength(2);
});
