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

/**
 * Opens a page in its own typefaces. A busy machine may not have them in time for the first paint, and then does without
 * (`font-display: optional`): it has them the next time.
 */
export const openInType = (page: Page, path: string) =>
  expect(async () => {
    await page.goto(path);
    const without = await page.evaluate(async () => {
      await document.fonts.ready;
      const probe = document.body.appendChild(document.createElement('span'));
      probe.append('Immmmm');
      const width = (family: string) => {
        probe.style.font = `400 40px ${family}`;
        return probe.getBoundingClientRect().width;
      };
      const families = [...document.fonts].filter(
        ({ family, status }) => status === 'loaded' && !/Fallback/.test(family),
      );
      const lacking = families.filter(({ family }) => width(`${family}, monospace`) === width('monospace'));
      probe.remove();
      return lacking.map(({ family }) => family);
    });
    expect(without).toEqual([]);
  }).toPass();

/** Waits for two paints: whatever follows after the first has followed. */
export const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What the reader has copied. */
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** What a press copies, once it has come: browsers write the clipboard a moment later. */
export async function copiedBy(page: Page, press: () => Promise<unknown>): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('?'));
  await press();
  await expect.poll(() => copied(page)).not.toBe('?');
  return copied(page);
}

/**
 * Has no time pass for what a page counts, whose timers run on: choices within a second are one step back, on a machine
 * that takes longer for them too.
 */
export const holdTime = (page: Page) =>
  page.addInitScript(() => {
    performance.now = () => 0;
  });
