import { expect, type Locator, type Page } from 'playwright/test';
import { dataFile, inEdition, literal } from './lib/editions.ts';
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

  test('begins with the comparison, two answers side by side under their question', async ({ page }) => {
    await page.goto(path);
    const table = comparison(page);
    for (const name of names) await expect(table.getByRole('columnheader', { name })).toBeVisible();
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
  });

  test('leads on from what stood here before', async ({ page }) => {
    await page.goto(url('options', { hash: 'kmt-namnet' }));
    await expect(page).toHaveURL(new RegExp(`${literal(url('arguments', { hash: 'kmt-namnet' }))}$`));
    await page.goto(url('options', { hash: 'remiss' }));
    await expect(page.locator('#remiss')).toBeInViewport();
    await expect(
      page.locator('#vagen p:visible', { has: page.locator(`[href="${url('road', { hash: 'remiss' })}"]`) }),
    ).toHaveCount(1);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('opens what proves a row, and tells the steps', async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('button', { name: o.openAll })).toBeHidden();
      await page.locator('#cost summary').click();
      await expect(proofOf(page, 'cost').locator('.statement').first()).toBeVisible();
      await page.locator('#vagen label').nth(1).click();
      await expect(page.locator('#vagen .strip p:visible')).toHaveCount(1);
    });
  });
});
