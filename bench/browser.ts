/** A browser and the built site, for benches that measure what a reader's machine does. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import sirv from 'sirv';

/**
 * Starts Chromium (`CHROMIUM_PATH`, or Playwright's own) and a server of the built site on a free port of this machine,
 * and stops both when `measure` has ended.
 *
 * @param measure what is done with them; `origin` is the site's address without a slash at its end
 * @param folder what is served instead of the built site
 */
export async function inBrowser<T>(
  measure: (browser: Browser, origin: string) => Promise<T>,
  folder = fileURLToPath(new URL('../dist/', import.meta.url)),
): Promise<T> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  });
  try {
    return await measure(browser, `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
  } finally {
    await browser.close();
    server.close();
  }
}
