/** What a page does wrong while it is read. */
import { type Page, test } from 'playwright/test';

/**
 * Everything that a page may do wrong, as it happens: throw, warn, open a dialog, ask another host, ask for what is
 * not there. Whoever reads the list empties it.
 */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(fault.slice(0, 300));
  page.on('pageerror', (error) => say(`throws ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) say(`${message.type()}: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    say(`opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== test.info().project.use.baseURL) say(`asks ${request.url()}`);
  });
  return faults;
}

/** What a page throws and nobody catches. */
export function thrown(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** What reaches beyond the window's edge and makes the page scroll sideways. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > room + 1)
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 120));
  });
