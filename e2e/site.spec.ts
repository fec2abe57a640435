/** What holds for every kind of page: nothing shifts or is cut off, and all of it is there without scripts. */
import { expect, type Page, test } from 'playwright/test';
import { builtSite, navigationPaths, samplePaths } from '../checks/lib/site.ts';
import { href, langOf } from '../src/lib/url/routes.ts';
import { inEachEdition } from './lib/editions.ts';
import { survives } from './lib/faults.ts';
import { tooWide, watch } from './lib/watch.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
/**
 * The pages of the menu and one of each kind that is made from data. The English ones are the same markup, but for the
 * motion, which stands there twice.
 */
const all = [
  ...new Set([
    ...navigationPaths(site),
    ...samplePaths(site).filter((path) => langOf(path) === 'sv' || path === href('motion', 'en')),
  ]),
];

/** How far things moved by themselves since the page was opened, with what moved; 0 where nothing did. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.localName}.${element?.getAttribute('class') ?? ''} ${element?.textContent?.slice(0, 40) ?? ''}`;
        });
        shifts.push(`${entry.value.toFixed(4)} ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** Scrolls from top to bottom as a reader does, so that everything is drawn once. */
async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

for (const path of all) {
  test(`nothing moves on ${path}, and nothing scrolls sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults = watch(page);
    page.on('response', (response) => {
      if (response.status() >= 400 && new URL(response.url()).pathname !== `${base}${path}`)
        faults.push(`${response.status()} ${response.url()}`);
    });
    const shifts = await watchShifts(page);
    // Fonts come late, as on a slow line: the words are there before them and must not move.
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${base}${path}`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      await scrollThrough(page);
      await page.waitForTimeout(200);
      expect.soft(await shifts(), `what moved at ${width} px`).toEqual([]);
      expect.soft(await tooWide(page), `what is too wide at ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 820, height: 800 });
    expect.soft(await tooWide(page), 'what is too wide at 820 px').toEqual([]);
    expect(faults).toEqual([]);
  });
}

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

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of all) {
    test(
      `${path} shows its content, nothing that needs a script, and prints whole`,
      survives('scriptsOff'),
      async ({ page }) => {
        test.setTimeout(120_000);
        await page.goto(`${base}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there.
        expect.soft((await page.locator('main').innerText()).length).toBeGreaterThan(100);
        expect.soft(await page.locator('.needs-script:visible').count()).toBe(0);
        const dead = page.locator('main button:visible:not([type="submit"])');
        expect.soft(await dead.count(), 'dead buttons').toBe(0);

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
              const cut =
                getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
              // A mark may hang a little into the margin, which is wider on paper.
              return right > room + 1 || left < -3 || cut;
            })
            .slice(0, 3)
            .map((element) => element.outerHTML.slice(0, 160));
        });
        expect.soft(clipped, 'what is cut off').toEqual([]);
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
        expect.soft(folded, 'what stays folded').toBe(0);
      },
    );
  }
});
