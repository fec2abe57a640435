/** What holds for every kind of page: the ways from it, and that all of it is there without scripts and on paper. */
import { expect, type Page } from 'playwright/test';
import { builtSite, kindPaths, navigationPaths } from '../checks/lib/site.ts';
import { deal } from './lib/deal.ts';
import { inEachEdition } from './lib/editions.ts';
import { countCases, survives } from './lib/faults.ts';
import { test } from './lib/test.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
inEachEdition(({ w, url }) => {
  const menu = navigationPaths(site, url('start'));

  test('the skip link comes first and leads to the content', async ({ page }) => {
    // Those of the same frame and of no heavy page: the frame is the same everywhere.
    for (const path of [url('start'), url('about'), url('search')]) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: w.site.skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
    }
  });

  test('the menu leads to every page and says where one is', async ({ page }) => {
    expect(menu.length).toBeGreaterThanOrEqual(9);
    await page.goto(url('start'));
    for (const path of menu.filter((one) => one !== url('start') && one !== url('search'))) {
      await page.getByRole('navigation', { name: w.site.mainNavigation }).locator(`a[href="${path}"]`).press('Enter');
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      const here = page.locator('.site-header [aria-current="page"]');
      await expect(here).toHaveCount(1);
      await expect(here).toHaveAttribute('href', path);
    }
  });
});

/** Opens a page as a reader without scripts does, and then has it as paper shows it. */
async function readWithoutScripts(page: Page, path: string) {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${base}${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there.
  expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
  expect.soft(await page.locator('.needs-script:visible').count(), path).toBe(0);
  const dead = page.locator('main button:visible:not([type="submit"])');
  expect.soft(await dead.count(), `${path}: dead buttons`).toBe(0);

  // On A4 between the margins of the print style, as wide as the paper leaves it.
  await page.setViewportSize({ width: 673, height: 986 });
  await page.emulateMedia({ media: 'print' });
  const clipped = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('main, main *')]
      .filter((element) => element.checkVisibility() && !element.closest('svg, .visually-hidden'))
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        // Smaller than a letter: read by screen readers only.
        if (width <= 1) return false;
        const cut = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        // A mark may hang a little into the margin, which is wider on paper.
        return right > room + 1 || left < -3 || cut;
      })
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 160));
  });
  expect.soft(clipped, `${path}: what is cut off`).toEqual([]);
  // What is folded on the screen is open on paper.
  const folded = await page.evaluate(
    () =>
      [...document.querySelectorAll('main details:not([open]) > :not(summary)')].filter(
        (content) =>
          // Shown on paper, but for the fold.
          getComputedStyle(content).display !== 'none' &&
          content.parentElement?.checkVisibility() &&
          !content.checkVisibility(),
      ).length,
  );
  expect.soft(folded, `${path}: what stays folded`).toBe(0);
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [index, hand] of deal(site, kindPaths(site), 8).entries()) {
    test(
      `every kind of page shows its content, nothing that needs a script, and prints whole, hand ${index + 1} of 8`,
      survives('scriptsOff'),
      async ({ page }) => {
        test.setTimeout(120_000);
        countCases(hand.length);
        for (const path of hand) await readWithoutScripts(page, path);
      },
    );
  }
});
