import { expect, type Page, test } from 'playwright/test';

// A scroll that still runs would hold up the next one.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const url = 'vanorter/';
const rows = (page: Page) => page.getByRole('table').locator('tbody').getByRole('row');
/** The marks of a kind that can be seen; each map holds one drawing for every width. */
const marks = (page: Page, relation: string) =>
  page.locator(`.azimuthal-map a[data-relation="${relation}"]`).filter({ visible: true });

test('says first what the motion and the City say', async ({ page }) => {
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Har Stockholm vänorter?');
  const finding = page.locator('.finding');
  await expect(finding).toContainText('har ingått vänortsavtal med ett antal städer');
  await expect(finding).toContainText('inga utpekade vänorter och tecknar inte vänortsavtal');
  const [findingBox, mapBox] = await Promise.all([
    finding.boundingBox(),
    page.locator('.azimuthal-map').first().boundingBox(),
  ]);
  expect(findingBox && mapBox && findingBox.y + findingBox.height < mapBox.y).toBe(true);
});

test('shows every city once in the table and in the texts, and on a map', async ({ page }) => {
  await page.goto(url);
  const ids = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-city')));
  expect(ids.length).toBeGreaterThanOrEqual(40);
  for (const id of ids) {
    await expect(page.locator(`article[id="${id}"]`)).toHaveCount(1);
    await expect(page.locator(`.azimuthal-map a[data-city="${id}"]`).filter({ visible: true }).first()).toBeAttached();
  }
});

for (const width of [320, 390, 820, 1440]) {
  test(`has room for every label at ${width} px, and no sideways scroll`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url);
    await page.evaluate(() => document.fonts.ready);
    const faults = await page.locator('.azimuthal-map svg').evaluateAll((maps) =>
      maps.flatMap((map) => {
        const frame = map.getBoundingClientRect();
        const labels = [...map.querySelectorAll('text')]
          .filter((text) => text.getBoundingClientRect().width > 0)
          .map((text) => ({
            text: text.textContent?.trim(),
            box: text.getBoundingClientRect(),
            mark: text.closest('.mark'),
          }));
        return labels.flatMap((a, index) => [
          ...(a.box.left < frame.left - 1 || a.box.right > frame.right + 1 ? [`${a.text} is cut`] : []),
          ...labels
            .slice(index + 1)
            // Boxes of type are taller than the letters in them: lines may share a quarter of their height.
            .filter((b) => a.mark === null || a.mark !== b.mark)
            .filter(
              (b) =>
                Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
                Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > a.box.height / 4,
            )
            .map((b) => `${a.text} and ${b.text} overlap`),
        ]);
      }),
    );
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('sorts by each column, by mouse and by key, and says so', async ({ page }) => {
  await page.goto(url);
  const names = () => rows(page).getByRole('rowheader').allTextContents();
  const kind = page.getByRole('columnheader', { name: 'Slags band' });
  await expect(kind).toHaveAttribute('aria-sort', 'ascending');

  await page.getByRole('button', { name: 'Avstånd' }).click();
  expect((await names())[0]?.trim()).toBe('Mariehamn');
  await expect(kind).not.toHaveAttribute('aria-sort');
  await expect(page.getByRole('status').filter({ hasText: 'sorterad' })).toHaveText(
    'Tabellen är sorterad efter Avstånd, stigande.',
  );

  await page.getByRole('button', { name: 'Avstånd' }).focus();
  await page.keyboard.press('Enter');
  expect((await names())[0]?.trim()).toBe('Melbourne');
  await expect(page.getByRole('columnheader', { name: 'Avstånd' })).toHaveAttribute('aria-sort', 'descending');

  await page.getByRole('button', { name: 'Stad', exact: true }).click();
  const sorted = (await names()).map((name) => name.trim());
  expect(sorted).toEqual([...sorted].sort(new Intl.Collator('sv').compare));
  expect(sorted.at(-1)).toBe('Åbo');

  await page.getByRole('button', { name: 'År' }).click();
  expect((await names()).slice(0, 2).map((name) => name.trim())).toEqual(['Riga', 'Kyiv']);
});

test('leads from a mark to its city, by key, and lights map and table', async ({ page }) => {
  await page.goto(url);
  const kyiv = page.getByRole('link', { name: /^Kyiv, Ukraina\. Beslut i Stockholm/ }).first();
  await kyiv.focus();
  await expect(rows(page).and(page.locator('[data-city="kyiv"]'))).toHaveClass(/lit/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#kyiv$/);
  await expect(page.locator('article#kyiv')).toBeInViewport();
  await expect(rows(page).and(page.locator('[data-city="kyiv"]'))).toHaveClass(/chosen/);
});

test('opens the city that a shared link names', async ({ page }) => {
  await page.goto(`${url}#tallinn`);
  const tallinn = page.locator('article#tallinn');
  await expect(tallinn).toBeInViewport();
  await expect(tallinn.locator('details').first()).toHaveAttribute('open');
  await expect(marks(page, 'claimed').and(page.locator('[data-city="tallinn"]')).first()).toHaveClass(/chosen/);
});

test('tells each city on a page of its own, with ways to the next', async ({ page }) => {
  await page.goto(`${url}kyiv/`);
  await expect(page).toHaveTitle(/Kyiv/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kyiv');
  await expect(page.getByRole('group', { name: 'Karta med Stockholm och Kyiv' })).toBeVisible();
  await page.getByRole('link', { name: 'Visa bland alla städer' }).click();
  await expect(page).toHaveURL(/vanorter\/#kyiv$/);
  await page.goBack();
  await page.getByRole('navigation', { name: 'Fler städer' }).getByRole('link', { name: /Nästa/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Helsingfors');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('filters map and table alike, and shows all again', async ({ page }) => {
    await page.goto(url);
    const all = await rows(page).filter({ visible: true }).count();
    const box = page.getByRole('checkbox', { name: /^Samma nätverk/ });
    await expect(box).toBeChecked();
    expect(await marks(page, 'network').count()).toBeGreaterThan(0);

    await box.focus();
    await page.keyboard.press('Space');
    await expect(marks(page, 'network')).toHaveCount(0);
    await expect(rows(page).and(page.locator('[data-relation="network"]')).filter({ visible: true })).toHaveCount(0);
    expect(await rows(page).filter({ visible: true }).count()).toBeLessThan(all);
    expect(await marks(page, 'claimed').count()).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Visa alla' }).click();
    await expect(rows(page).filter({ visible: true })).toHaveCount(all);
  });

  test('reads whole: sorted table without dead buttons, texts that open, marks that lead', async ({ page }) => {
    await page.goto(url);
    await expect(page.getByRole('table').getByRole('button')).toHaveCount(0);
    await expect(rows(page).first()).toContainText('Kyiv');
    await page
      .getByRole('link', { name: /^Riga, Lettland/ })
      .filter({ visible: true })
      .first()
      .click();
    await expect(page).toHaveURL(/#riga$/);
    const riga = page.locator('article#riga');
    await expect(riga).toBeInViewport();
    await riga.locator('summary').click();
    await expect(riga).toContainText('Här går källorna isär');
  });
});
