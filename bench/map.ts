/**
 * What each step on the map takes until it is to be seen, on a processor four times slower: interaction to next paint,
 * as the browser's Event Timing says, and the longest task while it zooms. Fails over 100 ms, and tasks over 50 ms.
 */
import type { Page } from 'playwright';
import { inBrowser } from './browser.ts';

const most = 100;
const longestTask = 50;

/** Runs a step and says how long the slowest interaction in it took, and the longest task, in milliseconds. */
async function measured(page: Page, step: () => Promise<unknown>): Promise<{ paint: number; task: number }> {
  await page.evaluate(() => {
    const seen = { paint: 0, task: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = Math.max(seen.paint, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.task = Math.max(seen.task, entry.duration);
    }).observe({ type: 'longtask' });
  });
  await step();
  await page.waitForTimeout(900);
  return page.evaluate(() => (window as unknown as { seen: { paint: number; task: number } }).seen);
}

const rows: Record<string, { 'to paint, ms': number; 'longest task, ms': number }> = {};
await inBrowser(async (browser, origin) => {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(`${origin}/vanorter/`);
  await page.locator('city-map h1').hover();
  await page.locator('svg.live').waitFor();
  await page.waitForTimeout(500);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const mark = (id: string) => page.locator(`svg.live a[data-city="${id}"]`);
  const steps: Record<string, () => Promise<unknown>> = {
    hover: () => mark('riga').hover({ force: true }),
    select: () => mark('riga').click({ force: true }),
    filter: () => page.locator('#lager-claimed').click(),
    'zoom step': () => page.locator('[data-zoom="in"]').click(),
    'frame: the world': () => page.locator('label:has(#ram-world)').first().click(),
    'frame: Europe': () => page.locator('label:has(#ram-europe)').first().click(),
    'key: arrow': () => mark('riga').press('ArrowDown'),
    'sort the table': () => page.locator('th.distance button').click(),
  };
  for (const [name, step] of Object.entries(steps)) {
    const { paint, task } = await measured(page, step);
    rows[name] = { 'to paint, ms': Math.round(paint), 'longest task, ms': Math.round(task) };
  }
});
console.table(rows);
const slow = Object.entries(rows).filter(
  ([name, row]) => row['to paint, ms'] > most || (/zoom|frame/.test(name) && row['longest task, ms'] > longestTask),
);
for (const [name] of slow) console.error(`${name} takes too long.`);
process.exitCode = slow.length === 0 ? 0 : 1;
