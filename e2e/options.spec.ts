import { expect, type Locator, type Page, test } from 'playwright/test';

const path = '/taipei/';
const own = { projekt: '/taipei/projekt/', vanort: '/taipei/vanort/' } as const;
const names = ['Tematiskt partnerskapsprojekt', 'Vänortsavtal'];

const comparison = (page: Page): Locator => page.getByRole('table', { name: 'Jämförelsen, rad för rad' });

/** Every statement names its level and at least one source, or says that nothing was found. */
async function expectEvidence(within: Locator): Promise<void> {
  const statements = within.locator('.statement');
  expect(await statements.count()).toBeGreaterThan(0);
  const bare = await statements.evaluateAll((all) =>
    all
      .filter(
        (one) =>
          !one.textContent?.includes('Inte hittat') && one.querySelector('.evidence a, .evidence details') === null,
      )
      .map((one) => one.textContent),
  );
  expect(bare).toEqual([]);
}

test('says first that both are to be investigated, and quotes both demands', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projekt, vänort eller båda?');
  await expect(page.getByText('Ett ja startar en utredning och skriver inte under något.')).toBeVisible();
  const quotes = page.locator('blockquote');
  await expect(quotes).toHaveCount(2);
  await expect(quotes.first()).toHaveText(/genom ett tydligt tematiskt partnerskapsprojekt med Taipei\.$/);
  await expect(quotes.last()).toHaveText(/genom ett vänortsavtal med Taipei\.$/);
  await expect(page.getByRole('link', { name: 'Att-sats 1 i motionen' })).toHaveAttribute(
    'href',
    /\/motionen\/#att-1$/,
  );
  await expect(page.getByRole('link', { name: 'Att-sats 2 i motionen' })).toHaveAttribute(
    'href',
    /\/motionen\/#att-2$/,
  );
});

test('leads to each part from the contents', async ({ page }) => {
  await page.goto(path);
  const links = page.getByRole('navigation', { name: 'På den här sidan' }).getByRole('link');
  await expect(links).toHaveCount(7);
  for (const link of await links.all()) {
    const id = (await link.getAttribute('href'))?.slice(1);
    await expect(page.locator(`section#${id}`).getByRole('heading', { level: 2 })).toHaveText(
      (await link.textContent()) ?? '',
    );
  }
});

test('compares the options in one table', async ({ page }) => {
  await page.goto(path);
  const table = comparison(page);
  for (const name of names) await expect(table.getByRole('columnheader', { name })).toBeVisible();
  const rows = table.getByRole('row');
  const heads = table.getByRole('rowheader');
  const count = (await rows.count()) - 1;
  expect(count).toBeGreaterThanOrEqual(15);
  await expect(heads).toHaveCount(count);
  await expect(table.getByRole('cell')).toHaveCount(2 * count);
  for (const row of (await rows.all()).slice(1)) {
    await expect(row).toHaveAttribute('id', /^[a-z0-9-]+$/);
    for (const cell of await row.getByRole('cell').all()) await expectEvidence(cell);
  }
});

