import { expect, type Page } from 'playwright/test';
import { sourceGroups } from '../src/lib/source/groups.ts';
import { inEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

/** The lines of the list that are shown; asked in one go, since there are hundreds. */
const shown = (page: Page) =>
  page
    .locator('li[data-level]')
    .evaluateAll((lines) =>
      lines
        .filter((line) => line.checkVisibility())
        .map((line) => ({ id: line.id, level: (line as HTMLElement).dataset.level, text: line.textContent ?? '' })),
    );

inEdition('sv', ({ w, url }) => {
  const s = w.sourcesPage;
  const level = (page: Page, name: string) => page.getByRole('radio', { name });
  const whole = (page: Page, group: keyof typeof s.groups) =>
    page.getByRole('checkbox', { name: new RegExp(`: ${s.groups[group]}$`) });
  const number = async (page: Page, name: string) =>
    Number(/\d+/.exec((await page.locator('label', { has: level(page, name) }).textContent()) ?? '')?.[0]);
  const titles = { primary: w.source.level.primary, secondary: w.source.level.secondary, weak: w.source.level.weak };

  test('a link to a source in a closed group opens the group and the source; Back and a new link too', async ({
    page,
  }) => {
    await page.goto(url('sources', { hash: 'wikiwand' }));
    const line = page.locator('#wikiwand');
    await expect(line).toBeInViewport();
    await expect(line.getByText(s.citedBy)).toBeVisible();
    await expect(line.locator('.excerpt').first()).toBeVisible();

    await page.evaluate(() => {
      location.hash = 'start-nat';
    });
    const city = page.locator('#start-nat');
    const quote = city.locator('.quoted').filter({ hasText: 'Staden har dock inga utpekade vänorter' }).first();
    await expect(quote).toBeInViewport();
    // The words stand in the source's own language, whatever the page's.
    expect(await quote.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('sv');
    await city.getByRole('link', { name: 'start.stockholm' }).first().waitFor();
    await page.goBack();
    await expect(line).toBeInViewport();
  });

  test('closed groups show five lines, and all when asked', async ({ page }) => {
    await page.goto(url('sources'));
    expect(await shown(page)).toHaveLength(5 * sourceGroups.length);
    await whole(page, 'taiwan').focus();
    await page.keyboard.press('Space');
    const all = await page.locator('[data-group="taiwan"] li').count();
    expect(all).toBeGreaterThan(20);
    expect(await shown(page)).toHaveLength(5 * (sourceGroups.length - 1) + all);
  });

  test('a word finds sources by title, translation, publisher and year, letters folded; the count is said', async ({
    page,
  }) => {
    await page.goto(url('sources'));
    const find = page.getByRole('searchbox', { name: s.find });
    const status = page.getByRole('status').filter({ hasText: /\d/ });
    const cases: [typed: string, id: string][] = [
      ['vänorter orebro', 'orebro-vanorter'],
      ['KOMMUNALLAG 2017', 'github-kommunallag-2017'],
      ['pormestari', 'hel17'],
      ['systerstaden firar', 'podg24'],
    ];
    for (const [typed, id] of cases) {
      await find.fill(typed);
      await expect.poll(async () => (await shown(page)).map((line) => line.id)).toContain(id);
      expect((await shown(page)).length).toBeLessThan(20);
    }
    await find.fill('riga');
    // The letters stand in the field before the list follows.
    await expect.poll(async () => (await shown(page)).every(({ text }) => /riga/i.test(text))).toBe(true);
    const lines = await shown(page);
    expect(lines.length).toBeGreaterThan(0);
    for (const { text } of lines) expect(text).toMatch(/riga/i);
    await expect(status).toHaveText(new RegExp(`^${lines.length} .* \\d{3}`));
    await expect(page).toHaveURL(/find=riga/);
    await page.reload();
    await expect(find).toHaveValue('riga');
    expect(await shown(page)).toHaveLength(lines.length);

    await find.fill('xyzzy');
    await expect(page.getByText(s.none)).toBeVisible();
    await page.getByRole('button', { name: s.showAll }).press('Enter');
    await expect(page.getByText(s.none)).toBeHidden();
    await expect(find).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${url('sources')}$`));
  });

  test('level and group narrow each other, say how many each leaves, and give way to links', async ({ page }) => {
    await page.goto(url('sources'));
    const total = await number(page, s.all);
    const sum = await Promise.all(Object.values(titles).map((name) => number(page, name)));
    expect(sum.reduce((a, b) => a + b)).toBe(total);
    expect(total).toBeGreaterThan(400);

    await page.getByRole('combobox', { name: s.groupsTitle }).selectOption('china');
    await expect(page).toHaveURL(/publisher=china$/);
    const [primary, all] = [await number(page, titles.primary), await number(page, s.all)];
    expect(await shown(page)).toHaveLength(all);
    await level(page, titles.primary).check();
    await expect(page).toHaveURL(/level=primary&publisher=china/);
    const lines = await shown(page);
    expect(lines).toHaveLength(primary);
    expect(new Set(lines.map((line) => line.level))).toEqual(new Set(['primary']));

    await page.evaluate(() => {
      location.hash = 'wikiwand';
    });
    await expect(page.locator('#wikiwand')).toBeInViewport();
    await expect(level(page, s.all)).toBeChecked();
    await expect(page).toHaveURL(/\/#wikiwand$/);
    await page.goBack();
    await expect(level(page, titles.primary)).toBeChecked();
    expect(await shown(page)).toHaveLength(primary);
  });

  test('every choice has its own place, at any width', async ({ page }) => {
    await page.goto(url('sources'));
    for (const width of [320, 820, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      // A pointer must reach each: an element over it would fail the click.
      for (const name of [titles.weak, titles.secondary, titles.primary, s.all]) {
        await page.locator('label', { has: level(page, name) }).click();
        await expect(level(page, name)).toBeChecked();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('a link shows its source in a closed group, whose own page has the words; each group opens', async ({
      page,
    }) => {
      await page.goto(url('sources', { hash: 'wikiwand' }));
      const line = page.locator('#wikiwand');
      await expect(line).toBeInViewport();
      // No field or filter that would do nothing.
      await expect(page.locator('.sources form')).toBeHidden();
      await whole(page, 'web').press('Space');
      await expect(page.locator('[data-group="web"] li').last()).toBeVisible();
      await line.getByRole('link').first().click();
      const record = page.locator('article#wikiwand');
      await expect(record).toBeInViewport();
      await record.locator('summary').click();
      await expect(record.locator('.excerpt').first()).toBeVisible();
    });
  });
});
