/** Both editions hold the same, each in its own language, and lead to each other without losing the reader's place. */
import { load } from 'cheerio';
import { expect, test } from 'playwright/test';
import { type Page as Built, builtSite, pageAt } from '../checks/lib/site.ts';
import { href, inLanguage, langOf, singlePages } from '../src/lib/url/routes.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
const swedish = site.pages.filter(
  ({ path, $ }) =>
    langOf(path) === 'sv' &&
    inLanguage(path, 'en') !== undefined &&
    $('main').length === 1 &&
    $('meta[http-equiv="refresh"]').length === 0,
);
const english = site.pages.filter(
  ({ path, $ }) => langOf(path) === 'en' && $('meta[http-equiv="refresh"]').length === 0,
);

/** The public ids of a page. The original of a sentence stands beside its translation only. */
const ids = ({ $ }: Built) =>
  $('main [id]')
    .toArray()
    .map((element) => element.attribs.id ?? '')
    .filter((id) => !id.startsWith('original-'))
    // The letters of the glossary are those of its language.
    .filter((id) => !id.startsWith('bokstav-'))
    // Headings of running texts are named by their words.
    .filter((id) => $(`[id="${id}"]`).closest('.prose').length === 0)
    .sort();

/** Words that every Swedish text has and no English one. */
const swedishWords =
  /(?<![\p{L}’-])(och|att|är|inte|för|från|som|till|på|av|den|det|ett|med|har|om|vid|eller|städer|staden|vänort|vänorter|vänortsavtal|motionen|källor|källa|noter|mening|visa|läs|sidan|stäng|sök|tidslinje|ordlista|kommun|kommunen|avtal|sedan|år|från|efter|före|också|bara|mellan|under tiden)(?![\p{L}’-])/giu;

/** Words of the list that English has too, or that stand in names. */
const englishToo = new Set(['den', 'till', 'under', 'har', 'visa', 'som', 'om']);

test('the editions have the same pages', () => {
  expect(english.map(({ path }) => inLanguage(path, 'sv')).sort()).toEqual(swedish.map(({ path }) => path).sort());
  expect(english.length).toBeGreaterThan(100);
});

for (const page of swedish) {
  test(`${page.path} has the same ids and the same notes, sources and entries in English`, () => {
    const other = pageAt(site, inLanguage(page.path, 'en') ?? '');
    expect(ids(other)).toEqual(ids(page));
    const count = ({ $ }: Built) => ({
      headings: $('main h2').length,
      notes: $('main .note').length,
      records: $('main [data-search]').not('[data-search="original"]').length,
      statements: $('main .statement').length,
      citations: $('main .citations li').length,
    });
    expect(count(other)).toEqual(count(page));
  });

  test(`${page.path} and its English page name each other`, () => {
    const other = pageAt(site, inLanguage(page.path, 'en') ?? '');
    for (const { $ } of [page, other]) {
      const alternates = Object.fromEntries(
        $('link[rel="alternate"][hreflang]')
          .toArray()
          .map(({ attribs }) => [attribs.hreflang, new URL(attribs.href ?? '').pathname]),
      );
      expect(alternates).toMatchObject({
        sv: `${base}${page.path}`,
        en: `${base}${other.path}`,
        'x-default': `${base}${other.path}`,
      });
    }
  });
}

