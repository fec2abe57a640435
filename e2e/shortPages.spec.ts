/** How long the pages are on a phone, and how much a browser has to hold for them, its scripts' part included. */
import { expect } from 'playwright/test';
import type { Route } from '../src/lib/url/routes.ts';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

const bars: [route: Route, screens: number, nodes: number][] = [
  ['start', 4, 400],
  ['motion', 7, 3000],
  ['factsheet', 9, 1100],
  ['cities', 7, 1500],
  ['timeline', 10, 1500],
  ['options', 8, 1800],
  ['projekt', 10, 1500],
  ['vanort', 10, 1500],
  ['road', 12, 1500],
  ['precedents', 12, 1500],
  ['arguments', 12, 1500],
  ['law', 12, 1500],
  ['figures', 12, 1500],
];

test.use({ viewport: { width: 390, height: 844 } });

inEachEdition(({ url }) => {
  test('no page is longer than its bar', async ({ page }) => {
    for (const [route, screens, nodes] of bars) {
      await page.goto(url(route));
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(() => ({
        screens: document.documentElement.scrollHeight / innerHeight,
        nodes: document.querySelectorAll('*').length,
      }));
      expect.soft(found.screens, `screens of ${url(route)}`).toBeLessThanOrEqual(screens);
      expect.soft(found.nodes, `nodes of ${url(route)}`).toBeLessThanOrEqual(nodes);
    }
  });
});
