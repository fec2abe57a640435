import { expect, type Page, test } from 'playwright/test';

/** The levels of the sources that are shown; asked in one go, since there are hundreds. */
const shownLevels = (page: Page) =>
  page
    .locator('li.record')
    .evaluateAll((records) =>
      records.filter((record) => record.checkVisibility()).map((record) => (record as HTMLElement).dataset.level),
    );

test('a link to a source shows its words and what cites it', async ({ page }) => {
  await page.goto('/kallor/#start-nat');
  const source = page.locator('#start-nat');
  await expect(source).toBeInViewport();
  await expect(source.getByText('Staden har dock inga utpekade vänorter').first()).toBeVisible();
  await expect(source.getByText('Hänvisas till här')).toBeVisible();
  await source
    .getByRole('link', { name: /vänort/i })
    .last()
    .click();
  await expect(page).not.toHaveURL(/kallor/);
});

test('a fold opens and closes by key', async ({ page }) => {
  await page.goto('/kallor/');
  const source = page.locator('#linde');
  await source.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(source.locator('q').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(source.locator('q').first()).toBeHidden();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('the filter shows one level, with the number that it promised', async ({ page }) => {
      await page.goto('/kallor/');
      const records = page.locator('li.record');
      const total = await records.count();
      expect(total).toBeGreaterThan(400);
      let sum = 0;
      for (const [name, level] of [
        ['Primärkälla', 'primary'],
        ['Andrahandskälla', 'secondary'],
        ['Svag källa', 'weak'],
      ] as const) {
        const choice = page.getByRole('radio', { name });
        await choice.check();
        const label = (await page.locator('label', { has: choice }).textContent()) ?? '';
        const shown = await shownLevels(page);
        expect(new Set(shown)).toEqual(new Set([level]));
        expect(shown).toHaveLength(Number(/\d+/.exec(label)?.[0]));
        sum += shown.length;
      }
      expect(sum).toBe(total);
      await page.getByRole('radio', { name: 'Alla' }).check();
      expect(await shownLevels(page)).toHaveLength(total);
    });
  });
}

test('the filter works by arrow keys', async ({ page }) => {
  await page.goto('/kallor/');
  await page.getByRole('radio', { name: 'Alla' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Primärkälla' })).toBeChecked();
  expect(new Set(await shownLevels(page))).toEqual(new Set(['primary']));
});

test('a link to a source shows it even where the filter had hidden it', async ({ page }) => {
  await page.goto('/kallor/');
  await page.getByRole('radio', { name: 'Svag källa' }).check();
  await page.evaluate(() => {
    location.hash = 'linde';
  });
  await expect(page.locator('#linde')).toBeInViewport();
  await expect(page.getByRole('radio', { name: 'Alla' })).toBeChecked();
});

test('the groups count their sources and lead to them', async ({ page }) => {
  await page.goto('/kallor/');
  const nav = page.getByRole('navigation', { name: 'Utgivare' });
  await nav.getByRole('link', { name: 'Kina' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Kina', exact: true })).toBeInViewport();
});

test('every choice of the filter has its own place, at any width', async ({ page }) => {
  for (const width of [320, 820, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/kallor/');
    // A pointer must reach each: an element over it would fail the click.
    for (const name of ['Svag källa', 'Andrahandskälla', 'Primärkälla', 'Alla']) {
      await page.locator('label', { has: page.getByRole('radio', { name }) }).click();
      await expect(page.getByRole('radio', { name })).toBeChecked();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
