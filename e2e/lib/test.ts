/** The runner's `test`, for a reader who comes for the first time and has declined to have the whole site fetched. */
import { expect, type Page, test as runner } from 'playwright/test';

export const test = runner.extend({
  // By a script, not as stored state: for that the runner opens a page of its own before each test.
  context: async ({ context }, use) => {
    await context.addInitScript(() => {
      try {
        localStorage.setItem('utan-nat', 'off');
      } catch {
        // A frame that may store nothing keeps nothing either.
      }
    });
    await use(context);
  },
});

/**
 * Waits, as a reader does, for the page that a link leads to, until it is there to be used: Chromium drops keys that
 * come before a page is painted.
 */
export async function arrive(page: Page, address: RegExp): Promise<void> {
  await expect(page).toHaveURL(address);
  await page.waitForLoadState();
}

/** What the reader has copied. */
export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
