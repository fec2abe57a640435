/** A browser at the floor that package.json states: Safari 16.4 and Firefox 115 lack what is taken away here. */
import { expect, type Page } from 'playwright/test';
import { inEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

inEdition('en', ({ url }) => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const [owner, name] of [
        [Map, 'groupBy'],
        [Object, 'groupBy'],
        [Element.prototype, 'checkVisibility'],
        [Promise, 'withResolvers'],
        [URL, 'parse'],
        [URL, 'canParse'],
        [HTMLElement.prototype, 'showPopover'],
      ] as const)
        Reflect.deleteProperty(owner, name);
    });
  });

  const faultsOn = (page: Page) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    return faults;
  };

  test('the notes stand beside the motion, and its keys work', async ({ page }) => {
    const faults = faultsOn(page);
    await page.goto(url('motion'));
    await page.keyboard.press('j');
    await expect(page.locator('.note details[open], .note:target').first()).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('the search finds', async ({ page }) => {
    const faults = faultsOn(page);
    await page.goto(`${url('search')}?q=Kyiv`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('a link to what a filter hides shows it', async ({ page }) => {
    const faults = faultsOn(page);
    for (const path of [url('cities', { hash: 'kyiv' }), url('sources', { hash: 'fuku' }), url('timeline')]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(faults).toEqual([]);
  });
});