test('gives each row an address of its own', async ({ page }) => {
  await page.goto(path);
  await comparison(page).getByRole('link', { name: 'Länk till raden Kostnad' }).click();
  await expect(page).toHaveURL(/#cost$/);
  // The head of the table stays in view and does not cover the row.
  const head = await comparison(page)
    .getByRole('columnheader', { name: names[0] ?? '' })
    .boundingBox();
  const row = await page.locator('#cost').boundingBox();
  expect(head?.y).toBeGreaterThanOrEqual(-1);
  expect(row?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

test('draws the road, says in words what it shows, and that this motion’s place is not known', async ({ page }) => {
  await page.goto(path);
  const road = page.locator('section#vagen');
  await expect(road.locator('svg.across')).toBeVisible();
  await expect(road.locator('svg.down')).toBeHidden();
  const steps = road.getByRole('list').first().locator('> li');
  await expect(steps).toHaveCount(7);
  await expectEvidence(road);
  await expect(steps.filter({ hasText: 'Bara efter ett ja' })).toHaveCount(2);
  await expect(road.locator('p', { hasText: 'Var på vägen den här motionen är' })).toHaveCount(1);
});

test('turns the road upright on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(path);
  await expect(page.locator('svg.down')).toBeVisible();
  await expect(page.locator('svg.across')).toBeHidden();
});

test('cuts no word of the road, whatever its width', async ({ page }) => {
  await page.goto(path);
  for (const width of [320, 390, 820, 1100, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const road = page.locator(width < 1200 ? 'svg.down' : 'svg.across');
    await expect(road).toBeVisible();
    const outside = await road.evaluate((svg) => {
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

test('lists the precedents with what happened after, and leads to them from the map', async ({ page }) => {
  await page.goto(path);
  const section = page.locator('section#andra-stader');
  const entries = section.locator('li[data-search="precedent"]');
  expect(await entries.count()).toBeGreaterThanOrEqual(25);
  await expect(entries.filter({ hasText: 'Vad som hände' }).filter({ hasText: 'Sedan' })).toHaveCount(
    await entries.count(),
  );
  await expectEvidence(section);
  await section.getByRole('link', { name: 'Fukuoka: Liknar projektet' }).click();
  await expect(page).toHaveURL(/#fukuoka-taipei$/);
  await expect(page.locator('#fukuoka-taipei')).toBeInViewport();
  await expect(page.locator('#fukuoka-taipei').getByText('Sedan', { exact: true })).toBeVisible();
  const targets = await section
    .locator('.azimuthal-map a')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href')?.slice(1) ?? '')
        .filter((id) => document.getElementById(id) === null),
    );
  expect(targets).toEqual([]);
});

test('folds the precedents on a phone, and opens the one that the address names', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${path}#fukuoka-taipei`);
  const after = (id: string) => page.locator(id).getByText('Sedan', { exact: true });
  await expect(after('#fukuoka-taipei')).toBeVisible();
  await expect(after('#eindhoven-taipei')).toBeHidden();
  await page.locator('#eindhoven-taipei').getByText('Vad som hände, och sedan').press('Enter');
  await expect(after('#eindhoven-taipei')).toBeVisible();
});

test('sets for and against side by side, each with speaker, source and what it was about', async ({ page }) => {
  await page.goto(path);
  const section = page.locator('section#argument');
  for (const group of await section.locator('section').all()) {
    await expect(group.getByRole('heading', { level: 4 })).toHaveText([
      /För \d+/,
      /Emot \d+/,
      /Villkor och varningar \d+/,
    ]);
    const forBox = await group.locator('.for').boundingBox();
    const againstBox = await group.locator('.against').boundingBox();
    expect(forBox?.y).toBe(againstBox?.y);
    expect(forBox?.width).toBe(againstBox?.width);
    for (const side of await group.locator('.for, .against, .caution').all()) {
      const voiced = await side.getByRole('listitem').count();
      if (voiced === 0) await expect(side).toContainText('har hittats för det här alternativet');
    }
  }
  const voiced = section.locator('li[data-search="argument"]');
  await expect(voiced.filter({ hasText: 'Gällde: ' })).toHaveCount(await voiced.count());
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
});

test('shows what the law says and the cities in figures, all with evidence', async ({ page }) => {
  await page.goto(path);
  await expectEvidence(page.locator('section#lagen'));
  const figures = page.getByRole('table', { name: 'Stockholm och Taipei i siffror' });
  await expectEvidence(figures);
  await expect(figures.getByRole('row', { name: /^Avstånd/ })).toContainText(/8\s3\d\d\skm/);
});

test('stays a table on a phone, each cell with its option’s name, and never scrolls sideways', async ({ page }) => {
  for (const address of [path, ...Object.values(own)]) {
    await page.goto(address);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} at ${width} px`).toBe(width);
    }
  }
  await page.goto(path);
  const table = comparison(page);
  for (const cell of (await table.getByRole('row').nth(1).getByRole('cell').all()).entries())
    await expect(cell[1].getByText(names[cell[0]] ?? '', { exact: false }).first()).toBeVisible();
  const cells = await table.getByRole('cell').count();
  expect(cells).toBe(2 * (await table.getByRole('rowheader').count()));
});

test('tells each option on its own page, both in the same parts', async ({ page }) => {
  const parts: string[][] = [];
  for (const [id, address] of Object.entries(own)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ska staden utreda .* med Taipei\?$/);
    await expect(page.locator('blockquote')).toHaveCount(1);
    await expect(page.locator(`#${id}[data-search="option"]`)).toHaveCount(1);
    parts.push(await page.getByRole('heading', { level: 2 }).allInnerTexts());
    await expectEvidence(page.locator('main'));
    const other = id === 'projekt' ? own.vanort : own.projekt;
    await expect(
      page.getByRole('navigation', { name: 'Det andra alternativet' }).getByRole('link').first(),
    ).toHaveAttribute('href', other);
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
    await expect(page.getByRole('table', { name: 'Stockholm och Taipei i siffror' })).toBeVisible();
    await page.goto(own.vanort);
    const source = page.locator('.citations').first();
    await source.locator('summary').click();
    await expect(source.getByRole('listitem').first()).toBeVisible();
  });
});
