/** The map and the timeline, as readers with a mouse, keys or fingers meet them. */
import { type CDPSession, expect, type Locator, type Page } from 'playwright/test';
import { dataFile } from './editions.ts';

export const events: { id: string; title: { sv: string; en: string } }[] = dataFile('events.json').events;
export const titleOf = (id: string) => events.find((event) => event.id === id)?.title ?? { sv: '?', en: '?' };

/** The map that the script draws, once it has taken over. */
export const live = (page: Page) => page.locator('.stage svg.live');
export const cityMark = (page: Page, id: string) => live(page).locator(`a[data-city="${id}"]`);
export const cityCard = (page: Page) => page.locator('.city-card');
/** Has the script take over, as a reader's first movement does. */
export async function wake(page: Page) {
  await page.locator('city-map h1').hover();
  await expect(live(page)).toBeVisible();
}

/** The drawing of the timeline that the window's width shows. */
export const chart = (page: Page) => page.locator('.drawing:visible');
export const eventMark = (page: Page, id: string) => chart(page).locator(`.mark[data-event="${id}"]`);

/** Where the middle of something that is drawn is on the screen. */
export async function middle(drawn: Locator) {
  const box = await drawn.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export const touch = (session: CDPSession, type: string, points: { x: number; y: number }[]) =>
  session.send('Input.dispatchTouchEvent', {
    type: type as 'touchStart',
    touchPoints: points.map((at, id) => ({ ...at, id })),
  });

/** What is selected: nothing, after a drag over a picture. */
export const selected = (page: Page) => page.evaluate(() => String(getSelection()));
