import { expect, type Page } from 'playwright/test';
import { dataFile, inEachEdition, literal, phrase } from './lib/editions.ts';
import { test } from './lib/test.ts';

const coventry = '1944-coventry-stalingrad';
const event = (page: Page, id: string) => page.locator(`li[id="${id}"]`);
const shown = (page: Page) => page.locator('.event:visible');
/** Where the window over the axis begins, in percent. */
const windowAt = async (page: Page) =>
  Number((await page.locator('.mini .window').getAttribute('x'))?.replace('%', ''));
/** Follows a link of the page to a thing on it. */
const goTo = (page: Page, id: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, id);

type Titled = { id: string; title: { sv: string; en: string } };
const title = (dataFile('events.json').events as Titled[]).find(({ id }) => id === coventry)?.title ?? {
  sv: '',
  en: '',
};

test.use({ viewport: { width: 1440, height: 900 } });

inEachEdition(({ lang, w, url }) => {
  const t = w.timeline;
  const path = url('timeline');
  const overview = (page: Page) => page.getByRole('group', { name: t.filter });
  const theme = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });
  const mark = (page: Page, year: number) => overview(page).getByRole('link', { name: new RegExp(`^${year}:`) });
  const coventryMark = new RegExp(`^1944: ${literal(title[lang]).slice(0, 8)}`);
  /** What is said of how many events are shown: `n` of `total`, of a theme where one is chosen, with what comes after. */
  const said = (n: string | number, total: string | number, of?: string) =>
    phrase(of === undefined ? t.shown : t.shownTheme, { n: String(n), total: String(total), theme: of ?? '' });
  const status = (page: Page) => page.getByRole('status').filter({ hasText: t.shown.split('{')[0] ?? '' });

  test('the overview has a mark an event, in the order of time, worked by keys, and can be skipped', async ({
    page,
  }) => {
    await page.goto(path);
    const events = await shown(page).count();
    expect(events).toBeGreaterThanOrEqual(30);
    await expect(overview(page).getByRole('link')).toHaveCount(events);
    const years = await page
      .locator('.event time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')?.slice(0, 4)));
    expect(years).toHaveLength(events);
    expect(years).toEqual([...years].sort());
    expect(years[0]).toBe('0836');

    await theme(page, t.all).focus();
    await page.keyboard.press('Tab');
    await expect(mark(page, 836)).toBeFocused();
    await expect(page.locator('.tip')).toHaveText(/^836:/);
    await page.keyboard.press('Enter');
    await expect(page.locator('li:target')).toBeInViewport();

    await overview(page).getByRole('link', { name: coventryMark }).click();
    await expect(page).toHaveURL(new RegExp(`#${coventry}$`));
    await expect(page.locator(':target')).toHaveAttribute('id', coventry);
    await expect(event(page, coventry)).toBeInViewport();
    await expect(event(page, coventry).getByRole('heading', { level: 3 }).getByRole('link')).toBeFocused();

    await page.getByRole('link', { name: t.toList }).focus();
    await page.keyboard.press('Enter');
    const first = page.getByRole('heading', { level: 2, name: new RegExp(`^${t.periods.forerunners}`) });
    await expect(first).toBeInViewport();
  });

  test('the marks are large enough and apart at any width', async ({ page }) => {
    await page.goto(path);
    for (const width of [1440, 1152, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const faults = await page
        .locator(`${width >= 1152 ? '.overview' : '.upright'} .mark circle`)
        .evaluateAll((circles) => {
          const boxes = circles.map((circle) => circle.getBoundingClientRect());
          const near = boxes.flatMap((box, i) =>
            boxes
              .slice(i + 1)
              .filter((other) => Math.max(Math.abs(box.x - other.x), Math.abs(box.y - other.y)) <= 23.9)
              .map((other) => `marks at ${box.x}, ${box.y} and ${other.x}, ${other.y} touch`),
          );
          const small = boxes
            .filter((box) => Math.min(box.width, box.height) <= 23.9)
            .map(({ width }) => `${width} px`);
          const room = document.documentElement;
          const wide = room.scrollWidth > room.clientWidth ? ['scrolls sideways'] : [];
          return [...near, ...small, ...wide, ...(boxes.length < 30 ? ['marks are missing'] : [])];
        });
      expect(faults, `${width} px`).toEqual([]);
    }
  });

  test('the filter shows one theme in list and strip, says how many, and gives way to links', async ({ page }) => {
    await page.goto(path);
    const all = await shown(page).count();
    await expect(status(page)).toHaveText(said(all, all), { useInnerText: true });
    await theme(page, t.themes.nordic).check();
    const some = await shown(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await expect(status(page)).toHaveText(said(some, all, t.themes.nordic), { useInnerText: true });
    await expect(overview(page).getByRole('link')).toHaveCount(some);
    await expect(event(page, coventry)).toBeHidden();
    // Paper shows every event, whatever the filter, with its sources written out.
    await page.emulateMedia({ media: 'print' });
    await expect(shown(page)).toHaveCount(all);
    await expect(event(page, coventry).locator('.citations a').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    await goTo(page, coventry);
    await expect(event(page, coventry)).toBeInViewport();
    await expect(theme(page, t.all)).toBeChecked();
    await theme(page, t.all).focus();
    await page.keyboard.press('ArrowDown');
    await expect(theme(page, t.themes.origins)).toBeChecked();
    await expect(shown(page).first()).toHaveAttribute('data-theme', 'origins');
  });

  test('years are chosen with sliders or by dragging, said, cleared, and give way to links', async ({ page }) => {
    await page.goto(path);
    const all = await shown(page).count();
    const from = page.getByRole('slider', { name: t.from });
    await from.focus();
    for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowRight');
    await expect(from).toHaveValue('1940');
    await page.getByRole('slider', { name: t.to }).fill('1949');
    const years = await shown(page).evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-year'))));
    expect(years.length).toBeGreaterThan(0);
    expect(years.every((year) => year >= 1940 && year < 1950)).toBe(true);
    await expect(status(page)).toHaveText(
      phrase(`${t.shown}, 1940–1949`, { n: String(years.length), total: String(all) }),
      {
        useInnerText: true,
      },
    );
    await expect(overview(page).getByRole('link')).toHaveCount(years.length);
    await page.keyboard.press('Escape');
    await expect(shown(page)).toHaveCount(all);
    await expect(from).toHaveValue('1910');

    await mark(page, 1946).first().scrollIntoViewIfNeeded();
    const start = await mark(page, 1946).first().boundingBox();
    if (!start) throw new Error('The mark of 1946 is not drawn.');
    await page.mouse.move(start.x + 12, start.y + 12);
    await page.mouse.down();
    await page.mouse.move(start.x + 212, start.y + 16, { steps: 5 });
    await page.mouse.up();
    await expect(status(page)).toHaveText(/, 19\d\d–19\d\d$/, { useInnerText: true });
    expect(page.url()).not.toContain('#');
    await page.getByRole('button', { name: t.clear }).click();
    await expect(status(page)).toHaveText(said(all, all), { useInnerText: true });

    await from.fill('2010');
    await expect(event(page, coventry)).toBeHidden();
    await goTo(page, coventry);
    await expect(event(page, coventry)).toBeInViewport();
  });

  test('a deep link opens at its event, and the axis marks what the list is at', async ({ page }) => {
    await page.goto(url('timeline', { hash: coventry }));
    await expect(event(page, coventry)).toBeInViewport();
    await expect(overview(page).getByRole('link', { name: coventryMark })).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => windowAt(page)).toBeGreaterThan(10);
    const before = await windowAt(page);
    await page.locator('.event').last().scrollIntoViewIfNeeded();
    await expect.poll(() => windowAt(page)).toBeGreaterThan(before + 20);

    // Every count has its table with sources.
    const figures = page.getByRole('figure').filter({ has: page.getByRole('img') });
    expect(await figures.count()).toBeGreaterThanOrEqual(3);
    for (const figure of await figures.all()) {
      await figure.locator('summary').first().click();
      const table = figure.getByRole('table');
      expect(await table.getByRole('rowheader').count()).toBeGreaterThanOrEqual(2);
      const sources = new RegExp(`${w.source.count.one}|${w.source.count.other}`.replaceAll('{n}', '\\d+'));
      await expect(table.getByText(sources).first()).toBeVisible();
    }
  });

  test('an event by itself has its own title, its neighbours and the way into the context', async ({ page }) => {
    const own = url('timeline', { id: coventry });
    await page.goto(own);
    await expect(page).toHaveTitle(new RegExp(`^1944: ${literal(title[lang])}`));
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /Coventry/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title[lang]);
    const neighbours = page.getByRole('navigation', { name: t.event.neighbours });
    await neighbours.getByRole('link').last().click();
    await expect(page).not.toHaveURL(new RegExp(`${own}$`));
    await neighbours.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`${own}$`));
    await page.getByRole('link', { name: t.event.inContext }).click();
    await expect(page).toHaveURL(new RegExp(`${url('timeline', { hash: coventry })}$`));
    await expect(event(page, coventry)).toBeInViewport();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the list, the filter and the links of both strips work', async ({ page }) => {
      await page.goto(path);
      const all = await shown(page).count();
      expect(all).toBeGreaterThanOrEqual(30);
      await expect(page.getByRole('slider')).toHaveCount(0);
      await theme(page, t.themes.nordic).check();
      const some = await shown(page).count();
      expect(some).toBeLessThan(all);
      await expect(status(page)).toHaveText(said(some, all, t.themes.nordic), { useInnerText: true });
      await theme(page, t.all).check();
      await overview(page).getByRole('link', { name: coventryMark }).click();
      await expect(event(page, coventry)).toBeInViewport();
      await page.keyboard.press('Tab');
      await expect(event(page, coventry).getByRole('heading', { level: 3 }).getByRole('link')).toBeFocused();
      // What a link leads to is shown, though the filter would hide it.
      await theme(page, t.themes.nordic).check();
      await expect(event(page, coventry)).toBeVisible();
      await expect(event(page, '1963-elysee')).toBeHidden();

      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      await page.getByRole('group', { name: t.overview }).getByRole('link', { name: coventryMark }).click();
      await expect(event(page, coventry)).toBeInViewport();
    });
  });
});
