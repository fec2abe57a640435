import { expect, type Page } from 'playwright/test';
import { words } from '../src/i18n/index.ts';
import { notFoundPathFor } from '../src/lib/url/notFound.ts';
import { editions, href, langOf } from '../src/lib/url/routes.ts';
import { violations } from './lib/axe.ts';
import { inEdition } from './lib/editions.ts';
import { survives } from './lib/faults.ts';
import { test } from './lib/test.ts';

/** Answers a path as a host does that knows the site's 404 pages, also where the preview server would not. */
async function lost(page: Page, path: string) {
  // The rule stays: to take it away while the page asks for its parts can leave an answer hanging.
  await page.route('**/*', async (route) => {
    if (!route.request().isNavigationRequest()) return route.fallback();
    const answer = await page.request.get(notFoundPathFor(new URL(route.request().url()).pathname));
    return route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: await answer.body() });
  });
  await page.goto(path);
}

/** Another path than the page's own: its last letter is missing. */
const misspelt = (path: string) => path.replace(/.\/$/, '/');

/** A way on, by the name that it has in its edition. */
const wayOn = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true });

inEdition('sv', ({ lang, w, url }) => {
  const said = w.about.notFound;

  test('a misspelt address is answered with the page, and offered its own, by key; the ways on are there', async ({
    page,
  }) => {
    const answer = await page.goto(misspelt(url('motion')));
    expect(answer?.status()).toBe(404);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByRole('heading', { level: 1, name: said.title })).toBeVisible();
    await expect(page.getByRole('heading', { name: said.near })).toBeVisible();
    await expect(wayOn(page, w.site.nav.glossary)).toHaveAttribute('href', url('glossary'));
    // Whoever has come to the wrong language finds the other one below.
    for (const each of editions)
      await expect(wayOn(page, words(each).site.name)).toHaveAttribute('href', href('start', each));
    const offer = page.locator('[data-near]').getByRole('link').first();
    await expect(offer).toHaveAttribute('lang', lang);
    await offer.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${url('motion')}$`));
  });

  test('it is searched from', async ({ page }) => {
    await page.goto(misspelt(url('motion')));
    const search = page.getByRole('main').getByRole('searchbox', { name: w.search.label });
    await search.fill(lang === 'sv' ? 'vänort' : 'sister city');
    await search.press('Enter');
    await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
  });
});

/** Which name leads where is tried in `checks/sitemap.test.ts`. */
for (const [asked, found] of [
  ['/en/kiev/', '/en/partner-cities/kyiv/'],
  ['/vanorter/#kiev', '#kyiv'],
  ['/en/timeline/#2019-prag-peking', '#2019-prague-beijing'],
] as const)
  test(`${asked} is another name of ${found}`, async ({ page }) => {
    await page.goto(asked);
    await expect(page.locator('[data-near] a, [data-address-notice] a').first()).toHaveAttribute('href', found);
  });

/** Under either edition's folder. */
const hostile: [name: string, path: string][] = [
  ['markup', '/<img src=x onerror=alert(1)>/<script>alert(2)</script>/'],
  ['encoded markup', '/en/%3Csvg%20onload=alert(1)%3E/motion'],
  ['half an escape', '/%E0%A4%A'],
  ['10 000 characters', `/en/${'a'.repeat(10_000)}/`],
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
    const { title } = words(langOf(path)).about.notFound;
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('main').locator('img, svg, script:not([src^="/assets/"])')).toHaveCount(0);
    for (const link of await page.getByRole('main').getByRole('link').all()) {
      expect(await link.evaluate((a: HTMLAnchorElement) => a.host)).toBe(new URL(page.url()).host);
    }
    expect(faults).toEqual([]);
  });
}

test('where the list of pages does not arrive, the ways on remain', survives('pageListFault'), async ({ page }) => {
  await page.route('**/sidor.json', (route) => route.abort());
  await page.goto('/motionn/');
  await expect(page.locator('[data-near]')).toBeHidden();
  await expect(wayOn(page, words('sv').site.nav.motion)).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there are ways on from any address', async ({ page }) => {
    const home = new URL(test.info().project.use.baseURL ?? '').origin;
    await lost(page, `${home}/motionn/`);
    for (const [name, path] of [['an unknown address', '/motionn/'], ...hostile] as const) {
      await page.goto(home + path);
      await expect(page.getByRole('main').getByRole('searchbox'), name).toBeHidden();
      const lang = langOf(path);
      await expect(wayOn(page, words(lang).site.nav.motion), name).toHaveAttribute('href', href('motion', lang));
    }
  });
});

test('the page holds no barrier, and never scrolls sideways', async ({ page }) => {
  await page.goto('/motionn/');
  await expect(page.locator('[data-near]')).toBeVisible();
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
