/** What holds for every page: nothing from elsewhere, nothing shifts or is cut off, and all of it without scripts. */
import { inflateSync } from 'node:zlib';
import { type Browser, expect, type Page, test } from 'playwright/test';
import { builtSite, navigationPaths, samplePaths } from '../checks/lib/site.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
const pages = navigationPaths(site);
const all = [...new Set([...pages, ...samplePaths(site)])];

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

for (const [path, width] of all.flatMap((one) => [390, 1280].map((px) => [one, px] as const))) {
  test(`${path} at ${width} px asks no other host, says no error, and nothing shifts`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== baseURL && protocol !== 'data:' && protocol !== 'blob:') faults.push(`asks ${request.url()}`);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
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
    await page.goto(`${base}${path}`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await scrollThrough(page);
    await page.waitForTimeout(200);
    expect.soft(await shifts(), 'what moved').toEqual([]);
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

for (const width of [320, 390, 820]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    for (const path of all) {
      await page.goto(`${base}${path}`);
      const wide = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        return [...document.querySelectorAll('main *')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > room + 1)
          .slice(0, 3)
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect.soft(wide, path).toEqual([]);
    }
  });
}

test('the skip link comes first and leads to the content', async ({ page }) => {
  for (const path of pages) {
    await page.goto(`${base}${path}`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  }
});

test('the menu leads to every page and says where one is', async ({ page }) => {
  for (const path of pages.filter((one) => one !== '/' && one !== '/sok/')) {
    await page.goto(`${base}/`);
    await page.getByRole('navigation', { name: 'Huvudmeny' }).locator(`a[href="${base}${path}"]`).press('Enter');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.locator('.site-header [aria-current="page"]')).toHaveCount(1);
    await expect(page.locator('.site-header [aria-current="page"]')).toHaveAttribute('href', `${base}${path}`);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page shows its content, and nothing that needs a script', async ({ page }) => {
    for (const path of all) {
      await page.goto(`${base}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there.
      expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
      expect.soft(await page.locator('.needs-script:visible').count(), path).toBe(0);
      expect
        .soft(await page.locator('main button:visible:not([type="submit"])').count(), `${path}: dead buttons`)
        .toBe(0);
    }
  });
});

/** The page on A4 between the margins of the print style, as wide as the paper leaves it. */
async function openOnPaper(browser: Browser, path: string) {
  const context = await browser.newContext({ viewport: { width: 673, height: 986 } });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${base}${path}`);
  return page;
}

/** How often a PDF shows text: its streams, unpacked, and the operators in them. */
function shownTexts(pdf: Buffer): number {
  const source = pdf.toString('latin1');
  let count = 0;
  for (const match of source.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length;
    try {
      const stream = inflateSync(pdf.subarray(start, source.indexOf('endstream', start)));
      count += stream.toString('latin1').match(/\bT[jJ]\b/g)?.length ?? 0;
    } catch {
      // A font or a picture, or the word "stream" elsewhere.
    }
  }
  return count;
}

for (const path of pages.filter((one) => one !== '/sok/')) {
  test(`${path} prints as text, whole`, async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await openOnPaper(browser, path);
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
          return right > room + 1 || left < -1 || cut;
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
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(shownTexts(pdf)).toBeGreaterThan(10);
    await page.context().close();
  });
}
