import { expect, type Page } from 'playwright/test';
import { dataFile, inEachEdition, literal, phrase } from './lib/editions.ts';
import { test } from './lib/test.ts';

// A scroll that still runs would hold up the next one.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const rows = (page: Page) => page.getByRole('table').locator('tbody').getByRole('row');
const rowOf = (page: Page, id: string) => rows(page).and(page.locator(`[data-city="${id}"]`));
/** The marks of a kind that can be seen; each map holds one drawing for every width. */
const marks = (page: Page, relation: string) =>
  page.locator(`.azimuthal-map a[data-relation="${relation}"]`).filter({ visible: true });

type City = Record<`${'name' | 'country'}_${'sv' | 'en'}` | 'id' | 'relation', string> & { distance_km: number };
const cities = (dataFile('cities.geojson').features as { properties: City }[]).map(({ properties }) => properties);
const byDistance = cities.toSorted((a, b) => a.distance_km - b.distance_km);
const city = (id: string): City => {
  const found = cities.find((one) => one.id === id);
  if (!found) throw new Error(`There is no city ${id}.`);
  return found;
};

inEachEdition(({ lang, w, url }) => {
  const c = w.cities;
  const name = (one: City | undefined) => one?.[`name_${lang}`] ?? '';
  /** The accessible name of a city's mark, as far as it names the city and the kind of tie. */
  const markOf = (one: City) => {
    const kind = c.kinds[one.relation as keyof typeof c.kinds].name;
    return new RegExp(`^${literal(`${name(one)}, ${one[`country_${lang}`]}. ${kind}`)}`);
  };

  test('says first what the motion and the City say; each city stands once in the table and in the texts, and on a map', async ({
    page,
  }) => {
    await page.goto(url('cities'));
    const finding = page.locator('.finding');
    const [claim, answer] =
      lang === 'sv'
        ? ['har ingått vänortsavtal med ett antal städer', 'inga utpekade vänorter och tecknar inte vänortsavtal']
        : ['has entered into sister-city agreements', 'inga utpekade vänorter'];
    await expect(finding).toContainText(claim ?? '');
    await expect(finding).toContainText(answer ?? '');
    const [findingBox, mapBox] = await Promise.all([
      finding.boundingBox(),
      page.locator('.azimuthal-map').first().boundingBox(),
    ]);
    expect(findingBox && mapBox && findingBox.y + findingBox.height < mapBox.y).toBe(true);

    const shown = await page.evaluate(() => ({
      rows: [...document.querySelectorAll<HTMLElement>('table tbody tr')].map((row) => row.dataset.city),
      texts: [...document.querySelectorAll('article[id]')].map((article) => article.id),
      marks: [...document.querySelectorAll<HTMLElement>('.azimuthal-map a[data-city]')]
        .filter((mark) => mark.checkVisibility())
        .map((mark) => mark.dataset.city),
    }));
    const ids = cities.map(({ id }) => id).sort();
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(shown.rows.toSorted()).toEqual(ids);
    expect(shown.texts.filter((id) => ids.includes(id)).sort()).toEqual(ids);
    expect([...new Set(shown.marks)].sort()).toEqual(ids);
  });

  test('has room for every label at any width, and no sideways scroll', async ({ page }) => {
    await page.goto(url('cities'));
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
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
      expect(faults, `${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
  });

  test('sorts by each column, by mouse and by key, and says so', async ({ page }) => {
    await page.goto(url('cities'));
    const names = async () => (await rows(page).getByRole('rowheader').allTextContents()).map((one) => one.trim());
    const head = (text: string) => page.getByRole('columnheader', { name: text });
    const button = (text: string) => page.getByRole('button', { name: text, exact: true });
    await expect(head(c.table.kind)).toHaveAttribute('aria-sort', 'ascending');

    await button(c.table.distance).click();
    expect((await names())[0]).toBe(name(byDistance[0]));
    await expect(head(c.table.kind)).not.toHaveAttribute('aria-sort');
    const sorting = phrase(c.table.sorted, { column: c.table.distance, direction: c.table.ascending });
    await expect(page.getByRole('status').filter({ hasText: sorting })).toHaveCount(1);

    await button(c.table.distance).focus();
    await page.keyboard.press('Enter');
    expect((await names())[0]).toBe(name(byDistance.at(-1)));
    await expect(head(c.table.distance)).toHaveAttribute('aria-sort', 'descending');

    await button(c.table.name).click();
    const sorted = await names();
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator(lang).compare));
    if (lang === 'sv') expect(sorted.at(-1)).toBe('Åbo');

    await button(c.table.years).click();
    expect((await names()).slice(0, 2)).toEqual(['Riga', 'Kyiv']);
  });

  test('leads from a mark to its city, by key, and lights map and table', async ({ page }) => {
    await page.goto(url('cities'));
    await page
      .getByRole('link', { name: markOf(city('kyiv')) })
      .first()
      .focus();
    await expect(rowOf(page, 'kyiv')).toHaveClass(/lit/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#kyiv$/);
    await expect(page.locator('article#kyiv')).toBeInViewport();
    await expect(rowOf(page, 'kyiv')).toHaveClass(/chosen/);
    // And opens the city that a link names.
    await page.evaluate(() => {
      location.hash = 'tallinn';
    });
    const tallinn = page.locator('article#tallinn');
    await expect(tallinn).toBeInViewport();
    await expect(tallinn.locator('details').first()).toHaveAttribute('open');
    await expect(marks(page, 'claimed').and(page.locator('[data-city="tallinn"]')).first()).toHaveClass(/chosen/);
  });

  test('tells each city on a page of its own, with ways to the next', async ({ page }) => {
    await page.goto(url('cities', { id: 'kyiv' }));
    await expect(page).toHaveTitle(/Kyiv/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kyiv');
    await expect(page.getByRole('group', { name: phrase(c.city.mapLabel, { name: 'Kyiv' }) })).toBeVisible();
    await page.getByRole('link', { name: c.city.inContext }).click();
    await expect(page).toHaveURL(new RegExp(`${url('cities', { hash: 'kyiv' })}$`));
    await expect(page.locator('article#kyiv')).toBeInViewport();
    await page.goBack();
    const next = page.getByRole('navigation', { name: c.city.neighbours }).getByRole('link', { name: c.city.next });
    const address = (await next.getAttribute('href')) ?? '';
    await next.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Kyiv');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('filters map and table alike, reads whole, and its marks lead to texts that open', async ({ page }) => {
      await page.goto(url('cities'));
      await expect(page.getByRole('table').getByRole('button')).toHaveCount(0);
      await expect(rows(page).first()).toContainText('Kyiv');
      const all = await rows(page).filter({ visible: true }).count();
      const box = page.getByRole('checkbox', { name: new RegExp(`^${c.kinds.network.name}`) });
      await expect(box).toBeChecked();
      expect(await marks(page, 'network').count()).toBeGreaterThan(0);

      await box.focus();
      await page.keyboard.press('Space');
      await expect(marks(page, 'network')).toHaveCount(0);
      await expect(rows(page).and(page.locator('[data-relation="network"]')).filter({ visible: true })).toHaveCount(0);
      expect(await rows(page).filter({ visible: true }).count()).toBeLessThan(all);
      expect(await marks(page, 'claimed').count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: c.filter.reset }).click();
      await expect(rows(page).filter({ visible: true })).toHaveCount(all);

      await page
        .getByRole('link', { name: markOf(city('riga')) })
        .filter({ visible: true })
        .first()
        .click();
      await expect(page).toHaveURL(/#riga$/);
      const riga = page.locator('article#riga');
      await expect(riga).toBeInViewport();
      await riga.locator('summary').click();
      await expect(riga).toContainText(c.conflicts);
    });
  });
});
