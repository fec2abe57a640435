/** What a reader does on the pages beside the comparison: other cities, arguments, law, figures, the road. */
import { expect, type Locator, type Page } from 'playwright/test';
import { argumentQuestions } from '../src/lib/options/group.ts';
import { besideOptions } from '../src/lib/url/routes.ts';
import { dataFile, inEdition, phrase } from './lib/editions.ts';
import { arrive, test } from './lib/test.ts';

type Texts = { sv: string; en: string };
interface Precedent {
  id: string;
  title: Texts;
  summary: Texts;
  reaction: boolean;
}
interface Argument {
  id: string;
  side: 'for' | 'against' | 'caution';
  question: string;
  speaker: { name: Texts };
}
const data: { precedents: Precedent[]; arguments: Argument[] } = dataFile('options.json');
const prague = 'prague-taipei';
const titleOf = (id: string) => data.precedents.find((one) => one.id === id)?.title ?? { sv: '?', en: '?' };
const phone = { width: 390, height: 844 };

/** How many screens of a phone a page is long. */
async function screens(page: Page): Promise<number> {
  await page.setViewportSize(phone);
  return page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
}

inEdition('sv', ({ lang, w, url }) => {
  const o = w.options;
  const list = url('precedents');
  const line = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);
  const open = (place: Locator) => place.locator('details').first();

  for (const route of besideOptions)
    test(`${url(route)} is short, belongs to the options and leads to its sisters`, async ({ page }) => {
      await page.goto(url(route));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.beside[route].title);
      await expect(page.getByRole('banner').getByRole('link', { name: w.site.nav.options })).toHaveAttribute(
        'aria-current',
        'page',
      );
      const sisters = page.getByRole('navigation', { name: w.beside.label }).getByRole('link');
      await expect(sisters).toHaveCount(besideOptions.length);
      await expect(sisters.and(page.locator('[aria-current="page"]'))).toHaveText(w.beside[route].title);
      expect(await screens(page)).toBeLessThanOrEqual(12);
      expect(await page.locator('*').count()).toBeLessThanOrEqual(1500);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    });

  test('other cities: the point and the map first, and a mark leads to its line, which opens', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(list);
    const n = data.precedents.filter(({ reaction }) => reaction).length;
    await expect(
      page.getByText(phrase(w.beside.precedents.count, { all: String(data.precedents.length), n: String(n) })),
    ).toBeInViewport();
    const map = page.locator('.map-figure').first();
    expect((await map.boundingBox())?.y).toBeLessThan(phone.height);
    await expect(page.locator('.precedents li')).toHaveCount(data.precedents.length);
    await page.getByRole('link', { name: `Fukuoka: ${o.bearing.projekt}` }).press('Enter');
    await expect(page).toHaveURL(/#fukuoka-taipei$/);
    await expect(line(page, 'fukuoka-taipei').getByRole('region').getByText(o.after, { exact: true })).toBeVisible();
    await expect(line(page, 'fukuoka-taipei')).toBeInViewport();
  });

  test('a line opens in place: address, focus and Back as with a link; what fails follows it', async ({ page }) => {
    await page.goto(list);
    const link = line(page, prague).getByRole('link').first();
    await link.press('Enter');
    const panel = line(page, prague).getByRole('region');
    await expect(panel).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${list}#${prague}$`));
    await expect(panel.locator('.citations').first()).toBeVisible();
    await expect(panel.getByRole('link', { name: w.timeline.list.own })).toHaveAttribute(
      'href',
      new RegExp(`${url('precedents', { id: prague })}$`),
    );
    await page.goBack();
    await expect(panel).toBeHidden();
    await expect(link).toBeFocused();
    // The address alone opens it too; closed, the address lets go of it.
    await page.goto(url('precedents', { hash: prague }));
    await expect(panel).toBeVisible();
    await panel.focus();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${list}$`));

    await page.route(`**${url('precedents', { id: prague })}`, (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${url('precedents', { id: prague })}$`));
  });

  test('a case by itself says what came of it first, and leads to its neighbours and back to the list', async ({
    page,
  }) => {
    await page.goto(url('precedents', { id: prague }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(prague)[lang]);
    const summary = data.precedents.find(({ id }) => id === prague)?.summary[lang] ?? '?';
    await expect(page.locator('.lead')).toHaveText(summary);
    for (const label of [o.happened, o.after, o.conflicts])
      await expect(page.getByText(label, { exact: true })).toBeVisible();
    await expect(page.locator('.evidence .citations').first()).toBeVisible();
    await expect(page.getByRole('region', { name: w.share.title })).toBeVisible();
    const next = page.getByRole('navigation', { name: w.beside.precedents.neighbours }).locator('[rel="next"]');
    const to = await next.getAttribute('href');
    await next.press('Enter');
    await arrive(page, new RegExp(`${to}$`));
    await page.getByRole('link', { name: w.beside.precedents.inContext }).press('Enter');
    await expect(page.getByRole('region').first()).toBeVisible();
  });

  test('arguments: question by question, sides side by side, counted, at much the same length', async ({ page }) => {
    await page.goto(url('arguments'));
    for (const question of argumentQuestions) {
      const section = page.locator(`#fraga-${question}`);
      await expect(section.getByRole('heading', { level: 2 })).toHaveText(w.beside.arguments.questions[question]);
      const sides = ['for', 'against', 'caution'] as const;
      await expect(section.getByRole('heading', { level: 3 })).toHaveText(
        sides.map((side) => {
          const said = data.arguments.filter((one) => one.question === question && one.side === side);
          return new RegExp(`^\\s*${o.side[side]} ${said.length}\\s*$`);
        }),
      );
      const [left, right] = await Promise.all(['.for', '.against'].map((side) => section.locator(side).boundingBox()));
      expect(left?.y).toBe(right?.y);
      expect(left?.width).toBe(right?.width);
      for (const side of sides) {
        const part = section.locator(`.${side}`);
        const visible = await part
          .locator('.proof-line')
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()));
        expect(visible.length, `${question}, ${side}`).toBeLessThanOrEqual(3);
        if (visible.length === 0) await expect(part).toContainText(w.beside.arguments.none[side]);
      }
    }
    const lines = page.locator('[data-search="argument"]');
    await expect(lines).toHaveCount(data.arguments.length);
    await expect(lines.filter({ hasText: `${o.about}: ` })).toHaveCount(data.arguments.length);
    const length = (side: string) =>
      page.locator(`.${side} .statement`).evaluateAll((all) => {
        const words = all.map((one) => one.textContent?.split(/\s+/).length ?? 0);
        return words.reduce((sum, n) => sum + n, 0) / words.length;
      });
    const ratio = (await length('for')) / (await length('against'));
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.33);
  });

  test('arguments: a line opens by key, and an address opens the line that it names, in a fold too', async ({
    page,
  }) => {
    await page.goto(url('arguments'));
    const first = page.locator('.proof-line').first();
    await first.locator('summary').press('Enter');
    await expect(first.locator('.evidence')).toBeVisible();
    const folded = page.locator('details.some .proof-line').last();
    const id = (await folded.getAttribute('id')) ?? '?';
    await expect(folded).toBeHidden();
    await page.goto(url('arguments', { hash: id }));
    await expect(folded).toBeInViewport();
    await expect(folded.locator('.evidence')).toBeVisible();
  });

  test('law and road: every line proves itself or says that nothing was found', async ({ page }) => {
    for (const [route, kind, least] of [
      ['law', 'law', 18],
      ['road', 'process', 7],
    ] as const) {
      await page.goto(url(route));
      const lines = page.locator(`[data-search="${kind}"]`);
      expect(await lines.count()).toBeGreaterThanOrEqual(least);
      for (const one of await lines.all()) {
        await expect(one.locator('.statement').first()).toBeHidden();
        await one.locator('summary').press('Enter');
        await expect(open(one)).toHaveAttribute('open', '');
      }
      const bare = await lines
        .locator('.statement')
        .evaluateAll(
          (all, notFound) =>
            all
              .filter(
                ({ nextElementSibling: evidence }) =>
                  !evidence?.textContent?.includes(notFound) && !evidence?.matches('.evidence:has(a)'),
              )
              .map((one) => one.textContent),
          w.source.notFound,
        );
      expect(bare).toEqual([]);
    }
    await expect(page.getByText(o.roadStands).first()).toBeAttached();
    await expect(page.locator('[data-search="process"]').filter({ hasText: o.conditional })).toHaveCount(2);
  });

  test('the road is upright on a phone, and cuts no word of the drawing', async ({ page }) => {
    await page.goto(url('road'));
    for (const width of [1440, 1100, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const [drawn, other] = width < 1200 ? ['svg.narrow', 'svg.wide'] : ['svg.wide', 'svg.narrow'];
      await expect(page.locator(drawn ?? '')).toBeVisible();
      await expect(page.locator(other ?? '')).toBeHidden();
      const outside = await page.locator(drawn ?? '').evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
          })
          .map((text) => text.textContent);
      });
      expect(outside, `${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
  });

  test('figures: distance and cost stand on the first screen of a phone, the cost with its proof', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(url('figures'));
    await expect(page.locator('#distance')).toContainText(lang === 'sv' ? /8\s354\skm/ : /8,354\skm/);
    await expect(page.locator('#distance')).toBeInViewport({ ratio: 1 });
    const proof = page.getByRole('link', { name: w.start.evidence });
    await expect(proof).toBeInViewport({ ratio: 1 });
    await proof.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${url('options', { hash: 'cost' })}$`));
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('every line is a link or opens, and a mark leads to its line', async ({ page }) => {
      await page.goto(list);
      await page.getByRole('link', { name: `Fukuoka: ${o.bearing.projekt}` }).press('Enter');
      await expect(line(page, 'fukuoka-taipei')).toBeInViewport();
      await line(page, 'fukuoka-taipei').getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`${url('precedents', { id: 'fukuoka-taipei' })}$`));
      await expect(page.getByText(o.happened, { exact: true })).toBeVisible();

      await page.goto(url('arguments', { hash: data.arguments[0]?.id ?? '?' }));
      await expect(line(page, data.arguments[0]?.id ?? '?')).toBeInViewport();
      await page.goto(url('law'));
      await page.locator('.proof-line summary').first().click();
      await expect(page.locator('.proof-line .statement').first()).toBeVisible();
    });
  });
});
