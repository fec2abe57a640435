import { expect, type Page } from 'playwright/test';
import { plural } from '../src/i18n/index.ts';
import { violations } from './lib/axe.ts';
import { inEdition } from './lib/editions.ts';
import { survives } from './lib/faults.ts';
import { arrive, test } from './lib/test.ts';

inEdition('en', ({ lang, w, url }) => {
  const address = url('glossary', { hash: 'kommunfullmaktige' });
  const term = (page: Page) => page.getByRole('main').locator(`a.term[href="${address}"]`);
  const card = (page: Page) => page.getByRole('dialog').and(page.locator('.term-card'));

  test('a dotted word opens a card by key; Escape gives the focus back; the card leads to the whole', async ({
    page,
  }) => {
    await page.goto(url('about'));
    await term(page).focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    await expect(card(page)).toContainText('101');
    await expect(card(page).locator('[lang="sv"]').first()).toHaveText('kommunfullmäktige');
    await expect(term(page)).toHaveAttribute('aria-expanded', 'true');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(term(page)).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${url('about')}$`));

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await arrive(page, new RegExp(`${address}$`));
    const entry = page.locator('article#kommunfullmaktige');
    await expect(entry).toBeInViewport();
    const fold = entry.locator('summary').filter({ hasText: plural(w.source.count, 2, lang).replace('2 ', '') });
    await fold.focus();
    await page.keyboard.press('Space');
    await expect(entry.locator('.quoted').first()).toBeVisible();
    await entry.getByRole('link', { name: w.site.nav.motion, exact: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`${url('motion')}#`));
  });

  test('a card stands inside the window on a phone, closes by button and by a tap beside it', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.goto(url('options'));
    const words = page.locator('main a.term:visible');
    const count = await words.count();
    expect(count).toBeGreaterThan(2);
    for (let index = 0; index < Math.min(count, 6); index += 1) {
      await words.nth(index).tap();
      await expect(card(page)).toBeInViewport({ ratio: 1 });
      if (index % 2 === 0) await card(page).getByRole('button', { name: w.site.close }).tap();
      else await page.locator('h1').tap({ position: { x: 5, y: 5 }, force: true });
      await expect(card(page)).toHaveCount(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });

  test(
    'a word keeps its link where the card does not come, or popovers are unknown',
    survives('termCardFault'),
    async ({ page }) => {
      await page.route('**/kort.json', (route) => route.abort());
      await page.goto(url('about'));
      await term(page).click();
      await expect(page).toHaveURL(new RegExp(`${address}$`));
      await page.unroute('**/kort.json');
      await page.addInitScript(() => {
        delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
      });
      await page.goto(url('about'));
      await term(page).click();
      await expect(page).toHaveURL(new RegExp(`${address}$`));
    },
  );
});
