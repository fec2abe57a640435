import { expect, type Locator, type Page } from 'playwright/test';
import { dataFile, inEachEdition, literal, phrase } from './lib/editions.ts';
import { test } from './lib/test.ts';

type Texts = { sv: string; en: string };
type Titled = { id: string; title: Texts; question: Texts };
const data: { options: Titled[]; criteria: Titled[] } = dataFile('options.json');
const routes = ['projekt', 'vanort'] as const;

inEachEdition(({ lang, w, url }) => {
  const o = w.options;
  const path = url('options');
  const names = routes.map((id) => data.options.find((option) => option.id === id)?.title[lang] ?? '');
  const comparison = (page: Page): Locator => page.getByRole('table', { name: o.comparison });

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
            (one) =>
              !one.textContent?.includes(notFound) && one.querySelector('.evidence a, .evidence details') === null,
          )
          .map((one) => one.textContent),
      ];
    }, w.source.notFound);
    expect(bare).toEqual([]);
  }

  test('says first that both are to be investigated, quotes both demands, and leads to each part', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(o.title);
    const lead = page.locator('.lead').first();
    await expect(lead).toContainText(o.lead.split('. ').slice(0, 2).join('. '));
    // The motion's own words stand in both editions; in English below their translation.
    await expect(page.locator('blockquote.motion-voice')).toHaveText([
      /genom ett tydligt tematiskt partnerskapsprojekt med Taipei\.$/,
      /genom ett vänortsavtal med Taipei\.$/,
    ]);
    await expect(page.locator('blockquote.motion-translation')).toHaveText(
      lang === 'sv'
        ? []
        : [/clear thematic partnership project with Taipei\.\s*$/, /through a sister-city agreement with Taipei\.\s*$/],
    );
    for (const n of ['1', '2'])
      await expect(page.getByRole('link', { name: phrase(o.demandSource, { n }) })).toHaveAttribute(
        'href',
        url('motion', { hash: `att-${n}` }),
      );
    const links = page.getByRole('navigation', { name: o.contents }).getByRole('link');
    await expect(links).toHaveCount(7);
    for (const link of await links.all()) {
      const id = (await link.getAttribute('href'))?.slice(1);
      await expect(page.locator(`section#${id}`).getByRole('heading', { level: 2 })).toHaveText(
        (await link.textContent()) ?? '',
      );
    }
  });

  test('compares the options in one table, each row with an address of its own', async ({ page }) => {
    await page.goto(path);
    const table = comparison(page);
    for (const name of names) await expect(table.getByRole('columnheader', { name })).toBeVisible();
    const rows = table.getByRole('row');
    const count = data.criteria.length;
    expect(count).toBeGreaterThanOrEqual(15);
    await expect(rows).toHaveCount(count + 1);
    await expect(table.getByRole('rowheader')).toHaveCount(count);
    await expect(table.getByRole('cell')).toHaveCount(2 * count);
    expect((await rows.evaluateAll((all) => all.slice(1).map((row) => row.id))).sort()).toEqual(
      data.criteria.map(({ id }) => id).sort(),
    );
    await expectEvidence(table.getByRole('cell'));

    const cost = data.criteria.find(({ id }) => id === 'cost')?.title[lang] ?? '';
    await table.getByRole('link', { name: phrase(o.permalink, { title: literal(cost) }) }).click();
    await expect(page).toHaveURL(/#cost$/);
    // The head of the table stays in view and does not cover the row.
    const head = await table.getByRole('columnheader', { name: names[0] ?? '' }).boundingBox();
    const row = await page.locator('#cost').boundingBox();
    expect(head?.y).toBeGreaterThanOrEqual(-1);
    expect(row?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  });

  test('draws the road, upright on a phone, cuts no word of it, and says in words what it shows', async ({ page }) => {
    await page.goto(path);
    const road = page.locator('section#vagen');
    const steps = road.getByRole('list').first().locator('> li');
    await expect(steps).toHaveCount(7);
    await expectEvidence(road);
    await expect(steps.filter({ hasText: o.conditional })).toHaveCount(2);
    await expect(road.locator('p', { hasText: o.roadStands })).toHaveCount(1);
    for (const width of [1440, 1100, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const [drawn, other] = width < 1200 ? ['svg.down', 'svg.across'] : ['svg.across', 'svg.down'];
      await expect(road.locator(drawn ?? '')).toBeVisible();
      await expect(road.locator(other ?? '')).toBeHidden();
      const outside = await road.locator(drawn ?? '').evaluate((svg) => {
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
    // On a phone the comparison stays a table, each cell with its option’s name.
    const table = comparison(page);
    for (const [index, cell] of (await table.getByRole('row').nth(1).getByRole('cell').all()).entries())
      await expect(cell.getByText(names[index] ?? '', { exact: false }).first()).toBeVisible();
    await expect(table.getByRole('cell')).toHaveCount(2 * (await table.getByRole('rowheader').count()));
  });

  test('lists precedents, arguments, law and figures, all with evidence, for and against side by side', async ({
    page,
  }) => {
    await page.goto(path);
    const others = page.locator('section#andra-stader');
    const entries = others.locator('li[data-search="precedent"]');
    expect(await entries.count()).toBeGreaterThanOrEqual(25);
    await expect(entries.filter({ hasText: o.happened }).filter({ hasText: o.after })).toHaveCount(
      await entries.count(),
    );
    await expectEvidence(others);
    const targets = await others
      .locator('.map-figure a.mark')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href')?.slice(1) ?? '')
          .filter((id) => document.getElementById(id) === null),
      );
    expect(targets).toEqual([]);
    await others.getByRole('link', { name: `Fukuoka: ${o.bearing.projekt}` }).click();
    await expect(page).toHaveURL(/#fukuoka-taipei$/);
    await expect(page.locator('#fukuoka-taipei')).toBeInViewport();
    await expect(page.locator('#fukuoka-taipei').getByText(o.after, { exact: true })).toBeVisible();

    const section = page.locator('section#argument');
    for (const group of await section.locator('section').all()) {
      await expect(group.getByRole('heading', { level: 4 })).toHaveText(
        [o.side.for, o.side.against, o.side.caution].map((side) => new RegExp(`${side} \\d+`)),
      );
      const forBox = await group.locator('.for').boundingBox();
      const againstBox = await group.locator('.against').boundingBox();
      expect(forBox?.y).toBe(againstBox?.y);
      expect(forBox?.width).toBe(againstBox?.width);
      for (const side of ['for', 'against', 'caution'] as const) {
        const voiced = group.locator(`.${side}`);
        if ((await voiced.getByRole('listitem').count()) === 0) await expect(voiced).toContainText(o.noArgument[side]);
      }
    }
    const voiced = section.locator('li[data-search="argument"]');
    await expect(voiced.filter({ hasText: `${o.about}: ` })).toHaveCount(await voiced.count());
    await expectEvidence(section);
    // Neither side is told at greater length.
    const length = (side: string) =>
      section.locator(`.${side} .statement > p`).evaluateAll((all) => {
        const words = all.map((one) => one.textContent?.split(/\s+/).length ?? 0);
        return words.reduce((sum, n) => sum + n, 0) / words.length;
      });
    const ratio = (await length('for')) / (await length('against'));
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.33);

    await expectEvidence(page.locator('section#lagen'));
    const figures = page.getByRole('table', { name: o.figures });
    await expectEvidence(figures);
    await expect(figures.getByRole('row', { name: new RegExp(`^${o.distance}`) })).toContainText(
      lang === 'sv' ? /8\s3\d\d\skm/ : /8,3\d\d\skm/,
    );
  });

  test('folds the precedents on a phone, and opens the one that the address names', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(url('options', { hash: 'fukuoka-taipei' }));
    const after = (id: string) => page.locator(id).getByText(o.after, { exact: true });
    await expect(after('#fukuoka-taipei')).toBeVisible();
    await expect(after('#eindhoven-taipei')).toBeHidden();
    await page.locator('#eindhoven-taipei summary').first().press('Enter');
    await expect(after('#eindhoven-taipei')).toBeVisible();
  });

  test('tells each option on its own page, both in the same parts', async ({ page }) => {
    const parts: string[][] = [];
    for (const [index, id] of routes.entries()) {
      await page.goto(url(id));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        data.options.find((option) => option.id === id)?.question[lang] ?? '',
      );
      await expect(page.locator('blockquote').first()).toBeVisible();
      await expect(page.locator(`#${id}[data-search="option"]`)).toHaveCount(1);
      parts.push(await page.getByRole('heading', { level: 2 }).allInnerTexts());
      await expectEvidence(page.locator('main'));
      await expect(page.getByRole('navigation', { name: o.other }).getByRole('link').first()).toHaveAttribute(
        'href',
        url(routes[1 - index] ?? 'options'),
      );
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${id} at ${width} px`).toBe(width);
      }
    }
    expect(parts[0]).toEqual(parts[1]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('everything is there', async ({ page }) => {
      await page.goto(path);
      await expect(comparison(page).getByRole('rowheader').first()).toBeVisible();
      await expect(page.locator('svg.across')).toBeVisible();
      await expect(page.locator('#prague-taipei')).toBeVisible();
      await expect(page.getByRole('table', { name: o.figures })).toBeVisible();
      await page.goto(url('vanort'));
      const source = page.locator('.citations').first();
      await source.locator('summary').click();
      await expect(source.getByRole('listitem').first()).toBeVisible();
    });
  });
});
