/** What other sites show in a frame, and files to take along: as whoever pastes the code or follows the link meets them. */
import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Frame, type Page } from 'playwright/test';
import sharp from 'sharp';
import { csvFaults } from '../checks/lib/csv.ts';
import { builtSite } from '../checks/lib/site.ts';
import { defaultSite } from '../src/lib/url/routes.ts';
import { test } from './lib/test.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
const published = new URL(process.env.SITE_URL ?? defaultSite).origin;
const host = 'https://host.example/';

/** Pages with a code, and the longest sentence of all. */
const codes = ['/vanorter/', '/tidslinje/', '/taipei/', '/motionen/p4s2/'];

/** Serves the built site at its published address too, so that a pasted code works as it stands. */
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

test('the code that a page offers shows the thing on another site, whole, and leads back', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await publish(context, baseURL ?? '');
  const pasted: string[] = [];
  for (const path of codes) {
    await page.goto(`${base}${path}`);
    await page.getByText('Bädda in på en annan webbplats').click();
    await page.getByRole('button', { name: 'Kopiera Kod för inbäddning' }).click();
    await expect(page.getByText('Kopierat: Kod för inbäddning')).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toBe(await page.getByRole('group', { name: 'Kod för inbäddning' }).textContent());
    pasted.push(code);
  }
  await page.getByRole('link', { name: 'Om inbäddning och ramens höjd' }).click();
  // A click on a link waits for the page, not for its scripts.
  await page.waitForLoadState();
  await page.getByRole('button', { name: 'Kopiera Kod för ramens höjd' }).click();
  await expect(page.getByText('Kopierat: Kod för ramens höjd')).toBeVisible();
  const listener = await page.evaluate(() => navigator.clipboard.readText());

  // Without the listener the height in the code is enough in usual columns.
  const eager = pasted.map((code) => code.replace(' loading="lazy"', '')).join('\n');
  await serveHost(context, eager);
  for (const width of [620, 900]) {
    await page.setViewportSize({ width: width + 16, height: 800 });
    await page.goto(host);
    expect(framesOf(page)).toHaveLength(codes.length);
    expect(await overflows(page), `at ${width} px`).toEqual(codes.map(() => [0, 0]));
  }

  // With it, in any; in a sandbox too. It may also come after the frames.
  const boxed = eager.replaceAll('<iframe ', '<iframe sandbox="allow-scripts" ');
  await serveHost(context, `${eager}\n${boxed}\n${listener}`);
  await page.goto(host);
  for (const width of [280, 480]) {
    await page.setViewportSize({ width: width + 16, height: 800 });
    await expect.poll(() => overflows(page), `at ${width} px`).toEqual([...codes, ...codes].map(() => [0, 0]));
    const spare = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((frame) => Number(frame.getAttribute('height'))),
    );
    const heights = await Promise.all(
      framesOf(page).map((frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))),
    );
    expect(spare, 'no frame is higher than its content').toEqual(heights);
  }
  const map = page.locator('iframe').first().contentFrame();
  const before = Number(await page.locator('iframe').first().getAttribute('height'));
  await map.getByText('Alla städer i en lista').click();
  await expect(map.getByRole('link', { name: 'Kiel', exact: true })).toBeVisible();
  await expect
    .poll(async () => Number(await page.locator('iframe').first().getAttribute('height')))
    .toBeGreaterThan(before);
  expect((await overflows(page))[0]).toEqual([0, 0]);

  await map.getByRole('link', { name: 'Karta, tabell och källor för varje stad' }).click();
  await expect(page).toHaveURL(`${published}${base}/vanorter/`);
});

test('the listener takes nothing from any other frame, and nothing but a number', async ({
  page,
  context,
  baseURL,
}) => {
  await publish(context, baseURL ?? '');
  await page.goto(`${base}/motionen/p4s3/`);
  await page.getByText('Bädda in på en annan webbplats').click();
  const code = (await page.getByRole('group', { name: 'Kod för inbäddning' }).textContent()) ?? '';
  await page.goto(`${base}/om/#inbaddning`);
  const listener = await page.getByRole('group', { name: 'Kod för ramens höjd' }).textContent();
  const stranger =
    '<iframe id="stranger" height="50" srcdoc="<script>parent.postMessage({type:\'stockholm-taipei:height\',height:4000},\'*\')</script>"></iframe>';
  await serveHost(context, `${code}${listener}${stranger}`);
  await page.goto(host);
  const height = () => page.locator('iframe').first().getAttribute('height');
  const own = await framesOf(page)[0]?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await expect.poll(height).toBe(String(own));
  expect(await page.locator('#stranger').getAttribute('height')).toBe('50');
  await framesOf(page)[0]?.evaluate(() =>
    parent.postMessage({ type: 'stockholm-taipei:height', height: '1e9<script>' }, '*'),
  );
  await expect.poll(height).toBe('100');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the frames read whole', async ({ page }) => {
    await page.setViewportSize({ width: 300, height: 600 });
    await page.goto(`${base}/embed/karta/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Har Stockholm vänorter?');
    await page.getByText('Alla städer i en lista').click();
    await expect(page.getByRole('link', { name: 'Reykjavik', exact: true })).toBeVisible();
    await page.goto(`${base}/en/embed/timeline/`);
    await page.getByText('All events in a list').click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Prague' }).first()).toBeVisible();
    await page.goto(`${base}/embed/mening/p4s3/`);
    await expect(page.getByText('Stockholm har ingått vänortsavtal')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Meningen med anteckningar och källor' })).toBeVisible();
  });
});

test('a file that is offered arrives, named for its origin, and is what its link says', async ({ page }) => {
  const take = async (path: string, name: string | RegExp) => {
    if (new URL(page.url(), 'http://x').pathname !== `${base}${path}`) await page.goto(`${base}${path}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).first().click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const png = await take('/vanorter/', /^PNG: Världen/);
  expect(png.name).toBe('stockholm-taipei-karta-varlden.png');
  expect((await sharp(png.bytes).metadata()).width).toBe(2544);

  const geojson = await take('/vanorter/', /^GeoJSON: Världen/);
  expect(geojson.name).toBe('stockholm-taipei-cities.geojson');
  expect(JSON.parse(geojson.bytes.toString()).features.length).toBeGreaterThan(30);

  const svg = await take('/tidslinje/', /^SVG: Hur städer/);
  expect(svg.name).toBe('stockholm-taipei-tidslinje.svg');
  expect(svg.bytes.toString()).toMatch(/^<svg [\s\S]*<\/svg>$/);

  const csv = await take('/tidslinje/', /^CSV: Hur städer/);
  expect(csvFaults(csv.bytes.toString())).toEqual([]);

  const timeline = await take('/tidslinje/', /^TimelineJS: Hur städer/);
  expect(timeline.name).toBe('stockholm-taipei-timelinejs-sv.json');
  expect(JSON.parse(timeline.bytes.toString()).events.length).toBeGreaterThan(50);
});
