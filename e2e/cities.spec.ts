import { expect, type Page } from 'playwright/test';
import { cityFields } from '../src/components/map/address.ts';
import { dataFile, inEdition, literal, phrase, queryOf } from './lib/editions.ts';
import { cityCard, cityMark, live, middle, selected, wake } from './lib/pictures.ts';
import { test } from './lib/test.ts';

const rows = (page: Page) => page.locator('tr[data-city]');
const row = (page: Page, id: string) => page.locator(`tr[data-city="${id}"]`);
const marks = (page: Page) => live(page).locator('a[data-city]');
/** Where a city is drawn: the last path of its mark is the sign itself. */
const at = (page: Page, id: string) => middle(cityMark(page, id).locator('path').last());
/** The city whose mark has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-city') ?? undefined);
/** What a city's row says of it. */
const findingOf = async (page: Page, id: string) =>
  ((await row(page, id).locator('.finding').textContent()) ?? '').trim();

type City = Record<`${'name' | 'country'}_${'sv' | 'en'}` | 'id' | 'relation', string> & { distance_km: number };
const cities = (dataFile('cities.geojson').features as { properties: City }[]).map(({ properties }) => properties);
const byDistance = cities.toSorted((a, b) => a.distance_km - b.distance_km);
const ids = cities.map(({ id }) => id).sort();

/** Labels of a drawing that meet or are cut, in words. */
const labelFaults = (page: Page) =>
  page.locator('.stage svg:visible').evaluateAll((maps) =>
    maps.flatMap((map) => {
      const frame = map.getBoundingClientRect();
      const labels = [...map.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
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
          .map((b) => `${a.text} and ${b.text} meet`),
      ]);
    }),
  );

