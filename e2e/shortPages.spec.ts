/** How long the pages are that a reader meets first, on a phone, and how much a browser has to hold for them. */
import { expect } from 'playwright/test';
import type { Route } from '../src/lib/url/routes.ts';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

const bars: { route: Route; screens: number; nodes: number }[] = [
  { route: 'start', screens: 4, nodes: 400 },
  { route: 'motion', screens: 7, nodes: 3000 },
  { route: 'factsheet', screens: 9, nodes: 1100 },
];

test.use({ viewport: { width: 390, height: 844 } });

inEachEdition(({ url }) => {
  for (const { route, screens, nodes } of bars) {
    test(`${url(route)} is at most ${screens} phone screens and ${nodes} nodes`, async ({ page }) => {
      await page.goto(url(route));
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(() => ({
        screens: document.documentElement.scrollHeight / innerHeight,
        nodes: document.querySelectorAll('*').length,
      }));
      expect(found.screens).toBeLessThanOrEqual(screens);
      expect(found.nodes).toBeLessThanOrEqual(nodes);
    });
  }
});
