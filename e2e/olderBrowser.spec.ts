/** A browser at the floor that package.json states: Safari 16.4 and Firefox 115 lack what is taken away here. */
import { expect } from 'playwright/test';
import { inEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';
import { thrown } from './lib/watch.ts';

inEdition('en', ({ url }) => {
  test('the notes, their keys, the search, the map, the sources and the timeline do what they do', async ({ page }) => {
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
    const faults = thrown(page);
    await page.goto(url('motion'));
    await page.keyboard.press('j');
    await expect(page.locator('.note details[open], .note:target').first()).toBeVisible();
    await page.goto(`${url('search')}?q=Kyiv`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    for (const path of [url('cities', { hash: 'kyiv' }), url('sources', { hash: 'fuku' }), url('timeline')]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(faults).toEqual([]);
  });
});
