import { expect } from 'playwright/test';
import { builtSite } from '../checks/lib/site.ts';
import { editions } from '../src/lib/url/routes.ts';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

// A scroll that still runs would hold up the next one.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

inEachEdition(({ lang, w, url }) => {
  test('the footer leads to how an error is reported, and the contents to each section by key', async ({ page }) => {
    await page.goto(url('start'));
    await page.getByRole('contentinfo').getByRole('link', { name: w.site.footer.corrections }).click();
    await expect(page).toHaveURL(new RegExp(`${url('about', { hash: 'fel' })}$`));
    await expect(page.locator('h2#fel')).toBeInViewport();

    // One line says where one is, stays, and opens the contents.
    const line = page.locator('section-line summary');
    await expect(line).toHaveText(/^\d+ \S+ \d+ · /);
    const links = await page.locator('section-line ol a').all();
    expect(links.length).toBeGreaterThan(5);
    for (const [index, link] of links.entries()) {
      await line.press('Enter');
      const heading = page.locator(`h2${await link.getAttribute('href')}`);
      await expect(heading).toHaveText((await link.textContent()) ?? '');
      await link.press('Enter');
      await expect(heading).toBeInViewport();
      await expect(link).toBeHidden();
      if (index + 2 < links.length)
        await expect(line).toHaveText(
          w.site.sections.here
            .replace('{title}', (await heading.textContent()) ?? '')
            .replace('{n}', String(index + 1))
            .replace('{all}', String(links.length)),
        );
      expect((await line.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    }
    await line.press('Enter');
    await page.keyboard.press('Escape');
    await expect(links[0] ?? line).toBeHidden();
    await expect(line).toBeFocused();
    await page.getByRole('link', { name: w.site.sections.top }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    // What was folded in the sections that were named stands open now.
    for (const fold of await page.locator('.prose details.fold').all()) await expect(fold).toHaveAttribute('open', '');
    const dates = await page
      .locator('main time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date, 'the day of a change').toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the page is whole, and lists every data file', async ({ page }) => {
      await page.goto(url('about', { hash: 'datafiler' }));
      const table = page.getByRole('table', { name: w.about.data.caption });
      await expect(page.locator('h2#datafiler')).toBeInViewport();
      await page.locator('h2#datafiler ~ details summary').first().click();
      await expect(table).toBeInViewport();
      const listed = await table.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      // Tables for people are in one language each; the other one's stand on the other page.
      const others = editions.filter((other) => other !== lang).map((other) => `-${other}.csv`);
      expect(listed.sort()).toEqual(
        [...builtSite().files]
          .filter((file) => file.startsWith('/data/') && !others.some((end) => file.endsWith(end)))
          .sort(),
      );
      await expect(page.locator('h2#metod')).toBeVisible();
    });
  });
});
