/** Lines that open in place, on every page that has some: address, focus and Back as with a link; what fails follows it. */
import { expect } from 'playwright/test';
import type { Route } from '../src/lib/url/routes.ts';
import { inEdition } from './lib/editions.ts';
import { settle, test } from './lib/test.ts';

inEdition('sv', ({ w, url }) => {
  const lists: [route: Route, id: string, next: string, says: string][] = [
    ['timeline', '1944-coventry-stalingrad', '2020-prague-taipei', w.timeline.relation],
    ['cities', 'riga', 'kyiv', w.cities.documented],
    ['precedents', 'prague-taipei', 'fukuoka-taipei', w.options.happened],
    ['sources', 'start-nat', 'github-kommunallag-2017', w.sourcesPage.citedBy],
  ];
  for (const [route, id, next, says] of lists)
    test(`${url(route)}: ${id}`, async ({ page }) => {
      const linkOf = (of: string) => page.locator(`[id="${of}"] open-in-place > a`).first();
      const link = linkOf(id);
      const panel = page.locator('.in-place');
      await page.goto(url(route));
      await page.evaluate(() => document.fonts.ready);
      await link.scrollIntoViewIfNeeded();
      await settle(page);
      const before = await link.boundingBox();
      await link.press('Enter');
      await expect(panel).toBeFocused();
      await expect(link).toHaveAttribute('aria-expanded', 'true');
      await expect(page).toHaveURL(new RegExp(`${url(route)}#${id}$`));
      await expect(panel.getByText(says).first()).toBeVisible();
      // With the styles of its own page, which this one does not have.
      await expect(panel.locator('.level').first()).toHaveCSS('display', /flex$/);
      const moved = async () => Math.abs(((await link.boundingBox())?.y ?? 1e9) - (before?.y ?? 0));
      await expect.poll(moved).toBeLessThan(2);
      await page.goBack();
      await expect(panel).toHaveCount(0);
      await expect(link).toBeFocused();
      await page.goForward();
      await expect(panel).toBeVisible();
      await panel.focus();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(link).toBeFocused();

      const own = (await linkOf(next).getAttribute('href')) ?? '?';
      await page.route(`**${own.replace(/#.*/, '')}`, (sent) =>
        sent.request().resourceType() === 'document' ? sent.continue() : sent.abort(),
      );
      await linkOf(next).press('Enter');
      await expect(page).toHaveURL(new RegExp(`${own}$`));
    });
});
