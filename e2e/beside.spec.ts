/** What a reader does on the pages beside the comparison: other cities, arguments, law, figures, the road. */
import { expect, type Locator, type Page } from 'playwright/test';
import { argumentQuestions } from '../src/lib/options/group.ts';
import { dataFile, inEdition, phrase } from './lib/editions.ts';
import { test } from './lib/test.ts';

interface Precedent {
  id: string;
  reaction: boolean;
}
interface Argument {
  id: string;
  side: 'for' | 'against' | 'caution';
  question: string;
}
const data: { precedents: Precedent[]; arguments: Argument[] } = dataFile('options.json');
const phone = { width: 390, height: 844 };

inEdition('sv', ({ w, url }) => {
  const o = w.options;
  const list = url('precedents');
  const line = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);

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
    }
  });

  test('figures: distance and cost stand on the first screen of a phone, the cost with its proof', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(url('figures'));
    await expect(page.locator('#distance')).toContainText(/8\s354\skm/);
    await expect(page.locator('#distance')).toBeInViewport({ ratio: 1 });
    const proof = page.getByRole('link', { name: w.start.evidence });
    await expect(proof).toBeInViewport({ ratio: 1 });
    await proof.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${url('options', { hash: 'cost' })}$`));
  });
});
