import { expect, type Locator, type Page } from 'playwright/test';
import { href } from '../src/lib/url/routes.ts';
import { dataFile, inEdition, literal, phrase } from './lib/editions.ts';
import { test } from './lib/test.ts';

type Texts = { sv: string; en: string };
type Titled = { id: string; title: Texts; question: Texts };
type Row = Titled & { group: string; short: Partial<Record<'projekt' | 'vanort' | 'same', Texts>> };
const data: { options: Titled[]; criteria: Row[] } = dataFile('options.json');
const routes = ['projekt', 'vanort'] as const;

inEdition('en', ({ lang, w, url }) => {
  const o = w.options;
  const path = url('options');
  const names = routes.map((id) => data.options.find((option) => option.id === id)?.title[lang] ?? '');
  const comparison = (page: Page): Locator => page.getByRole('table', { name: o.comparison });
  const questionOf = (id: string) => data.criteria.find((row) => row.id === id)?.question[lang] ?? '';
  const proofOf = (page: Page, id: string) => page.locator(`#${id} details`);

  /** Every statement names its level and at least one source, or says that nothing was found. */
  async function expectEvidence(within: Locator): Promise<void> {
    const bare = await within.evaluateAll((places, notFound) => {
      const statements = places.map((place) => [...place.querySelectorAll('.statement')]);
      return [
        ...statements.flatMap((all, index) =>
          all.length > 0 ? [] : [`nothing is stated in ${places[index]?.outerHTML.slice(0, 120)}`],
        ),
        ...statements
          .flat()
          .filter(
            ({ nextElementSibling: evidence }) =>
              !evidence?.textContent?.includes(notFound) && !evidence?.matches('.evidence:has(a, details)'),
          )
          .map((one) => one.textContent),
      ];
    }, w.source.notFound);
    expect(bare).toEqual([]);
  }

  test('compares the options in one table, a question a row, and begins with it', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(o.title);
    const table = comparison(page);
    for (const name of names) await expect(table.getByRole('columnheader', { name })).toBeVisible();
    for (const { id, question, short } of data.criteria) {
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: question[lang], exact: true }) });
      await expect(row).toHaveAttribute('id', id);
      // The question, an answer for each option or one for both, and the proof.
      await expect(row.getByRole('cell')).toHaveCount(short.same ? 2 : 3);
      for (const answer of Object.values(short)) await expect(row).toContainText(answer[lang]);
      if (short.same) await expect(row).toContainText(o.same);
    }
    for (const group of Object.values(o.group))
      await expect(table.getByRole('rowheader', { name: group, exact: true })).toHaveCount(1);
    await expectEvidence(table.locator('.proof'));

    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: width < 400 ? 844 : 900 });
      const first = await table.getByRole('rowheader', { name: questionOf('asks') }).boundingBox();
      expect(first?.y, `${width} px`).toBeLessThan(400);
    }
    // On a phone two answers stand side by side under their question.
    const cells = page.locator('#asks').getByRole('cell');
    const [left, right] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
    const question = await page.locator('#asks').getByRole('rowheader').boundingBox();
    expect(question?.width).toBeGreaterThan(340);
  });

  test('unfolds what proves an answer with a key, with a click on its row, and all at once', async ({ page }) => {
    await page.goto(path);
    const fold = proofOf(page, 'cost');
    await expect(fold).not.toHaveAttribute('open');
    await page.locator('#cost summary').press('Enter');
    await expect(fold.locator('.statement').first()).toBeVisible();
    await expect(fold.getByText(names[1] ?? '', { exact: false }).first()).toBeVisible();
    // Each option's proof stands under its own answer.
    const left = (of: Locator) => of.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    const proofs = await left(fold.locator('.parts > div:not(.both)'));
    expect(proofs).toHaveLength(2);
    expect(proofs).toEqual(await left(page.locator('#cost > td:not(.proof)')));
    await page.locator('#cost').getByRole('rowheader').click();
    await expect(fold).not.toHaveAttribute('open');

    // What both cells say is said once.
    const law = proofOf(page, 'law');
    await page.locator('#law').getByRole('cell').first().click();
    const texts = await law.locator('.statement').allInnerTexts();
    expect(new Set(texts).size).toBe(texts.length);
    await expect(law.getByText(o.forBoth)).toBeVisible();

    const all = page.getByRole('button', { name: o.openAll });
    await all.press('Enter');
    await expect(all).toHaveAttribute('aria-pressed', 'true');
    await expect(comparison(page).locator('details[open]')).toHaveCount(data.criteria.length);
    await all.press('Enter');
    await expect(comparison(page).locator('details[open]')).toHaveCount(0);
  });

  test('opens the row that the address names, under the heads of the columns', async ({ page }) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(url('options', { hash: 'ending' }));
      await expect(proofOf(page, 'ending').locator('.statement').first()).toBeVisible();
      const head = await comparison(page)
        .getByRole('columnheader', { name: names[0] ?? '' })
        .boundingBox();
      const row = await page.locator('#ending').boundingBox();
      expect(head?.y).toBeGreaterThanOrEqual(-1);
      expect(row?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
      await page.goto('about:blank');
    }
  });

  test('tells one step of the road at a time, and leads to all of it', async ({ page }) => {
    await page.goto(path);
    const road = page.locator('section#vagen');
    const steps = road.getByRole('radio');
    await expect(steps).toHaveCount(7);
    // The first, so that no station looks like the one where the motion is.
    await expect(steps.nth(0)).toBeChecked();
    await steps.nth(0).press('ArrowRight');
    await expect(steps.nth(1)).toBeChecked();
    const shown = road.locator('.strip p:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText(o.roadPosition.replace('{n}', '2').replace('{total}', '7'));
    await expect(steps.nth(1)).toHaveAccessibleDescription(/\S/);
    await expect(shown.getByRole('link')).toHaveAttribute('href', url('road', { hash: 'remiss' }));
    await expect(road.getByRole('link', { name: o.roadUnknown })).toHaveAttribute('href', url('road'));
    for (const width of [1440, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
  });

  test('says in two lines what stands on each page beside it', async ({ page }) => {
    await page.goto(path);
    for (const [id, route] of [
      ['andra-stader', 'precedents'],
      ['argument', 'arguments'],
      ['lagen', 'law'],
      ['siffror', 'figures'],
    ] as const) {
      const teaser = page.locator(`section#${id}`);
      await expect(teaser.getByRole('link')).toHaveAttribute('href', url(route));
      await expect(teaser.locator('p').first()).toContainText(/\d/);
    }
    await expect(page.locator('section#siffror')).toContainText(lang === 'sv' ? /8\s354\skm/ : /8,354\skm/);
    for (const [index, id] of routes.entries())
      await expect(page.locator('section#kraven').getByRole('link', { name: names[index] ?? '' })).toHaveAttribute(
        'href',
        url(id),
      );
  });

  test('leads on from what stood here before', async ({ page }) => {
    for (const [hash, to] of [
      ['prague-taipei', url('precedents', { hash: 'prague-taipei' })],
      ['kmt-namnet', url('arguments', { hash: 'kmt-namnet' })],
      ['lund-2024', url('law', { hash: 'lund-2024' })],
      ['distance', url('figures', { hash: 'distance' })],
    ] as const) {
      await page.goto(url('options', { hash }));
      await expect(page).toHaveURL(new RegExp(`${literal(to)}$`));
    }
    await page.goto(url('options', { hash: 'remiss' }));
    await expect(page.locator('#remiss')).toBeInViewport();
    await expect(
      page.locator('#vagen p:visible', { has: page.locator(`[href="${url('road', { hash: 'remiss' })}"]`) }),
    ).toHaveCount(1);
  });

  test('tells each option on its own page, both in the same parts, and not what the comparison says', async ({
    page,
  }) => {
    const parts: string[][] = [];
    for (const [index, id] of routes.entries()) {
      await page.goto(url(id));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        data.options.find((option) => option.id === id)?.question[lang] ?? '',
      );
      const original = [/tematiskt partnerskapsprojekt med Taipei\.$/, /genom ett vänortsavtal med Taipei\.$/][index];
      await expect(page.locator('blockquote.motion-voice').last()).toHaveText(original ?? '');
      await expect(page.getByRole('link', { name: phrase(o.demandSource, { n: `${index + 1}` }) })).toHaveAttribute(
        'href',
        url('motion', { hash: `att-${index + 1}` }),
      );
      await expect(page.locator(`#${id}[data-search="option"]`)).toHaveCount(1);
      parts.push(await page.getByRole('heading', { level: 2 }).allInnerTexts());
      await expectEvidence(page.locator('.parts > section'));
      // Each row of the comparison is one line that leads there.
      const lines = page.locator('#fragor li');
      await expect(lines).toHaveCount(data.criteria.length);
      await expect(page.locator('#cost').getByRole('link')).toHaveAttribute('href', url('options', { hash: 'cost' }));
      await expect(page.locator('#andra-stader li a').first()).toHaveAttribute(
        'href',
        new RegExp(`^${url('precedents')}`),
      );
      await expect(page.locator('#argument li a').first()).toHaveAttribute('href', new RegExp(`^${url('arguments')}#`));
      await expect(page.getByRole('navigation', { name: o.other }).getByRole('link').first()).toHaveAttribute(
        'href',
        url(routes[1 - index] ?? 'options'),
      );
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${id} at ${width} px`).toBe(width);
      }
      expect(await screens(page), id).toBeLessThanOrEqual(10);
    }
    expect(parts[0]).toEqual(parts[1]);
  });

  /** How many times its window a page is high. */
  const screens = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight / innerHeight);

  test('is eight screens of a phone at most', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect(await screens(page)).toBeLessThanOrEqual(8);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('opens what proves a row, tells the steps, and leads on', async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('button', { name: o.openAll })).toBeHidden();
      await page.locator('#cost summary').click();
      await expect(proofOf(page, 'cost').locator('.statement').first()).toBeVisible();
      await page.locator('#vagen label').nth(1).click();
      await expect(page.locator('#vagen .strip p:visible')).toHaveCount(1);
      await page.goto(`${path}#lund-2024`);
      await page.reload();
      const line = page.locator('#lund-2024');
      await expect(line).toBeInViewport();
      await line.click();
      await expect(page).toHaveURL(new RegExp(`${literal(href('law', lang, { hash: 'lund-2024' }))}$`));
      await page.goto(url('vanort'));
      const source = page.locator('.citations').first();
      await source.locator('summary').click();
      await expect(source.getByRole('listitem').first()).toBeVisible();
    });
  });
});
