import { expect } from 'playwright/test';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

inEachEdition(({ w, url }) => {
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
  });
});