for (const page of english) {
  test(`${page.path} holds Swedish only where it says so`, () => {
    const $ = load(page.html);
    $('script, style, [lang]:not([lang="en"]):not(html), [hreflang="sv"]').remove();
    // A reference in its formats is quoted whole.
    $('pre').remove();
    // Names of those who issued a source, and of places, are names in every language.
    const text = $('body').append(' ').text().replace(/\s+/g, ' ');
    const found = [...text.matchAll(swedishWords)]
      .filter(([word]) => !englishToo.has(word.toLowerCase()))
      .map((match) => text.slice(Math.max(0, match.index - 40), match.index + 40));
    expect(found).toEqual([]);
    const attributes = $('[aria-label], [alt], [title], [placeholder]')
      .toArray()
      .map(({ attribs }) => [attribs['aria-label'], attribs.alt, attribs.title].filter(Boolean).join(' '));
    expect(attributes.filter((value) => /[åäö]/i.test(value) && new RegExp(swedishWords).test(value))).toEqual([]);
    const links = $('a[href]')
      .toArray()
      .map(({ attribs }) => attribs.href ?? '')
      .filter((address) => address.startsWith(`${base}/`) && !address.startsWith(`${base}/data/`))
      .filter((address) => langOf(address) !== 'en' && !address.startsWith(`${base}/zh-hant/`));
    expect(links).toEqual([]);
  });
}

test('the switch stays on the same sentence', async ({ page }) => {
  await page.goto(`${href('motion', 'sv', { hash: 'p4s3' })}`);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/motion\/#p4s3$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('banner').getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL(/\/motionen\/#p4s3$/);
});

test('the switch stays on what the reader has scrolled to', async ({ page }) => {
  await page.goto(href('timeline', 'sv'));
  await page.locator('[id="1995-riga-stockholm"]').evaluate((event) => {
    event.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  const link = page.getByRole('banner').getByRole('link', { name: 'English' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/timeline\/#/);
});

test('the switch stays on the same city, event and query', async ({ page }) => {
  await page.goto(href('cities', 'en', { id: 'kyiv' }));
  await page.getByRole('banner').getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL(/\/vanorter\/kyiv\/$/);
  await page.goto(`${href('search', 'sv')}?q=Kyiv`);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=Kyiv$/);
  await expect(page.getByRole('status').first()).toContainText('Kyiv');
});

test('search answers in English, and finds the Swedish original as a group of its own', async ({ page }) => {
  await page.goto(`${href('search', 'en')}?q=vänortsavtal`);
  const group = page.getByRole('radio', { name: /The Swedish original/ });
  await group.check();
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('href', /\/en\/motion\/#original-/);
});

test.describe('a reader whose browser asks for English', () => {
  test.use({ locale: 'en-US' });

  test('is offered the English page once, and not moved', async ({ page }) => {
    await page.goto(href('motion', 'sv', { id: 'p1s1' }));
    await expect(page).toHaveURL(/\/motionen\/p1s1\/$/);
    const offer = page.getByRole('link', { name: 'Read in English' });
    await expect(offer).toHaveAttribute('href', /\/en\/motion\/p1s1\/$/);
    await page.getByRole('button', { name: 'Close' }).first().click();
    await expect(offer).toBeHidden();
    await page.reload();
    await expect(page.getByRole('link', { name: 'English', exact: true })).toBeVisible();
    await expect(offer).toBeHidden();
  });

  test('is offered nothing on the English page', async ({ page }) => {
    await page.goto(href('start', 'en'));
    await expect(page.locator('[data-offer]:visible')).toHaveCount(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const route of singlePages) {
    test(`${href(route, 'en')} reads whole and leads to the Swedish page`, async ({ page }) => {
      await page.goto(href(route, 'en'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.getByRole('banner').getByRole('link', { name: 'Svenska' }).click();
      await expect(page).toHaveURL(new RegExp(`${href(route, 'sv')}$`));
    });
  }

  test('the original is one tap away on a phone, and beside the translation on a wide screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(href('motion', 'en'));
    const original = page.locator('[id="original-p1s1"]');
    await expect(original).toBeHidden();
    await page
      .locator('.block', { has: page.locator('#p1s1') })
      .getByText('The Swedish original')
      .click();
    await expect(original).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.reload();
    await expect(original).toBeVisible();
    const [left, right] = await Promise.all([page.locator('#p1s1').boundingBox(), original.boundingBox()]);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 100);
  });
});

test('the introduction in Chinese leads into the English edition', async ({ page }) => {
  await page.goto(`${base}/zh-hant/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.getByRole('main').getByRole('link', { name: 'English edition' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});
