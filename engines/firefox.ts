import puppeteer from 'puppeteer-core';
import type { Key, Reader } from './reader.ts';

/**
 * Firefox, driven through WebDriver BiDi.
 *
 * @param executablePath of Firefox
 * @param origin under which the site is served
 */
export async function openFirefox(executablePath: string, origin: string): Promise<Reader> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error)));
  return {
    open: async (path) => {
      await page.goto(origin + path, { waitUntil: 'load' });
      // What comes late: Firefox reports it as an error where one leaves while the service worker still fetches it.
      await page.waitForNetworkIdle({ idleTime: 100 });
    },
    value: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
    press: async (...keys: Key[]) => {
      for (const key of keys) await page.keyboard.press(key as 'Enter');
    },
    faults: () => faults,
    print: () => page.pdf({ format: 'A4' }),
    close: () => browser.close(),
  };
}
