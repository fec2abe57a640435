/** What a first view takes: when a page shows its first and its largest part, what it fetches, how long it is blocked. */
import type { Browser, CDPSession } from 'playwright';

/** A reader's line and device. Latency in milliseconds, throughput in bytes a second; `-1` is no limit. */
export interface Setting {
  name: string;
  latency: number;
  throughput: number;
  /** How many times slower than this machine the processor is. */
  slower: number;
}

/** The lines of WebPageTest ("slow 3G") and of Chromium's developer tools ("fast 4G"). */
export const settings: readonly Setting[] = [
  { name: 'slow 3G, 6× CPU', latency: 400, throughput: 50_000, slower: 6 },
  { name: 'fast 4G, 4× CPU', latency: 165, throughput: 1_012_500, slower: 4 },
  { name: 'unthrottled', latency: 0, throughput: -1, slower: 1 },
];

/** Times in milliseconds, sizes in bytes as they went over the line. A type, because a table goes over its names. */
export type FirstView = {
  fcp: number;
  lcp: number;
  bytes: number;
  fonts: number;
  /** Until the page has loaded, and what came after, when the browser had nothing else to do. */
  requests: number;
  later: number;
  blockingSheets: number;
  blocked: number;
};

type Seen = { fcp: number; lcp: number; tasks: [start: number, duration: number][] };
type Watched = Window & { seen: Seen };

/** Runs in the page before anything of its own. */
const watch = () => {
  const seen: Seen = { fcp: Number.NaN, lcp: Number.NaN, tasks: [] };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
};

/** Counts what goes over the line, and says since when it has been quiet. */
async function countTraffic(devtools: CDPSession) {
  const traffic = {
    bytes: 0,
    fonts: 0,
    requests: 0,
    later: 0,
    blockingSheets: 0,
    loaded: false,
    underWay: new Set<string>(),
    last: Date.now(),
  };
  const kinds = new Map<string, string>();
  devtools.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!request.url.startsWith('http')) return;
    traffic[traffic.loaded ? 'later' : 'requests'] += 1;
    traffic.underWay.add(requestId);
    traffic.last = Date.now();
    kinds.set(requestId, type ?? '');
    // The browser waits with the first paint for the sheets that it asks for first.
    if (type === 'Stylesheet' && request.initialPriority === 'VeryHigh') traffic.blockingSheets += 1;
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Font') traffic.fonts += encodedDataLength;
    traffic.underWay.delete(requestId);
    traffic.last = Date.now();
  });
  devtools.on('Network.loadingFailed', ({ requestId }) => {
    traffic.underWay.delete(requestId);
    traffic.last = Date.now();
  });
  devtools.on('Page.loadEventFired', () => {
    traffic.loaded = true;
  });
  await devtools.send('Page.enable');
  await devtools.send('Network.enable');
  return traffic;
}

/** Milliseconds without traffic after which a page counts as complete. */
const quiet = 500;
const longest = 40_000;

/**
 * Opens an address as someone does who has never been there, on a phone, and waits until nothing comes any more.
 *
 * @throws where the page does not load within a minute
 */
export async function firstView(browser: Browser, url: string, setting: Setting): Promise<FirstView> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'sv-SE',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const traffic = await countTraffic(devtools);
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: setting.latency,
      downloadThroughput: setting.throughput,
      uploadThroughput: setting.throughput,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: setting.slower });
    await page.addInitScript(watch);
    const start = Date.now();
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    while (Date.now() - start < longest && (traffic.underWay.size > 0 || Date.now() - traffic.last < quiet)) {
      await page.waitForTimeout(100);
      // A page that still computes may ask for more.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
    }
    const { fcp, lcp, tasks } = await page.evaluate(() => (window as unknown as Watched).seen);
    const blocked = tasks
      .filter(([begun, duration]) => begun + duration > fcp)
      .reduce((sum, [, duration]) => sum + duration - 50, 0);
    const { bytes, fonts, requests, later, blockingSheets } = traffic;
    return { fcp, lcp, bytes, fonts, requests, later, blockingSheets, blocked };
  } finally {
    await context.close();
  }
}
