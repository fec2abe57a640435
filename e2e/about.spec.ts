import { expect, test } from 'playwright/test';

test('the footer leads to how an error is reported', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Har du hittat ett fel?' }).click();
  await expect(page).toHaveURL(/\/om\/#fel$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Har du hittat ett fel?' })).toBeInViewport();
});

test('every data file that is listed is there', async ({ page, request }) => {
  await page.goto('/om/');
  const files = page.getByRole('table', { name: 'Filer att hämta' }).getByRole('link');
  await expect(files).toHaveCount(8);
  for (const file of await files.all()) {
    const answer = await request.get((await file.getAttribute('href')) ?? '');
    expect(answer.ok(), (await file.textContent()) ?? '').toBe(true);
    expect((await answer.body()).length).toBeGreaterThan(100);
  }
});

test('each change has a date', async ({ page }) => {
  await page.goto('/om/#rattelser');
  const dates = page.locator('main time');
  expect(await dates.count()).toBeGreaterThan(0);
  for (const date of await dates.all()) await expect(date).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/);
});

test('the contents lead to each section by key', async ({ page }) => {
  await page.goto('/om/');
  const contents = page.getByRole('navigation', { name: 'På sidan' });
  await contents.getByRole('link', { name: 'Tillgänglighet' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Tillgänglighet' })).toBeInViewport();
  for (const link of await contents.getByRole('link').all()) {
    await expect(page.locator(((await link.getAttribute('href')) ?? '').trim())).toHaveCount(1);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is whole', async ({ page }) => {
    await page.goto('/om/#datafiler');
    await expect(page.getByRole('table', { name: 'Filer att hämta' })).toBeInViewport();
    await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'Så arbetar vi' })).toBeVisible();
  });
});
