import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';

/** Answers a path as a host does that knows the site's 404 page, also where the preview server would not. */
async function lost(page: Page, path: string) {
  const body = await (await page.request.get('/404.html')).text();
  // The rule stays: to take it away while the page asks for its parts can leave an answer hanging.
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body })
      : route.fallback(),
  );
  await page.goto(path);
}

test('the server answers an unknown address with the page', async ({ page }) => {
  const answer = await page.goto('/motionn/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('a misspelt address is offered its page, by key', async ({ page }) => {
  await page.goto('/motionn/');
  const offer = page.getByRole('link', { name: 'Motionen', exact: true }).first();
  await expect(page.getByRole('heading', { name: 'Menade du någon av de här?' })).toBeVisible();
  await page.locator('near-pages').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/motionen\/$/);
  await expect(offer).toBeVisible();
});

test('the search of the page searches', async ({ page }) => {
  await page.goto('/finns-inte-alls/');
  const search = page.getByRole('main').getByRole('searchbox');
  await search.fill('vänort');
  await search.press('Enter');
  await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
});

const hostile: [name: string, path: string][] = [
  ['markup', '/<img src=x onerror=alert(1)>/<script>alert(2)</script>/'],
  ['encoded markup', '/%3Csvg%20onload=alert(1)%3E/motionen'],
  ['half an escape', '/%E0%A4%A'],
  ['10 000 characters', `/${'a'.repeat(10_000)}/`],
  ['signs that turn the text', '/%E2%80%AEneloitom/'],
  ['a host', '//example.com/motionen/'],
];
for (const [name, path] of hostile) {
  test(`${name} in the address does no harm`, async ({ page }) => {
    const faults: string[] = [];
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => faults.push(error.message));
    const list = page.waitForResponse(/sidor\.json$/);
    await lost(page, new URL(test.info().project.use.baseURL ?? '').origin + path);
    await list;
    await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
    await expect(page.getByRole('main').locator('img, svg, script')).toHaveCount(0);
    for (const link of await page.getByRole('main').getByRole('link').all()) {
      expect(await link.evaluate((a: HTMLAnchorElement) => a.host)).toBe(new URL(page.url()).host);
    }
    expect(faults).toEqual([]);
  });
}

test('where the list of pages does not arrive, the ways on remain', async ({ page }) => {
  await page.route('**/sidor.json', (route) => route.abort());
  await page.goto('/motionn/');
  await expect(page.locator('near-pages')).toBeHidden();
  await expect(page.getByRole('main').getByRole('link', { name: 'Motionen', exact: true })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, path] of [['an unknown address', '/motionn/'], ...hostile] as const) {
    test(`there are ways on from ${name}`, async ({ page }) => {
      await lost(page, new URL(test.info().project.use.baseURL ?? '').origin + path);
      await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
      await page.getByRole('main').getByRole('link', { name: 'Motionen', exact: true }).click();
      await expect(page).toHaveURL(/\/motionen\/$/);
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`the page holds no barrier, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/motionn/');
      await expect(page.locator('near-pages')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
}
