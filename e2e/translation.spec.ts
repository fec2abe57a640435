/** A page that the browser has translated: what a reader copies is still what the site says. */

import { expect, type Locator, type Page } from 'playwright/test';
import { localeOf } from '../src/lib/locale.ts';
import { inEdition } from './lib/editions.ts';
import { motionWords } from './lib/motionWords.ts';
import { copiedBy, test } from './lib/test.ts';

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

inEdition('sv', ({ lang, w, url }) => {
  test('sentence, selection and note of the motion are quoted in the words that they were built with', async ({
    page,
  }) => {
    await page.goto(url('motion'));
    // No translator comes before the page has been painted.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    await translate(page);
    const control = page.locator('motion-share');
    const quoted = (within: Locator) => copiedBy(page, () => within.locator('[data-copies="quote"]').first().click());
    await page.locator('#p4s3 .permalink').press('Enter');
    expect(await quoted(control)).toMatch(/^”Stockholm har ingått vänortsavtal/);
    await page.keyboard.press('Escape');
    await page.locator('#p2s1').scrollIntoViewIfNeeded();
    await page.locator('#p2s1').evaluate((element) => getSelection()?.selectAllChildren(element));
    expect(await quoted(control)).toMatch(/^”Sveriges goda förbindelser/);
    await page.keyboard.press('Escape');
    const note = page.locator('#p4s3-vanortsavtal');
    await note.locator('> details > summary').press('Enter');
    expect(await quoted(note)).toContain('Källorna går isär om vänortsavtal');
  });

  test('a drag over paragraphs copies the words that are shown, without the notes between', async ({ page }) => {
    await page.goto(url('motion'));
    await translate(page);
    const texts = page.locator('.text:has(#p1s1, #p2s1)');
    await texts.evaluateAll(([first, last]) => {
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    const shown = await motionWords(texts);
    const copied = await copiedBy(page, () => page.keyboard.press('ControlOrMeta+c'));
    expect(shown[0]).toContain('wort');
    expect(copied.split('\n\n')).toEqual(shown);
  });

  for (const path of [
    url('motion', { id: 'p4s3' }),
    url('cities', { id: 'kyiv' }),
    url('timeline', { id: '2020-prague-taipei' }),
  ]) {
    test(`${path} gives the same quotation, references and code`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('#dela-lank')).toHaveValue(new URL(path, page.url()).href);
      const ids = await page
        .locator('share-box [data-copies]')
        .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.copies ?? ''));
      expect(ids.length).toBeGreaterThan(4);
      const take = async () => {
        const taken: string[] = [];
        for (const id of ids) {
          const button = page.locator(`[data-copies="${id}"]`);
          taken.push(await copiedBy(page, () => button.evaluate((one: HTMLElement) => one.click())));
        }
        return taken;
      };
      const before = await take();
      await translate(page);
      expect(await take()).toEqual(before);
      const month = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long' }).format();
      expect(before[1]).toContain(w.share.accessed.replace('{date}', month));
    });
  }

  test('the search that is opened after the translation answers from its own edition', async ({ page }) => {
    await page.goto(url('search'));
    await expect(page.locator('html')).toHaveAttribute('data-scripted');
    await translate(page);
    await page.locator('main').getByRole('searchbox').fill('Kyiv');
    await expect(page.locator('main [data-search-results] a').first()).toHaveAttribute('href', /kyiv/);
    const hits = await page
      .locator('main [data-search-results] a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(hits.filter((path) => path.startsWith('/en/') !== (lang === 'en'))).toEqual([]);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });

  test('a question that is offered is asked in its own words', async ({ page }) => {
    await page.goto(url('search'));
    const question = page.locator('main [data-question]').first();
    const asked = (await question.textContent()) ?? '';
    await translate(page);
    await question.click();
    await expect(page.locator('main').getByRole('searchbox')).toHaveValue(asked);
  });

  test('the list of sources is found by their own titles', async ({ page }) => {
    await page.goto(url('sources'));
    await translate(page);
    const title = page.locator('main li[data-level] a').first();
    await page
      .locator('main')
      .getByRole('searchbox')
      .fill((await title.textContent()) ?? '');
    await expect(title).toBeVisible();
  });
});
