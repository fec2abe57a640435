import { expect, type Page } from 'playwright/test';
import { inEdition, literal, phrase } from './lib/editions.ts';
import { chart, eventMark, events, middle, selected, titleOf, touch } from './lib/pictures.ts';
import { test } from './lib/test.ts';

const prague = '2020-prague-taipei';
const coventry = '1944-coventry-stalingrad';
const line = (page: Page, id: string) => page.locator(`li[id="${id}"]`);
const shown = (page: Page) => page.locator('.event:visible');
const card = (page: Page) => page.locator('.card');
const at = (page: Page, id: string) => middle(eventMark(page, id));

test.use({ viewport: { width: 1440, height: 900 } });

inEdition('en', ({ lang, w, url }) => {
  const t = w.timeline;
  const path = url('timeline');
  const status = (page: Page) => page.locator('.bar [role=status]');
  const said = (n: number) => t.shown.replace('{n}', String(n)).replace('{total}', String(events.length));
  const step = (page: Page, n: number) => page.locator(`#steg-${n}`);
  const theme = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${literal(name)}`) });

  test('story, chart and axis stand on the first screen', async ({ page }) => {
    for (const { width, height } of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      const axis = await chart(page).boundingBox();
      expect((axis?.y ?? height) + (axis?.height ?? 0), `${width} px`).toBeLessThanOrEqual(height);
      await expect(page.locator('.lede sup')).toHaveCount(5);
      await expect(page.locator('.steps li')).toHaveCount(6);
      expect(await shown(page).count()).toBe(events.length);
    }
    // A number after a claim leads to its sources, which open.
    await page.locator('.lede sup a').first().click();
    await expect(page.locator('#berattelsen-1')).toBeInViewport();
  });

  test('a step lights its marks and shows its events; keys and buttons leaf through the six', async ({ page }) => {
    await page.goto(path);
    await page.locator('label[for="steg-6"]').click();
    // The chart answers first, and then the list.
    await expect(line(page, coventry)).toBeHidden();
    const n = await shown(page).count();
    expect(n).toBeGreaterThan(5);
    expect(n).toBeLessThan(events.length);
    await expect(status(page)).toHaveText(
      phrase(t.steps.shown, { step: '6', n: String(n), total: String(events.length) }),
    );
    await expect(eventMark(page, prague)).not.toHaveClass(/out/);
    await expect(eventMark(page, coventry)).toHaveClass(/out/);
    await expect(line(page, coventry)).toBeHidden();
    await expect(page).toHaveURL(/[?&]step=6/);
    await step(page, 6).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(step(page, 5)).toBeChecked();
    await expect(status(page)).toHaveText(/5/);
    await page.getByRole('button', { name: t.showAll }).click();
    await expect(shown(page)).toHaveCount(events.length);

    await page.setViewportSize({ width: 390, height: 844 });
    // The first stands there before any is chosen.
    await page.getByRole('button', { name: t.steps.next }).click();
    await expect(step(page, 2)).toBeChecked();
    await expect(page.locator('.steps li').nth(1)).toBeInViewport({ ratio: 0.9 });
    await page.reload();
    await expect(step(page, 2)).toBeChecked();
  });

  test('a click opens the event in the card, beside its mark; next, Back and Escape go on from there', async ({
    page,
  }) => {
    await page.goto(path);
    const point = await at(page, prague);
    await page.mouse.move(point.x + 4, point.y - 3);
    await expect(page.locator('.tip')).toContainText(titleOf(prague)[lang]);
    await page.mouse.click(point.x + 4, point.y - 3);
    await expect(card(page).locator('.name')).toHaveText(titleOf(prague)[lang]);
    await expect(card(page).locator('.text')).toContainText('Shanghai');
    await expect(page).toHaveURL(new RegExp(`#${prague}$`));
    await expect(eventMark(page, prague)).toHaveAttribute('aria-current', 'true');
    await expect(line(page, prague)).toHaveClass(/chosen/);
    // Both are to be seen: the page moves no further than the card takes.
    await expect(card(page)).toBeInViewport({ ratio: 0.9 });
    await expect(eventMark(page, prague)).toBeInViewport({ ratio: 1 });
    await expect(chart(page)).toBeInViewport({ ratio: 1 });
    await card(page).getByRole('button', { name: w.site.next }).click();
    await expect(card(page).locator('.name')).not.toHaveText(titleOf(prague)[lang]);
    await page.goBack();
    await expect(card(page).locator('.name')).toHaveText(titleOf(prague)[lang]);
    await page.keyboard.press('Escape');
    await expect(card(page).locator('.hint')).toBeVisible();
    expect(page.url()).not.toContain('#');
    await page.goto(url('timeline', { hash: '2022-stockholm-kyiv' }));
    await expect(card(page).getByRole('link', { name: t.card.map })).toHaveAttribute(
      'href',
      url('cities', { hash: 'kyiv' }),
    );
    await page.goto(url('timeline', { hash: prague }));
    await card(page).getByRole('link', { name: t.card.own }).click();
    await expect(page).toHaveURL(new RegExp(`${url('timeline', { id: prague })}$`));
    expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.y).toBeLessThan(300);
    await page.goBack();
    await expect(card(page).locator('.name')).toHaveText(titleOf(prague)[lang]);
  });

  test('the chart is one stop for keys, which walk by time and by lane', async ({ page }) => {
    await page.goto(path);
    await theme(page, t.all).focus();
    await page.keyboard.press('Tab');
    await expect(eventMark(page, '0836-le-mans-paderborn')).toBeFocused();
    await expect(page.locator('.tip')).toContainText('836');
    await page.keyboard.press('ArrowRight');
    await expect(eventMark(page, '1913-ghent-uiv')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('.mark:focus');
    const lane = (await focused.getAttribute('data-event')) ?? '';
    await expect(line(page, lane)).toHaveAttribute('data-of', 'cold-war');
    await page.keyboard.press('End');
    // What it is called is what the card then says aloud.
    const last = (await focused.getAttribute('data-event')) ?? '?';
    await expect(focused).toHaveAccessibleName(new RegExp(`^\\d{4}: ${literal(titleOf(last)[lang])}$`));
    await page.keyboard.press('Enter');
    await expect(card(page).locator('[aria-live=polite]')).toContainText(titleOf(last)[lang]);
    await expect(focused).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('slider', { name: t.from })).toBeFocused();
  });

  test('years are chosen by a drag and with the two handles; nothing is selected', async ({ page }) => {
    await page.goto(path);
    const start = await at(page, coventry);
    await page.mouse.move(start.x - 6, start.y + 60);
    await page.mouse.down();
    await page.mouse.move(start.x + 180, start.y + 90, { steps: 6 });
    await expect(status(page)).toHaveText(/, 19\d\d–19\d\d$/);
    await page.mouse.up();
    expect(await selected(page)).toBe('');
    await expect(line(page, prague)).toBeHidden();
    const some = await shown(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(events.length);
    await expect(page).toHaveURL(/\?years=19\d\d-19\d\d$/);
    await expect(card(page).locator('.chosen')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(status(page)).toHaveText(said(events.length));

    const from = page.getByRole('slider', { name: t.from });
    await from.focus();
    for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowRight');
    await expect(from).toHaveValue('1940');
    await page.getByRole('slider', { name: t.to }).fill('1949');
    await expect(line(page, prague)).toBeHidden();
    const years = await shown(page)
      .locator('time')
      .evaluateAll((all) => all.map((time) => Number((time as HTMLTimeElement).dateTime.slice(0, 4))));
    expect(years.length).toBeGreaterThan(0);
    expect(years.every((year) => year >= 1940 && year <= 1949)).toBe(true);
    await expect(status(page)).toHaveText(`${said(years.length)}, 1940–1949`);
    // A link to what is hidden shows it.
    await page.evaluate((hash) => {
      location.hash = hash;
    }, prague);
    await expect(line(page, prague)).toBeInViewport();
    await expect(card(page).locator('.name')).toHaveText(titleOf(prague)[lang]);
  });

  test('a theme filters chart and list alike, and paper shows every event', async ({ page }) => {
    await page.goto(path);
    await theme(page, t.themes.nordic).check({ force: true });
    await expect(line(page, prague)).toBeHidden();
    const some = await shown(page).count();
    await expect(status(page)).toHaveText(`${said(some)}: ${t.themes.nordic}`);
    await expect(chart(page).locator('.mark:not(.out)')).toHaveCount(some);
    await page.emulateMedia({ media: 'print' });
    await expect(shown(page)).toHaveCount(events.length);
    await page.emulateMedia({ media: 'screen' });
    // A step takes the theme back.
    await page.locator('label[for="steg-2"]').click();
    await expect(theme(page, t.all)).toBeChecked();
  });

  test.describe('by touch', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('a tap in a crowd asks which is meant', async ({ page }) => {
      await page.goto(path);
      const point = await at(page, prague);
      await page.touchscreen.tap(point.x, point.y);
      const crowd = card(page).locator('.crowd');
      await expect(crowd).toBeVisible();
      await crowd.getByRole('button', { name: titleOf(prague)[lang] }).tap();
      await expect(card(page).locator('.name')).toHaveText(titleOf(prague)[lang]);
      await expect(card(page).locator('.when')).toContainText('2020');
      await expect(page.locator('.tip')).toBeHidden();
    });

    test('two fingers choose the years between them', async ({ page }) => {
      await page.goto(path);
      const session = await page.context().newCDPSession(page);
      const { y } = await at(page, coventry);
      const left = { x: 140, y };
      const right = { x: 200, y };
      await touch(session, 'touchStart', [left]);
      await touch(session, 'touchStart', [left, right]);
      await touch(session, 'touchMove', [left, { ...right, x: 220 }]);
      await touch(session, 'touchMove', [
        { ...left, x: 120 },
        { ...right, x: 240 },
      ]);
      await touch(session, 'touchEnd', []);
      await expect(status(page)).toHaveText(/, 19\d\d–19\d\d$/);
    });
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the story, the steps, the themes, the list and the links of the chart work', async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('slider')).toHaveCount(0);
      await expect(shown(page)).toHaveCount(events.length);
      await theme(page, t.themes.nordic).check({ force: true });
      const some = await shown(page).count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(events.length);
      await theme(page, t.all).check({ force: true });
      await step(page, 2).check({ force: true });
      await expect(line(page, coventry)).toBeHidden();
      await page.goto(path);
      await eventMark(page, coventry).focus();
      await page.keyboard.press('Enter');
      await expect(line(page, coventry)).toBeInViewport();
      await line(page, coventry).getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`${url('timeline', { id: coventry })}$`));
    });
  });
});
