/** What other sites show in a frame, and files to take along: as whoever pastes the code or follows the link meets them. */
import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Frame, type Page } from 'playwright/test';
import sharp from 'sharp';
import { embedHref } from '../src/lib/url/embed.ts';
import type { Route } from '../src/lib/url/routes.ts';
import { inEdition, literal } from './lib/editions.ts';
import { copiedBy, test } from './lib/test.ts';

/** The site at an address of the network: a browser keeps its pages from framing those of the machine itself. */
const published = 'https://site.example';
const host = 'https://host.example/';

/** Pages with a code, and the longest sentence of all. */
const codes: [route: Route, to?: { id: string }][] = [
  ['cities'],
  ['timeline'],
  ['options'],
  ['motion', { id: 'p4s2' }],
];

/** Serves the built site there. */
async function publish(context: BrowserContext, baseURL: string) {
  await context.route(`${published}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}` }) });
  });
}

/** Serves a page of another site. */
async function serveHost(context: BrowserContext, body: string) {
  await context.unroute(host);
  await context.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="sv"><title>Host</title><body>${body}</body></html>`,
    }),
  );
}

// A frame may still be fetching when its test is done.
test.afterEach(({ context }) => context.unrouteAll({ behavior: 'ignoreErrors' }));

const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().startsWith(published));

/** How much higher and wider each frame's content is than the frame. */
const overflows = (page: Page) =>
  Promise.all(
    framesOf(page).map((frame) =>
      frame.evaluate(() => [
        Math.max(0, Math.ceil(document.body.getBoundingClientRect().height) - innerHeight),
        document.documentElement.scrollWidth - innerWidth,
      ]),
    ),
  );

/** Opens the fold under a figure that holds its files and its code for frames, where there is one. */
const unfold = async (page: Page) => {
  const fold = page.locator('main details:not([open]):has(.downloads, .embed-box) > summary').first();
  if ((await fold.count()) > 0) await fold.click();
};

/** A code as it stands on a page. */
async function copyOf(page: Page, code: string) {
  const { origin } = new URL(page.url());
  await expect(page.locator(code)).toContainText(`"${origin}/`);
  return ((await page.locator(code).textContent()) ?? '').replaceAll(origin, published);
}

