import { expect, type Page } from 'playwright/test';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

/** The levels of the sources that are shown; asked in one go, since there are hundreds. */
const shownLevels = (page: Page) =>
  page
    .locator('li.record')
    .evaluateAll((records) =>
      records.filter((record) => record.checkVisibility()).map((record) => (record as HTMLElement).dataset.level),
    );

inEachEdition(({ w, url }) => {
  const levels = ['primary', 'secondary', 'weak'] as const;
  const choice = (page: Page, name: string) => page.getByRole('radio', { name });

  /** Chooses each level and all again: what is shown is what was promised. */
  async function tryFilter(page: Page) {
    const total = await page.locator('li.record').count();
    expect(total).toBeGreaterThan(400);
    let sum = 0;
    for (const level of levels) {
      const radio = choice(page, w.source.level[level]);
      await radio.check();
      const label = (await page.locator('label', { has: radio }).textContent()) ?? '';
      const shown = await shownLevels(page);
      expect(new Set(shown)).toEqual(new Set([level]));
      expect(shown).toHaveLength(Number(/\d+/.exec(label)?.[0]));
      sum += shown.length;
    }
    expect(sum).toBe(total);
    await choice(page, w.sourcesPage.all).check();
    expect(await shownLevels(page)).toHaveLength(total);
  }

  test('a link shows its source, which opens by key; the filter works by mouse and key and gives way to links', async ({
    page,
  }) => {
    await page.goto(url('sources', { hash: 'start-nat' }));
    const source = page.locator('#start-nat');
    await expect(source).toBeInViewport();
    const words = source.locator('.quoted').filter({ hasText: 'Staden har dock inga utpekade vänorter' }).first();
    await expect(words).toBeVisible();
    // They stand in the source's own language, whatever the page's.
    expect(await words.evaluate((quote) => quote.closest('[lang]')?.getAttribute('lang'))).toBe('sv');
    await expect(source.getByText(w.sourcesPage.citedBy)).toBeVisible();

    const other = page.locator('#linde');
    await other.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(other.locator('.quoted').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(other.locator('.quoted').first()).toBeHidden();

    await tryFilter(page);
    await choice(page, w.sourcesPage.all).focus();
    await page.keyboard.press('ArrowDown');
    await expect(choice(page, w.source.level.primary)).toBeChecked();
    expect(new Set(await shownLevels(page))).toEqual(new Set(['primary']));

    await choice(page, w.source.level.weak).check();
    await page.evaluate(() => {
      location.hash = 'linde';
    });
    await expect(other).toBeInViewport();
    await expect(choice(page, w.sourcesPage.all)).toBeChecked();

    const group = w.sourcesPage.groups.china;
    await page
      .getByRole('navigation', { name: w.sourcesPage.groupsTitle })
      .getByRole('link', { name: new RegExp(`^${group}`) })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: group, exact: true })).toBeInViewport();

    await source
      .getByRole('link')
      .and(page.locator(`[href^="${url('cities')}"], [href^="${url('motion')}"]`))
      .last()
      .click();
    await expect(page).not.toHaveURL(new RegExp(url('sources')));
  });

  test('every choice of the filter has its own place, at any width', async ({ page }) => {
    await page.goto(url('sources'));
    for (const width of [320, 820, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      // A pointer must reach each: an element over it would fail the click.
      for (const name of [w.source.level.weak, w.source.level.secondary, w.source.level.primary, w.sourcesPage.all]) {
        await page.locator('label', { has: choice(page, name) }).click();
        await expect(choice(page, name)).toBeChecked();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the filter shows one level, with the number that it promised', async ({ page }) => {
      await page.goto(url('sources'));
      await tryFilter(page);
    });
  });
});
