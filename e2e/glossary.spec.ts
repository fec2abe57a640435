import { expect, test } from 'playwright/test';

test('a term on a page leads to its explanation and back to where it stands', async ({ page }) => {
  await page.goto('/om/');
  const term = page.getByRole('main').getByRole('link', { name: 'kommunfullmäktige', exact: true });
  await expect(term).toHaveClass('term');
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ordlista\/#kommunfullmaktige$/);
  const entry = page.getByRole('article').filter({
    has: page.getByRole('heading', { level: 3, name: /^Kommunfullmäktige/ }),
  });
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: 'Motionen', exact: true }).first().click();
  await expect(page).toHaveURL(/\/motionen\/#/);
});

test('every term is linked once a page, and never inside the motion or a heading', async ({ page }) => {
  for (const path of ['/', '/motionen/', '/vanorter/', '/om/']) {
    await page.goto(path);
    const addresses = await page
      .locator('a.term')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length, path).toBeGreaterThan(0);
    expect(new Set(addresses).size, path).toBe(addresses.length);
    await expect(
      page.locator(':is(h1, h2, h3, q, blockquote, summary, nav, [data-motion-text], [data-search="sentence"]) a.term'),
    ).toHaveCount(0);
  }
});

test('the terms stand in the Swedish alphabet, and the letters lead to them', async ({ page }) => {
  await page.goto('/ordlista/');
  const terms = await page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
  expect(terms.length).toBeGreaterThanOrEqual(25);
  expect(terms).toEqual([...terms].sort(new Intl.Collator('sv', { sensitivity: 'base' }).compare));
  expect(terms.at(-1)).toBe('Återremiss');

  const letters = page.getByRole('navigation', { name: 'Gå till bokstav' });
  await letters.getByRole('link', { name: 'Å' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Å', exact: true })).toBeInViewport();
  await expect(page.locator('a.term')).toHaveCount(0);
});

test('a term shows its sources on asking, by key', async ({ page }) => {
  await page.goto('/ordlista/#motion');
  const entry = page.locator('#motion');
  const fold = entry.locator('summary').filter({ hasText: 'källor' });
  await fold.focus();
  await page.keyboard.press('Space');
  await expect(entry.locator('q').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the glossary is whole, and its links work', async ({ page }) => {
    await page.goto('/om/');
    await page.locator('a.term').first().click();
    await expect(page).toHaveURL(/\/ordlista\/#/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});
