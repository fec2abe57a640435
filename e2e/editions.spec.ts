/** The ways between the editions: readers keep their place, and are asked, never moved. */
import { expect, type Page } from 'playwright/test';
import { words } from '../src/i18n/index.ts';
import { href, introductionPath, type Lang, type Route } from '../src/lib/url/routes.ts';
import { watchShifts } from './lib/shifts.ts';
import { test } from './lib/test.ts';

const other = { sv: 'en', en: 'sv' } as const satisfies Record<Lang, Lang>;
/** The switch in the header, named in the language that it leads to. */
const switchTo = (page: Page, lang: Lang) =>
  page.getByRole('banner').getByRole('link', { name: words(lang).site.language.name, exact: true });

/** Where the script of the switch has something to add; the rest stands in the built pages. */
const places: [what: string, route: Route, to: { id?: string; hash?: string }, query: string][] = [
  ['a sentence in its context', 'motion', { hash: 'p4s3' }, ''],
  ['a note', 'motion', { hash: 'p4s3-vanortsavtal' }, ''],
  ['an event', 'timeline', { hash: '1944-coventry-stalingrad' }, ''],
  ['an argument', 'arguments', { hash: 'hrib-prag-taipei' }, ''],
  ['a term', 'glossary', { hash: 'motion' }, ''],
  ['a question', 'search', {}, '?q=Kyiv'],
];

for (const [what, route, to, query] of places) {
  test(`the switch stays on ${what}, there and back`, async ({ page }) => {
    const address = (lang: Lang) => {
      const [path, hash] = href(route, lang, to).split('#');
      return `${path}${query}${hash === undefined ? '' : `#${hash}`}`;
    };
    await page.goto(address('sv'));
    for (const lang of ['sv', 'en'] as const) {
      await switchTo(page, other[lang]).click();
      await expect.poll(() => page.url().slice(new URL(page.url()).origin.length)).toBe(address(other[lang]));
      await expect(page.locator('html')).toHaveAttribute('lang', other[lang]);
      if (to.hash !== undefined) await expect(page.locator(`[id="${to.hash}"]`)).toBeInViewport();
    }
    if (query !== '') await expect(page.getByRole('status').first()).toContainText('Kyiv');
  });
}

for (const [from, to] of Object.entries(other) as [Lang, Lang][]) {
  test(`the switch (${from}) stays on what is chosen, and on what the reader has scrolled to`, async ({ page }) => {
    await page.goto(`${href('timeline', from)}?theme=nordic`);
    await switchTo(page, to).focus();
    await expect(switchTo(page, to)).toHaveAttribute('href', new RegExp(`${href('timeline', to)}\\?theme=nordic`));
    await switchTo(page, to).press('Enter');
    await expect(page.getByRole('radio', { checked: true })).toHaveValue('nordic');

    await page.goto(href('timeline', from));
    await page.locator('[id="1995-riga-stockholm"]').evaluate((event) => {
      event.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await switchTo(page, to).evaluate((link) => link.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href('timeline', to)}#\\d{4}-`));
    await expect(page.locator(':target')).toBeInViewport();

    // The letters of the glossary are its language's own: the term that stands there is what the editions share.
    await page.goto(href('glossary', from, { hash: 'bokstav-s' }));
    await switchTo(page, to).click();
    await expect(page).toHaveURL(new RegExp(`${href('glossary', to)}(#(?!bokstav)[a-z-]+)?$`));
  });
}

/** What a browser asks for, the page that it comes to, and what is offered there: the address and the link's words. */
const readers: [locale: string, path: string, offered?: string, link?: string][] = [
  ['en-US', href('motion', 'sv', { id: 'p1s1' }), href('motion', 'en', { id: 'p1s1' }), 'Read in English'],
  ['sv-SE', href('timeline', 'en'), href('timeline', 'sv'), 'Läs på svenska'],
  ['zh-TW', href('start', 'en'), introductionPath, '閱讀中文簡介'],
  ['zh-HK', href('start', 'sv'), introductionPath, '閱讀中文簡介'],
  ['sv-SE', href('start', 'sv')],
  ['en-GB', href('start', 'en')],
  ['de-DE', href('start', 'sv')],
  ['zh-TW', introductionPath],
];
for (const [locale, path, offered, link] of readers) {
  test.describe(`a reader whose browser asks for ${locale}`, () => {
    test.use({ locale });

    test(`is not moved from ${path}, and is offered ${offered ?? 'nothing'} until it is declined`, async ({ page }) => {
      const shifts = await watchShifts(page);
      await page.goto(path);
      await page.waitForLoadState('load');
      const offer = page.locator('[data-offer]:visible');
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(offer).toHaveCount(offered ? 1 : 0);
      if (!offered) return;
      await expect(offer.getByRole('link', { name: link ?? '?' })).toHaveAttribute('href', offered);
      await expect(offer).toHaveAttribute('lang', locale.startsWith('zh') ? 'zh-Hant' : locale.slice(0, 2));
      expect(await shifts(), 'what moved').toEqual([]);
      // It covers nothing that is read.
      const [box, main] = await Promise.all([offer.boundingBox(), page.locator('main h1').boundingBox()]);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(main?.y ?? 0);

      await offer.getByRole('button').press('Enter');
      await expect(offer).toHaveCount(0);
      await page.reload();
      await expect(page.locator('main h1')).toBeVisible();
      await expect(offer).toHaveCount(0);
      // On this device only: nothing is sent along.
      expect(await page.context().cookies()).toEqual([]);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the original is one tap away on a phone, and beside the translation on a wide screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(href('motion', 'en'));
    const original = page.locator('[id="original-p1s1"]');
    await expect(original).toBeHidden();
    await page
      .locator('.block', { has: page.locator('#p1s1') })
      .getByText(words('en').motion.original)
      .click();
    await expect(original).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.reload();
    await expect(original).toBeVisible();
    const [left, right] = await Promise.all([page.locator('#p1s1').boundingBox(), original.boundingBox()]);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 100);
  });
});
