/** What the map and the timeline have in common: fingers, drags, the way back, and the ways from one to the other. */
import { expect, type Page } from 'playwright/test';
import { inEdition, literal } from './lib/editions.ts';
import { cityMark, live, middle, selected, touch, wake } from './lib/pictures.ts';
import { settle, test } from './lib/test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const coventry = '1944-coventry-stalingrad';
/** Where everything that carries text stands, beside the two pictures; the count of what is shown says another number. */
const places = (page: Page) =>
  page.locator('main :is(h1, h2, p:not([role=status]), li, tr):not(details *)').evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );
inEdition('sv', ({ w, url }) => {
  test('a drag over either picture moves nothing about and selects no text', async ({ page }) => {
    for (const route of ['cities', 'timeline'] as const) {
      await page.goto(url(route));
      if (route === 'cities') await wake(page);
      await page.evaluate(() => document.fonts.ready);
      const picture = page.locator('.stage svg.live, .drawing:visible').first();
      const box = await picture.boundingBox();
      if (!box) throw new Error('There is no picture.');
      const before = await places(page);
      await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.3);
      await page.mouse.down();
      for (const part of [0.55, 0.5, 0.45]) {
        await page.mouse.move(box.x + box.width * part, box.y + box.height * (0.9 - part), { steps: 3 });
        await settle(page);
        const now = await places(page);
        expect(now.length).toBe(before.length);
        // A list that is drawn when it comes near may be a fraction of a pixel taller than was reckoned.
        const moved = now.filter((place, index) =>
          place.some((value, side) => Math.abs(value - (before[index]?.[side] ?? 0)) > 1.5),
        );
        expect(moved, url(route)).toEqual([]);
      }
      await page.mouse.up();
      expect(await selected(page)).toBe('');
    }
  });

  test('whoever comes back from a source has focus and place again', async ({ page }) => {
    for (const [route, id] of [
      ['cities', 'riga'],
      ['timeline', coventry],
    ] as const) {
      await page.goto(url(route));
      await page.locator(`[id="${id}"] open-in-place > a`).click();
      const panel = page.locator('.in-place');
      await expect(panel).toBeFocused();
      await panel.locator('details > summary').first().click();
      const source = panel
        .locator(`a[href*="${url('sources')}#"]`)
        .filter({ visible: true })
        .first();
      await source.scrollIntoViewIfNeeded();
      await source.focus();
      const address = (await source.getAttribute('href')) ?? '';
      const before = await source.boundingBox();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${literal(address)}$`));
      await page.goBack();
      await expect(panel).toBeVisible();
      await expect(page.locator(':focus')).toHaveAttribute('href', address);
      const moved = async () => Math.abs(((await page.locator(':focus').boundingBox())?.y ?? 1e9) - (before?.y ?? 0));
      await expect.poll(moved, url(route)).toBeLessThanOrEqual(2);
    }
    // From the card, whose link is the script's.
    await page.goto(url('cities', { hash: 'riga' }));
    const own = page.locator('.city-card').getByRole('link', { name: w.cities.ownPage });
    await expect(own).toHaveAttribute('href', url('cities', { id: 'riga' }));
    await own.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
    await expect(own).toBeFocused();
  });

  test.describe('under fingers', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('two zoom the map about what lies between them, one scrolls the page', async ({ page }) => {
      await page.goto(url('cities'));
      await page.locator('.stage').scrollIntoViewIfNeeded();
      await page.locator('.stage').tap({ position: { x: 8, y: 8 } });
      await expect(live(page)).toBeVisible();
      const session = await page.context().newCDPSession(page);
      const apart = async () => {
        const [a, b] = [await middle(cityMark(page, 'oslo')), await middle(cityMark(page, 'riga'))];
        return Math.hypot(a.x - b.x, a.y - b.y);
      };
      const before = await apart();
      const box = await live(page).boundingBox();
      if (!box) throw new Error('There is no map.');
      const at = (dx: number) => ({ x: box.x + box.width / 2 + dx, y: box.y + box.height / 2 });
      await touch(session, 'touchStart', [at(-30), at(30)]);
      for (const dx of [36, 42, 48, 54]) await touch(session, 'touchMove', [at(-dx), at(dx)]);
      await touch(session, 'touchEnd', []);
      await expect.poll(apart).toBeGreaterThan(before * 1.3);
      await expect(page).not.toHaveURL(/#/);

      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const { x, y } = await middle(live(page));
      await touch(session, 'touchStart', [{ x, y }]);
      for (const dy of [20, 60, 120, 200]) await touch(session, 'touchMove', [{ x, y: y - dy }]);
      await touch(session, 'touchEnd', []);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
    });
  });

  test('an unknown step or year is said to be none, and the rest holds', async ({ page }) => {
    await page.goto(`${url('timeline')}?steg=9&ar=1940-1949`);
    await expect(page.locator('[data-address-notice]')).toBeVisible();
    await expect(page.locator('.bar [role=status]')).toHaveText(/1940–1949$/);
  });
});
