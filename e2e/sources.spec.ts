import { expect, test } from 'playwright/test';

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
        const promised = Number(/\d+/.exec(label)?.[0]);
        await expect(page.locator(`li.record:visible`)).toHaveCount(promised);
        await expect(page.locator(`li.record:not([data-level="${level}"]):visible`)).toHaveCount(0);
        sum += promised;
      }
      expect(sum).toBe(total);
      await page.getByRole('radio', { name: 'Alla' }).check();
      await expect(page.locator('li.record:visible')).toHaveCount(total);
    });
  });
}

test('the filter works by arrow keys', async ({ page }) => {
  await page.goto('/kallor/');
  await page.getByRole('radio', { name: 'Alla' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Primärkälla' })).toBeChecked();
  await expect(page.locator('li.record[data-level="weak"]:visible')).toHaveCount(0);
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
