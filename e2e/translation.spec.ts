/** A page that the browser has translated: what a reader copies is still what the site says. */
import { expect, type Page } from 'playwright/test';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

/** Does what programs that translate pages do: another language at the root, fonts around words, other words. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    root.lang = 'de';
    root.classList.add('translated-ltr');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('[translate="no"], script, style, svg')) continue;
      const font = document.createElement('font');
      font.textContent = text.data.replace(/\p{L}+/gu, 'wort');
      text.replaceWith(font);
    }
  });

inEachEdition(({ lang, w, url }) => {
  for (const path of [
    url('motion', { id: 'p4s3' }),
    url('cities', { id: 'kyiv' }),
    url('timeline', { id: '2020-prague-taipei' }),
  ]) {
    test(`${path} gives the same quotation, references and code`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(path);
      await expect(page.locator('#dela-lank')).toHaveValue(new URL(path, page.url()).href);
      const ids = await page
        .locator('share-box [data-copies]')
        .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.copies ?? ''));
      expect(ids.length).toBeGreaterThan(4);
      const take = async () => {
        const taken: string[] = [];
        for (const id of ids) {
          await page.locator(`[data-copies="${id}"]`).evaluate((button: HTMLElement) => button.click());
          await expect(page.locator('share-box > [role="status"]')).not.toBeEmpty();
          taken.push(await page.evaluate(() => navigator.clipboard.readText()));
        }
        return taken;
      };
      const before = await take();
      await translate(page);
      expect(await take()).toEqual(before);
      const month = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'sv', { dateStyle: 'long' }).format();
      expect(before[1]).toContain(w.share.accessed.replace('{date}', month));
    });
  }
});
