/** What moves on a page by itself. */
import type { Page } from 'playwright/test';

/**
 * Has every page note what moves on it from now on.
 *
 * @returns reads the notes of the page that is open, with what moved; empty where nothing did
 */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        // What is smaller than a thousandth of the window nobody sees.
        if (entry.hadRecentInput || entry.value < 0.001) continue;
        const moved = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.localName}.${element?.getAttribute('class') ?? ''} ${element?.textContent?.slice(0, 40) ?? ''} (${from.x}, ${from.y}, ${from.width} × ${from.height} → ${to.x}, ${to.y}, ${to.width} × ${to.height})`;
        });
        shifts.push(`${entry.value.toFixed(4)} at ${entry.startTime.toFixed()} ms: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** Scrolls from top to bottom as a reader does, so that everything is drawn once, and waits until all is done. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await document.fonts.ready;
    await new Promise((done) => requestIdleCallback(done));
  });
}
