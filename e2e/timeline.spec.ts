import { expect, type Page, test } from 'playwright/test';

const timeline = '/tidslinje/';
const coventry = '1944-coventry-stalingrad';

const overview = (page: Page) => page.getByRole('group', { name: 'Visa ett tema' });
const event = (page: Page, id: string) => page.locator(`li[id="${id}"]`);
const shown = (page: Page) => page.locator('.event:visible');
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'Visar' });
const theme = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });
const mark = (page: Page, year: number) => overview(page).getByRole('link', { name: new RegExp(`^${year}:`) });
/** Where the window over the axis begins, in percent. */
const windowAt = async (page: Page) =>
  Number((await page.locator('.mini .window').getAttribute('x'))?.replace('%', ''));

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('the overview', () => {
  test('has one mark an event, and the list is in the order of time', async ({ page }) => {
    await page.goto(timeline);
    const events = await shown(page).count();
    expect(events).toBeGreaterThanOrEqual(30);
    await expect(overview(page).getByRole('link')).toHaveCount(events);
    const years = await page
      .locator('.event time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')?.slice(0, 4)));
    expect(years).toHaveLength(events);
    expect(years).toEqual([...years].sort());
    expect(years[0]).toBe('0836');
  });

  test('leads to the event, which is lit and takes the focus', async ({ page }) => {
    await page.goto(timeline);
    await overview(page)
      .getByRole('link', { name: /^1944: Coventry/ })
      .click();
    await expect(page).toHaveURL(new RegExp(`#${coventry}$`));
    await expect(page.locator(':target')).toHaveAttribute('id', coventry);
    await expect(event(page, coventry)).toBeInViewport();
    await expect(event(page, coventry).getByRole('heading', { level: 3 }).getByRole('link')).toBeFocused();
  });

  test('works from the keyboard and names the mark that has the focus', async ({ page }) => {
    await page.goto(timeline);
    await theme(page, 'Alla teman').focus();
    await page.keyboard.press('Tab');
    await expect(mark(page, 836)).toBeFocused();
    await expect(page.locator('.tip')).toHaveText(/^836:/);
    await page.keyboard.press('Enter');
    await expect(page.locator('li:target')).toBeInViewport();
  });

  test('can be skipped', async ({ page }) => {
    await page.goto(timeline);
    await page.getByRole('link', { name: 'Hoppa över översikten' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: /^Föregångarna/ })).toBeInViewport();
  });

  for (const [width, strip] of [
    [1152, '.overview'],
    [1440, '.overview'],
    [820, '.upright'],
    [390, '.upright'],
    [320, '.upright'],
  ] as const) {
    test(`has marks that are large enough and apart at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(timeline);
      const boxes = await page.locator(`${strip} .mark circle`).evaluateAll((all) =>
        all.map((circle) => {
          const box = circle.getBoundingClientRect();
          return { x: box.x, y: box.y, size: Math.min(box.width, box.height) };
        }),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(30);
      boxes.forEach((box, i) => {
        expect(box.size).toBeGreaterThan(23.9);
        for (const other of boxes.slice(i + 1)) {
          expect(Math.max(Math.abs(box.x - other.x), Math.abs(box.y - other.y))).toBeGreaterThan(23.9);
        }
      });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide).toBe(false);
    });
  }
});

test.describe('the filter', () => {
  test('shows one theme in the list and on the strip, and says how many', async ({ page }) => {
    await page.goto(timeline);
    const all = await shown(page).count();
    await expect(status(page)).toHaveText(`Visar ${all} av ${all} händelser`, { useInnerText: true });
    await theme(page, 'Norden').check();
    const some = await shown(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await expect(status(page)).toHaveText(`Visar ${some} av ${all} händelser: Norden`, { useInnerText: true });
    await expect(overview(page).getByRole('link')).toHaveCount(some);
  });

  test('is moved with the arrow keys', async ({ page }) => {
    await page.goto(timeline);
    await theme(page, 'Alla teman').focus();
    await page.keyboard.press('ArrowDown');
    await expect(theme(page, 'Föregångare')).toBeChecked();
    await expect(event(page, coventry)).toBeHidden();
  });

  test('gives way to a link that leads to what it hides', async ({ page }) => {
    await page.goto(timeline);
    await theme(page, 'Norden').check();
    await expect(event(page, coventry)).toBeHidden();
    await page.evaluate((id) => {
      location.hash = id;
    }, coventry);
    await expect(event(page, coventry)).toBeInViewport();
    await expect(theme(page, 'Alla teman')).toBeChecked();
  });
});

test.describe('years', () => {
  test('are chosen with the sliders, said, and cleared with Escape', async ({ page }) => {
    await page.goto(timeline);
    const all = await shown(page).count();
    const from = page.getByRole('slider', { name: 'Från år' });
    await from.focus();
    for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowRight');
    await expect(from).toHaveValue('1940');
    await page.getByRole('slider', { name: 'Till år' }).fill('1949');
    await expect(status(page)).toHaveText(/händelser, 1940–1949$/, { useInnerText: true });
    const years = await shown(page).evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-year'))));
    expect(years.length).toBeGreaterThan(0);
    expect(years.every((year) => year >= 1940 && year < 1950)).toBe(true);
    await expect(overview(page).getByRole('link')).toHaveCount(years.length);
    await page.keyboard.press('Escape');
    await expect(shown(page)).toHaveCount(all);
    await expect(from).toHaveValue('1910');
  });

  test('are chosen by dragging across the strip, also from a mark', async ({ page }) => {
    await page.goto(timeline);
    const start = await mark(page, 1946).first().boundingBox();
    if (!start) throw new Error('The mark of 1946 is not drawn.');
    await page.mouse.move(start.x + 12, start.y + 12);
    await page.mouse.down();
    await page.mouse.move(start.x + 212, start.y + 16, { steps: 5 });
    await page.mouse.up();
    await expect(status(page)).toHaveText(/händelser, 19\d\d–19\d\d$/, { useInnerText: true });
    expect(page.url()).not.toContain('#');
    await page.getByRole('button', { name: 'Alla år' }).click();
    await expect(status(page)).toHaveText(/händelser$/, { useInnerText: true });
  });

  test('give way to a link that leads outside of them', async ({ page }) => {
    await page.goto(timeline);
    await page.getByRole('slider', { name: 'Från år' }).fill('2010');
    await expect(event(page, coventry)).toBeHidden();
    await page.evaluate((id) => {
      location.hash = id;
    }, coventry);
    await expect(event(page, coventry)).toBeInViewport();
  });

  test('that the list is at are marked on the axis over it', async ({ page }) => {
    await page.goto(`${timeline}#${coventry}`);
    await expect.poll(() => windowAt(page)).toBeGreaterThan(10);
    const before = await windowAt(page);
    await page.locator('.event').last().scrollIntoViewIfNeeded();
    await expect.poll(() => windowAt(page)).toBeGreaterThan(before + 20);
  });
});