inEdition('en', ({ lang, w, url }) => {
  /** Copies what is offered under a name, and reads what was copied. */
  async function copy(page: Page, fold: string | undefined, name: string) {
    // Some of these pages are long to look through.
    const box = page.locator('share-box').filter({ has: page.locator('.copy-code') });
    await unfold(page);
    if (fold) await box.getByText(fold).click();
    // It leads to where it was copied, once the scripts have come.
    const { origin } = new URL(page.url());
    await expect(box.getByRole('group', { name })).toContainText(`"${origin}/`);
    const text = await copiedBy(page, () => box.getByRole('button', { name: `${w.share.copy} ${name}` }).click());
    await expect(box.getByRole('status')).toHaveText(w.share.copied.replace('{what}', name));
    expect(text).toBe(await box.getByRole('group', { name }).textContent());
    return text.replaceAll(origin, published);
  }

  test('the code that a page offers shows the thing on another site, whole, and leads back', async ({
    page,
    context,
    baseURL,
  }) => {
    await publish(context, baseURL ?? '');
    const pasted: string[] = [];
    for (const [route, to] of codes) {
      await page.goto(url(route, to));
      pasted.push(await copy(page, w.embed.summary, w.embed.code));
    }
    await page.locator('.embed-code').getByRole('link', { name: w.embed.about }).click();
    // A click on a link waits for the page, not for its scripts.
    await page.waitForLoadState();
    const listener = await copy(page, undefined, w.embed.height);

    // Without the listener the height in the code is enough in usual columns.
    const eager = pasted.map((code) => code.replace(' loading="lazy"', '')).join('\n');
    await serveHost(context, eager);
    for (const width of [620, 900]) {
      await page.setViewportSize({ width: width + 16, height: 800 });
      await page.goto(host);
      await expect.poll(() => overflows(page), `at ${width} px`).toEqual(codes.map(() => [0, 0]));
    }

    // With it, in any; in a sandbox too. It may also come after the frames.
    const boxed = eager.replaceAll('<iframe ', '<iframe sandbox="allow-scripts" ');
    await serveHost(context, `${eager}\n${boxed}\n${listener}`);
    await page.goto(host);
    for (const width of [280, 480]) {
      await page.setViewportSize({ width: width + 16, height: 800 });
      // A browser may let frames rest that nobody sees: each is measured once a reader has come to it.
      for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
      await expect.poll(() => overflows(page), `at ${width} px`).toEqual([...codes, ...codes].map(() => [0, 0]));
      // Nor is any higher than its content.
      await expect(async () => {
        const given = await page
          .locator('iframe')
          .evaluateAll((all) => all.map((one) => Number(one.getAttribute('height'))));
        const heights = framesOf(page).map((frame) =>
          frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
        );
        expect(given).toEqual(await Promise.all(heights));
      }).toPass();
    }
    const map = page.locator('iframe').first().contentFrame();
    const before = Number(await page.locator('iframe').first().getAttribute('height'));
    await map.getByText(w.embed.map.list).click();
    await expect(map.locator('details').getByRole('link', { name: 'Kiel', exact: true })).toBeVisible();
    await expect
      .poll(async () => Number(await page.locator('iframe').first().getAttribute('height')))
      .toBeGreaterThan(before);
    await expect.poll(async () => (await overflows(page))[0]).toEqual([0, 0]);

    await map.getByRole('link', { name: w.embed.map.full }).click();
    await expect(page).toHaveURL(`${published}${url('cities')}`);
  });

  test('in a sandbox without scripts the map has its frames and card, the timeline its names', async ({
    page,
    context,
    baseURL,
  }) => {
    await publish(context, baseURL ?? '');
    const boxed = (['map', 'timeline'] as const).map(
      (kind) => `<iframe sandbox width="560" height="900" src="${published}${embedHref(kind, lang)}"></iframe>`,
    );
    await serveHost(context, boxed.join('\n'));
    await page.goto(host);
    const [map, line] = [page.locator('iframe').first().contentFrame(), page.locator('iframe').last().contentFrame()];
    for (const frame of ['europe', 'nordic', 'world'] as const) {
      const drawing = map.getByRole('group', { name: w.cities[`${frame}Label`] });
      await expect(drawing.filter({ visible: true })).toHaveCount(1);
    }
    await expect(map.locator('.city-card')).toContainText('Kyiv');
    await expect(line.locator('.drawing:visible .mark')).not.toHaveCount(0);
    expect(await line.locator('.drawing:visible .landmark').count()).toBeGreaterThanOrEqual(6);
  });

  test('a file that is offered arrives, named for its origin', async ({ page }) => {
    await page.goto(url('cities'));
    await unfold(page);
    const name = w.downloads.of.replace('{format}', 'PNG').replace('{title}', w.cities.world);
    const link = page.locator('.downloads').getByRole('link', { name: new RegExp(`^${literal(name)}`) });
    const [download] = await Promise.all([page.waitForEvent('download'), link.first().click()]);
    expect(download.suggestedFilename()).toBe('stockholm-taipei-map-world.png');
    expect((await sharp(await readFile(await download.path())).metadata()).width).toBe(2376);
  });

  test('the listener takes nothing from any other frame, and nothing but a number', async ({
    page,
    context,
    baseURL,
  }) => {
    await publish(context, baseURL ?? '');
    await page.goto(url('motion', { id: 'p4s3' }));
    const code = await copyOf(page, '#badda-in-kod');
    await page.goto(url('about', { hash: 'inbaddning' }));
    const listener = await copyOf(page, '#ramens-hojd');
    const stranger =
      '<iframe id="stranger" height="50" srcdoc="<script>parent.postMessage({type:\'stockholm-taipei:height\',height:4000},\'*\')</script>"></iframe>';
    await serveHost(context, `${code}${listener}${stranger}`);
    await page.goto(host);
    const height = () => page.locator('iframe').first().getAttribute('height');
    await expect.poll(() => framesOf(page)).toHaveLength(1);
    await framesOf(page)[0]?.waitForLoadState();
    const own = await framesOf(page)[0]?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await expect.poll(height).toBe(String(own));
    expect(await page.locator('#stranger').getAttribute('height')).toBe('50');
    await framesOf(page)[0]?.evaluate(() =>
      parent.postMessage({ type: 'stockholm-taipei:height', height: '1e9<script>' }, '*'),
    );
    await expect.poll(height).toBe('100');
  });
});
