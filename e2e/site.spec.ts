/** What holds for every kind of page: the ways from it, and that all of it is there without scripts and on paper. */
import { expect, type Page } from 'playwright/test';
import { builtSite, kindPaths, navigationPaths } from '../checks/lib/site.ts';
import { deal } from './lib/deal.ts';
import { inEachEdition } from './lib/editions.ts';
import { countCases, survives } from './lib/faults.ts';
import { arrive, test } from './lib/test.ts';

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

  test('by keyboard one passes the motion’s sentences on the start page in two steps', async ({ page }) => {
    await page.goto(url('start'));
    await page.locator('.first a').last().focus();
    await page.keyboard.press('Tab');
    const past = page.getByRole('link', { name: w.start.barPast });
    await expect(past).toBeFocused();
    await expect(past).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: w.start.compare })).toBeFocused();
  });

  test('the menu leads to every page and says where one is', async ({ page }) => {
    expect(menu.length).toBeGreaterThanOrEqual(9);
    await page.goto(url('start'));
    for (const path of menu.filter((one) => one !== url('start') && one !== url('search'))) {
      await page.getByRole('navigation', { name: w.site.mainNavigation }).locator(`a[href="${path}"]`).press('Enter');
      await arrive(page, new RegExp(`${path}$`));
      const here = page.locator('.site-header [aria-current="page"]');
      await expect(here).toHaveCount(1);
      await expect(here).toHaveAttribute('href', path);
    }
  });
});

test.describe('the header', () => {
  // Its style is all that counts here.
  test.use({ javaScriptEnabled: false });

  for (const start of ['/', '/en/'])
    test(`stands still from page to page, in two rows on a phone (${start})`, async ({ page }) => {
      const places = new Map<number, Set<string>>();
      // The first page has the fonts fetched, which the others then have at once.
      await page.goto(`${base}${start}`, { waitUntil: 'networkidle' });
      for (const path of navigationPaths(site, start)) {
        await page.goto(`${base}${path}`);
        for (const width of [320, 390, 820, 1440]) {
          await page.setViewportSize({ width, height: 844 });
          const boxes = await page.locator('.site-header').evaluate((header) =>
            [header, ...header.querySelectorAll('a, button')].map((one) => {
              const { x, y, width, height } = one.getBoundingClientRect();
              return [x, y, width, height].map(Math.round);
            }),
          );
          expect.soft(boxes[0]?.[3], `${path} at ${width} px`).toBeLessThanOrEqual(width < 1000 ? 96 : 65);
          places.set(width, (places.get(width) ?? new Set()).add(JSON.stringify(boxes)));
        }
      }
      for (const [width, different] of places) expect.soft([...different], `at ${width} px`).toHaveLength(1);
    });
});

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test.describe(`with ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test('one page fades into the next where motion is welcome', async ({ page }) => {
      const fades = String(reducedMotion === 'no-preference');
      await page.addInitScript(() => {
        addEventListener('pagereveal', ({ viewTransition }) => {
          document.documentElement.dataset.faded = String(viewTransition !== null);
        });
      });
      await page.goto(`${base}/`);
      for (const path of navigationPaths(site, '/').slice(1, 3)) {
        await page.locator(`.site-header a[href="${path}"]`).press('Enter');
        await arrive(page, new RegExp(`${path}$`));
        await expect(page.locator('html')).toHaveAttribute('data-faded', fades);
      }
      await page.goBack();
      await expect(page.locator('html')).toHaveAttribute('data-faded', fades);
    });

    test('a jump within a page is instant, and what it leads to is lit where motion is welcome', async ({ page }) => {
      await page.goto(`${base}/om/`);
      const links = page.locator('section-line ol a');
      const [top, lit] = await links.last().evaluate((link: HTMLAnchorElement) => {
        link.click();
        const target = document.getElementById(link.hash.slice(1));
        return [target?.getBoundingClientRect().top ?? -1, document.getAnimations().length];
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(720);
      expect(lit).toBe(reducedMotion === 'reduce' ? 0 : 1);
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
  // What is folded on the screen is open on paper; of the comparison's proofs, what the reader has opened.
  const folded = await page.evaluate(
    () =>
      [...document.querySelectorAll('main details:not([open], td > details) > :not(summary)')].filter(
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
        countCases(hand.length);
        for (const path of hand) await readWithoutScripts(page, path);
      },
    );
  }
});