inEdition('sv', ({ lang, w, url }) => {
  const c = w.cities;
  const name = (id: string) => cities.find((city) => city.id === id)?.[`name_${lang}`] ?? '';

  test('answers first, then shows the map, on the first screen', async ({ page }) => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(url('cities'));
      const [answer, map] = await Promise.all([
        page.locator('.answer').boundingBox(),
        page.locator('.stage').boundingBox(),
      ]);
      expect(answer && answer.y + answer.height, `the answer at ${width} px`).toBeLessThanOrEqual(height);
      expect(map && map.y + map.height, `the map at ${width} px`).toBeLessThanOrEqual(height);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    const quotes = page.locator('.intro figure');
    await expect(quotes.nth(0)).toContainText('har ingått vänortsavtal med ett antal städer');
    await expect(quotes.nth(1)).toContainText('inga utpekade vänorter och tecknar inte vänortsavtal');
    expect((await rows(page).evaluateAll((all) => all.map(({ id }) => id))).sort()).toEqual(ids);
  });

  test('has room for every label at any width and in every frame', async ({ page }) => {
    await page.goto(url('cities'));
    await wake(page);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const frame of ['world', 'europe', 'nordic'] as const) {
        await page.getByText(c.frames[frame], { exact: true }).first().click();
        await expect.poll(() => labelFaults(page), { message: `${frame} at ${width} px` }).toEqual([]);
      }
    }
  });

  test('tells of a city under the pointer, and selects it everywhere without moving; Back lets go', async ({
    page,
  }) => {
    await page.goto(url('cities'));
    await wake(page);
    await expect(cityCard(page)).toContainText(name('kyiv'));
    const riga = await at(page, 'riga');
    await page.mouse.move(riga.x + 8, riga.y + 8);
    const tip = page.locator('.tip');
    const finding = await findingOf(page, 'riga');
    await expect(tip).toContainText(finding);
    await expect(tip).toContainText(cities.find(({ id }) => id === 'riga')?.[`country_${lang}`] ?? '');

    const before = await page.evaluate(() => scrollY);
    await page.mouse.click(riga.x + 8, riga.y + 8);
    await expect(page).toHaveURL(/#riga$/);
    await expect(cityCard(page).getByRole('heading')).toContainText(name('riga'));
    await expect(cityCard(page)).toContainText(finding);
    await expect(row(page, 'riga')).toHaveAttribute('aria-current', 'true');
    await expect(live(page).locator('.lines text')).toHaveText(/^442\s?km$/);
    await expect(cityCard(page).getByRole('link', { name: c.ownPage })).toHaveAttribute(
      'href',
      url('cities', { id: 'riga' }),
    );
    expect(await page.evaluate(() => scrollY)).toBe(before);

    await cityCard(page).getByRole('button', { name: w.site.next }).click();
    await expect(page).not.toHaveURL(/#riga$/);
    await page.goBack();
    await expect(page).toHaveURL(/#riga$/);
    await expect(cityCard(page).getByRole('heading')).toContainText(name('riga'));
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.goBack();
    await expect(cityCard(page).getByRole('heading')).toContainText(name('kyiv'));
  });

  test('opens what a link names, and finds the map of it', async ({ page }) => {
    await page.goto(url('cities', { hash: 'tokyo' }));
    await expect(row(page, 'tokyo')).toBeInViewport();
    await expect(cityCard(page).getByRole('heading')).toContainText(name('tokyo'));
    await expect(cityMark(page, 'tokyo')).toHaveClass(/selected/);
    await expect(page.locator('#ram-world')).toBeChecked();
  });

  test('brings Kyiv within eight keys of the top; arrows go by direction, others by distance', async ({ page }) => {
    await page.goto(url('cities'));
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    await press('Tab');
    await press('Enter');
    while (presses < 20 && (await focused(page)) !== 'kyiv') await press('Tab');
    await expect(live(page)).toBeVisible();
    await expect.poll(() => focused(page)).toBe('kyiv');
    await press('Enter');
    await expect(cityCard(page).getByRole('heading')).toContainText(name('kyiv'));
    expect(presses).toBeLessThanOrEqual(8);

    // One stop for Tab, and the finding in each name.
    expect(await live(page).locator('[tabindex="0"]').count()).toBe(1);
    const finding = await findingOf(page, 'riga');
    await expect(page.getByRole('group', { name: c.europeLabel })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: await findingOf(page, 'kyiv') })).toHaveCount(1);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).not.toBe('kyiv');
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toBe(byDistance[0]?.id);
    // The furthest is drawn only when the map has come to the world, and the focus waits for it.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toBe(byDistance.at(-1)?.id);
    await expect(page).toHaveURL(/[?&]map=world/);
    await expect(page.locator('.tip')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${byDistance.at(-1)?.id}$`));
    // On to the card, and back to the mark.
    for (let at = 0; at < 4 && !(await cityCard(page).locator(':focus').count()); at += 1)
      await page.keyboard.press('Tab');
    await expect(cityCard(page).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(byDistance.at(-1)?.id);
    await page.keyboard.press('Escape');
    await expect(cityCard(page).getByRole('heading')).toContainText(name('kyiv'));
    await expect(cityMark(page, 'riga')).toHaveAccessibleName(
      new RegExp(`^${literal(name('riga'))}, .*${literal(finding)}$`),
    );
  });

  test('can be dragged and zoomed within bounds, and selects no text by it', async ({ page }) => {
    await page.goto(url('cities'));
    await wake(page);
    const box = await live(page).boundingBox();
    if (!box) throw new Error('There is no map.');
    const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.3];
    const before = await at(page, 'kyiv');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 40, { steps: 5 });
    await page.mouse.up();
    await expect(async () => {
      const after = await at(page, 'kyiv');
      expect(after.x - before.x).toBeCloseTo(-60, -0.5);
      expect(after.y - before.y).toBeCloseTo(40, -0.5);
    }).toPass();
    expect(await selected(page)).toBe('');
    await expect(page).not.toHaveURL(/#/);
    await expect.poll(() => labelFaults(page)).toEqual([]);

    const apart = async () => {
      const [a, b] = [await at(page, 'kyiv'), await at(page, 'riga')];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const near = await apart();
    await page.getByRole('button', { name: c.zoomIn }).click();
    await expect.poll(apart).toBeGreaterThan(near * 1.5);
    await page.getByRole('button', { name: c.zoomOut }).click();
    await expect.poll(apart).toBeCloseTo(near, -1);
    // The wheel scrolls the page, and zooms with Ctrl.
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(apart).toBeGreaterThan(near * 1.2);
    // Never beyond the world.
    for (let at = 0; at < 12; at += 1) await page.getByRole('button', { name: c.zoomOut }).click();
    for (const id of ['melbourne', 'buenos-aires', 'los-angeles']) await expect(cityMark(page, id)).toBeVisible();
  });

  test('filters with counts, says when nothing is left, and keeps frame and layers in the address', async ({
    page,
  }) => {
    await page.goto(url('cities'));
    await wake(page);
    const layer = (kind: keyof typeof c.kinds) =>
      page.getByRole('checkbox', { name: new RegExp(`^${literal(c.kinds[kind].name)}`) });
    const all = await marks(page).count();
    await layer('claimed').uncheck();
    await expect(marks(page).and(page.locator('[data-relation="claimed"]'))).toHaveCount(0);
    await expect.poll(() => marks(page).count()).toBeLessThan(all);
    const left = cities.filter(({ relation }) => relation !== 'claimed').length;
    await expect(rows(page).filter({ visible: true })).toHaveCount(left);
    await expect(page.locator('[data-count]')).toHaveText(phrase(c.filter.shown.other, { n: String(left) }));
    for (const kind of Object.keys(c.kinds) as (keyof typeof c.kinds)[]) await layer(kind).uncheck();
    await expect(page.locator('.filter').getByText(c.filter.none)).toBeVisible();
    await expect(marks(page)).toHaveCount(0);
    await page.getByRole('button', { name: c.filter.reset }).click();
    await expect(marks(page)).toHaveCount(all);

    await page.getByRole('button', { name: c.showWorld }).click();
    const world = queryOf(cityFields, { frame: 'world' });
    await expect.poll(() => new URL(page.url()).search).toBe(world);
    await page.reload();
    await expect(page.locator('#ram-world')).toBeChecked();
    await expect(cityMark(page, 'tokyo')).toBeVisible();
  });

  test('sorts by each column, by mouse and by key, and says so', async ({ page }) => {
    await page.goto(url('cities'));
    const names = async () => (await rows(page).locator('.name a').allTextContents()).map((one) => one.trim());
    const grouped = await names();
    const head = (text: string) => page.getByRole('columnheader', { name: text });
    const button = (text: string) => page.getByRole('button', { name: text, exact: true });

    await button(c.table.distance).click();
    await expect(head(c.table.distance)).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(async () => (await names())[0]).toBe(name(byDistance[0]?.id ?? ''));
    const sorting = phrase(c.table.sorted, { column: c.table.distance, direction: c.table.ascending });
    await expect(page.getByRole('status').filter({ hasText: sorting })).toHaveCount(1);
    await button(c.table.distance).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await names())[0]).toBe(name(byDistance.at(-1)?.id ?? ''));
    await button(c.table.name).click();
    await expect.poll(names).toEqual(grouped.toSorted(new Intl.Collator(lang).compare));
    expect((await names()).at(-1)).toBe('Åbo');
    // Down, and back to the groups.
    await button(c.table.name).click();
    await button(c.table.name).click();
    await expect.poll(names).toEqual(grouped);
  });

  test.describe('under a finger', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('a tap selects, and in a crowd lists what lies there', async ({ page }) => {
      await page.goto(url('cities'));
      await page.locator('.stage a[data-city="riga"]').filter({ visible: true }).tap();
      await expect(cityCard(page).getByRole('heading')).toContainText(name('riga'));
      await page.getByText(c.frames.europe, { exact: true }).first().tap();
      const [helsinki, tallinn] = [await at(page, 'helsinki'), await at(page, 'tallinn')];
      await page.touchscreen.tap((helsinki.x + tallinn.x) / 2, (helsinki.y + tallinn.y) / 2);
      await expect(cityCard(page)).toContainText(c.card.several);
      await cityCard(page)
        .getByRole('button', { name: name('tallinn') })
        .tap();
      await expect(cityCard(page).getByRole('heading')).toContainText(name('tallinn'));
      // What hovering shows is in the card.
      await expect(cityCard(page)).toContainText(await findingOf(page, 'tallinn'));
    });
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('shows the three frames with their labels, the table and the filter; a mark leads to its row', async ({
      page,
    }) => {
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(url('cities'));
        await expect(page.locator('.stage svg').filter({ visible: true })).toHaveCount(3);
        expect(await labelFaults(page)).toEqual([]);
        const drawn = await page
          .locator('.stage svg:visible .mark[data-city]')
          .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.city ?? ''));
        expect([...new Set(drawn)].sort()).toEqual(ids);
      }
      await expect(rows(page)).toHaveCount(ids.length);
      await expect(page.getByRole('table').getByRole('button')).toHaveCount(0);
      await page.getByRole('checkbox', { name: new RegExp(`^${c.kinds.network.name}`) }).uncheck();
      await expect(rows(page).and(page.locator('[data-relation="network"]')).filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('.stage .mark[data-relation="network"]').filter({ visible: true })).toHaveCount(0);
      await page.locator('.stage a[data-city="riga"]').filter({ visible: true }).first().click();
      await expect(page).toHaveURL(/#riga$/);
      await expect(row(page, 'riga')).toBeInViewport();
    });
  });
});
