/** A page that the browser has translated: what a reader copies is still what the site says. */
import { expect, type Locator, type Page } from 'playwright/test';
import { href, introductionPath } from '../src/lib/url/routes.ts';
import { inEdition } from './lib/editions.ts';
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

inEdition('sv', ({ lang, w, url }) => {
  test('sentence, selection and note of the motion are quoted in the words that they were built with', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(url('motion'));
    // No translator comes before the page has been painted.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    await translate(page);
    const control = page.locator('motion-share');
    const quoted = async (within: Locator) => {
      await within.locator('[data-copies="quote"]').first().click();
      await expect(page.locator('[data-share-status]')).not.toBeEmpty();
      return page.evaluate(() => navigator.clipboard.readText());
    };
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

  test('names, titles, publishers, originals and codes stay as they were published, and the list is found by titles', async ({
    page,
  }) => {
    for (const [path, titles] of [
      [url('motion', { id: 'p4s3' }), '.source > a[hreflang]'],
      [url('sources', { id: 'sweden' }), '.record > h2'],
      [url('sources', { id: 'research' }), '.record > p > [translate] ~ [translate]'],
      [url('factsheet'), '.lead > [translate]'],
      [url('law'), '.bare span'],
      [url('about'), 'main code'],
      [url('cities', { id: 'kyiv' }), '.local'],
      [url('cities', { id: 'kiel' }), 'main em[lang="de"]'],
      [href('timeline', 'en', { id: '1957-fmvj' }), 'main em[lang="fr"]'],
      [href('precedents', 'en', { id: 'copenhagen-kyiv' }), 'main em[lang="da"]'],
      [href('road', 'en'), 'main em[lang="sv"]'],
      [href('glossary', 'en'), 'main :is(i, em)[lang="sv"]'],
      [href('motion', 'en'), '.original-text'],
      [href('factsheet', 'en'), 'blockquote.original'],
      [introductionPath, 'blockquote [lang="sv"]'],
      [url('sources'), 'main li[data-level] a[lang]'],
    ] as const) {
      await page.goto(path);
      const before = await page.locator(titles).allTextContents();
      expect(before.length, path).toBeGreaterThan(0);
      await translate(page);
      expect(await page.locator(titles).allTextContents(), path).toEqual(before);
    }
    const title = page.locator('main li[data-level] a').first();
    await page
      .locator('main')
      .getByRole('searchbox')
      .fill((await title.textContent()) ?? '');
    await expect(title).toBeVisible();
  });
});
