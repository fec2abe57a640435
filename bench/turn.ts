/**
 * `npm run bench:turn`, after a build: what it takes to turn a tablet on its side or back, as a share of what it takes to
 * load the page. Both are the time that the page's main thread works. A style sheet that asks too much of every element
 * shows here first: a page that loads at once and then stands still at each change of the window, and before printing.
 *
 * Fails where a turn takes longer than loading.
 */
import { pathIn } from '../src/lib/url/routes.ts';
import { inBrowser } from './browser.ts';

/** The heaviest pages, and those that are filtered by style alone. */
const paths = ['/motionen/', '/tidslinje/', '/vanorter/', '/kallor/', '/taipei/'].flatMap((path) => [
  path,
  pathIn(path, 'en'),
]);
const upright = { width: 820, height: 1180 };
const flat = { width: 1180, height: 820 };
const tries = 3;

const rows: Record<string, { 'loading, ms': number; 'a turn, ms': number; 'turn / loading': number }> = {};
await inBrowser(async (browser, origin) => {
  for (const path of paths) {
    const found: { load: number; turn: number }[] = [];
    for (let turn = 0; turn < tries; turn += 1) {
      const context = await browser.newContext({ serviceWorkers: 'block', viewport: flat });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Performance.enable');
      /** Milliseconds that the main thread has worked since the page was opened. */
      const worked = async () => {
        await page.evaluate(
          () =>
            new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done)))),
        );
        const { metrics } = await devtools.send('Performance.getMetrics');
        return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
      };
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      const load = await worked();
      let turned = load;
      for (const size of [upright, flat]) {
        await page.setViewportSize(size);
        turned = await worked();
      }
      found.push({ load, turn: (turned - load) / 2 });
      await context.close();
    }
    // The least is what it takes; the rest is what else the machine did.
    const load = Math.min(...found.map((one) => one.load));
    const turn = Math.min(...found.map((one) => one.turn));
    rows[path] = {
      'loading, ms': Math.round(load),
      'a turn, ms': Math.round(turn),
      'turn / loading': Number((turn / load).toFixed(2)),
    };
  }
});
console.table(rows);
const slow = Object.entries(rows).filter(([, row]) => !(row['turn / loading'] <= 1));
for (const [path] of slow) console.error(`${path} takes longer to turn than to load.`);
process.exitCode = slow.length === 0 ? 0 : 1;
