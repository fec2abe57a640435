import puppeteer from 'puppeteer-core';
import type { Key, Reader } from './reader.ts';

/**
 * Firefox, driven through WebDriver BiDi.
 *
 * @param executablePath of Firefox
 * @param origin under which the site is served
 */
export async function openFirefox(executablePath: string, origin: string): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // By the window: to set a viewport the driver sends a command that older versions of Firefox do not know.
    defaultViewport: null,
    args: ['--width=1280', '--height=985'],
  });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    // Not the page's: Firefox says so of what is still fetched, by the service worker or as a font (NS_BINDING_ABORTED),
    // when a reader goes on to another page.
    const left = /^Failed to load .+ A ServiceWorker intercepted the request|^downloadable font: .+ status=2152398850 /;
    if (!left.test(message)) faults.push(message);
  });
  return {
    open: async (path) => {
      await page.goto(origin + path, { waitUntil: 'load' });
      // What comes late.
      await page.waitForNetworkIdle({ idleTime: 100 });
    },
    value: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
    press: async (...keys: Key[]) => {
      for (const key of keys) await page.keyboard.press(key as 'Enter');
    },
    drag: async (from, to) => {
      const corner = (selector: string, side: 'first' | 'last') =>
        page.$eval(
          selector,
          (element, which) => {
            const boxes = [...element.getClientRects()];
            const box = which === 'first' ? boxes[0] : boxes.at(-1);
            if (!box) throw new Error('Nothing of it is shown.');
            return { x: which === 'first' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 };
          },
          side,
        );
      await page.$eval(from, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const [start, end] = [await corner(from, 'first'), await corner(to, 'last')];
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y, { steps: 10 });
      await page.mouse.up();
    },
    faults: () => faults,
    print: async (format) => {
      const pdf = await page.pdf({ format });
      // What printing asks for, as above.
      await page.waitForNetworkIdle({ idleTime: 100 });
      return pdf;
    },
    close: () => browser.close(),
  };
}