test('a deep link opens at its event', async ({ page }) => {
  await page.goto(`${timeline}#${coventry}`);
  await expect(event(page, coventry)).toBeInViewport();
  await expect(overview(page).getByRole('link', { name: /^1944: Coventry/ })).toHaveAttribute('aria-current', 'true');
});

test('every count has its table with sources', async ({ page }) => {
  await page.goto(timeline);
  const figures = page.getByRole('figure').filter({ has: page.getByRole('img') });
  expect(await figures.count()).toBeGreaterThanOrEqual(3);
  for (const figure of await figures.all()) {
    await figure.locator('summary').first().click();
    const table = figure.getByRole('table');
    expect(await table.getByRole('rowheader').count()).toBeGreaterThanOrEqual(2);
    await expect(table.getByText(/\d käll(a|or)/).first()).toBeVisible();
  }
});

test('an event by itself has its own title, its neighbours and the way into the context', async ({ page }) => {
  await page.goto(`${timeline}${coventry}/`);
  await expect(page).toHaveTitle(/^1944: Coventry och Stalingrad/);
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /Coventry/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Coventry och Stalingrad/);
  const neighbours = page.getByRole('navigation', { name: 'Händelserna före och efter' });
  await neighbours.getByRole('link').last().click();
  await expect(page).not.toHaveURL(new RegExp(`${coventry}/$`));
  await neighbours.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${coventry}/$`));
  await page.getByRole('link', { name: 'Läs händelsen på tidslinjen' }).click();
  await expect(event(page, coventry)).toBeInViewport();
});

test('paper shows every event, whatever the filter, with its sources written out', async ({ page }) => {
  await page.goto(timeline);
  const all = await shown(page).count();
  await theme(page, 'Norden').check();
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page)).toHaveCount(all);
  await expect(
    event(page, coventry)
      .getByRole('link', { name: /Guardian|Coventry/ })
      .first(),
  ).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list, the filter and the links of the strip work', async ({ page }) => {
    await page.goto(timeline);
    const all = await shown(page).count();
    expect(all).toBeGreaterThanOrEqual(30);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await theme(page, 'Norden').check();
    const some = await shown(page).count();
    expect(some).toBeLessThan(all);
    await expect(status(page)).toHaveText(`Visar ${some} av ${all} händelser: Norden`, { useInnerText: true });
    await theme(page, 'Alla teman').check();
    await overview(page)
      .getByRole('link', { name: /^1944: Coventry/ })
      .click();
    await expect(event(page, coventry)).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(event(page, coventry).getByRole('heading', { level: 3 }).getByRole('link')).toBeFocused();
  });

  test('an event that the filter would hide is shown where a link leads to it', async ({ page }) => {
    await page.goto(`${timeline}#${coventry}`);
    await theme(page, 'Norden').check();
    await expect(event(page, coventry)).toBeVisible();
    await expect(event(page, '1963-elysee')).toBeHidden();
  });

  test('a narrow screen has a strip of its own', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(timeline);
    await page
      .getByRole('group', { name: 'Händelserna i tid' })
      .getByRole('link', { name: /^1944: Coventry/ })
      .click();
    await expect(event(page, coventry)).toBeInViewport();
  });
});
