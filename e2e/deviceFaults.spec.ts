/** A device that refuses to store, or whose clock is wrong: what is left then. */
import { expect, type Page } from 'playwright/test';
import { inEdition } from './lib/editions.ts';
import { countCases, survives } from './lib/faults.ts';
import { featuresIn } from './lib/features.ts';
import { leadsHere } from './lib/served.ts';
import { copiedBy, test } from './lib/test.ts';
import { thrown } from './lib/watch.ts';

// What does not come soon does not come.
test.use({ actionTimeout: 8000 });

inEdition('sv', (edition) => {
  const { w } = edition;
  const { pages, search, featuresOf, asksForTheOther } = featuresIn(edition);

  /** Does everything that the small page offers, and sees that it works. */
  async function tryAll(page: Page, address: string) {
    await page.goto(address);
    for (const [feature, { act, shows }] of featuresOf('sentence'))
      await test.step(feature, async () => {
        await act?.(page);
        await shows(page);
      });
  }

  test.describe('storage', () => {
    // Where nothing is remembered the copy for reading offline would be fetched.
    test.use({ serviceWorkers: 'block' });

    test(
      'storage that is refused, or full, costs what is remembered and nothing else',
      survives('storageRefused'),
      async ({ page }) => {
        await asksForTheOther(page);
        const errors = thrown(page);
        await page.addInitScript(() => {
          const fail = () => {
            throw new DOMException('broken on purpose', 'QuotaExceededError');
          };
          if (location.search === '?full') Storage.prototype.setItem = fail;
          else
            for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: fail });
        });
        for (const how of ['refused', 'full']) await tryAll(page, `${pages.sentence}?${how}`);
        expect(errors).toEqual([]);
        countCases(2);
      },
    );
  });

  test(
    'a clock that is years behind or ahead changes no word, and no reference gets a day that cannot be',
    survives('clockWrong'),
    async ({ page }) => {
      await asksForTheOther(page);
      const errors = thrown(page);
      const text = () => page.getByRole('main').textContent();
      await page.goto(pages.sentence);
      await leadsHere(page);
      const right = await text();
      const quote = ((await page.locator('#dela-citat').textContent()) ?? '').trim().replace(/\)$/, '');
      // What follows the quotation.
      const said = (day: string) => `, ${w.share.accessed.replace('{date}', day)})`;
      const clocks = {
        '1970-01-01': ')',
        '2001-09-09': ')',
        '2041-03-04': said('4 mars 2041'),
        '2199-12-31': said('31 december 2199'),
      };
      for (const [day, ends] of Object.entries(clocks)) {
        await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
        await page.goto(pages.sentence);
        await leadsHere(page);
        expect(await text(), day).toBe(right);
        const press = () => page.getByRole('button', { name: w.share.copyQuote }).press('Enter');
        expect(await copiedBy(page, press), day).toBe(quote + ends);
        await search.act?.(page);
        await search.shows(page);
      }
      expect(errors).toEqual([]);
      countCases(Object.keys(clocks).length);
    },
  );
});
