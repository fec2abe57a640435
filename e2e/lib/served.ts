import type { Page } from 'playwright/test';

/** Waits until a page's links lead to where it is served: a script writes them a moment after the page has come. */
export async function leadsHere(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.address?.startsWith(location.host));
}
