import { expect } from 'playwright/test';
import { plural } from '../src/i18n/index.ts';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

inEachEdition(({ lang, w, url }) => {
  test('a term on a page leads to its explanation, its sources, and back to where it stands', async ({ page }) => {
    await page.goto(url('about'));
    const address = url('glossary', { hash: 'kommunfullmaktige' });
    const term = page.getByRole('main').locator(`a.term[href="${address}"]`);
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    const entry = page.locator('article#kommunfullmaktige');
    await expect(entry).toBeInViewport();
    const fold = entry.locator('summary').filter({ hasText: plural(w.source.count, 2, lang).replace('2 ', '') });
    await fold.focus();
    await page.keyboard.press('Space');
    await expect(entry.locator('.quoted').first()).toBeVisible();
    await entry.getByRole('link', { name: w.site.nav.motion, exact: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`${url('motion')}#`));
  });

  test('the terms stand in the order of the alphabet, and the letters lead to them', async ({ page }) => {
    await page.goto(url('glossary'));
    const terms = await page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
    expect(terms.length).toBeGreaterThanOrEqual(25);
    expect(terms).toEqual([...terms].sort(new Intl.Collator(lang, { sensitivity: 'base' }).compare));
    if (lang === 'sv') expect(terms.at(-1)).toBe('Återremiss');

    const letters = page.getByRole('navigation', { name: w.glossary.letters }).getByRole('link');
    const last = (await letters.last().textContent()) ?? '';
    await letters.last().press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: last, exact: true })).toBeInViewport();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the glossary is whole, and its links work', async ({ page }) => {
      await page.goto(url('about'));
      await page.locator('a.term').first().click();
      await expect(page).toHaveURL(new RegExp(`${url('glossary')}#`));
      await expect(page.locator(':target')).toBeInViewport();
    });
  });
});
