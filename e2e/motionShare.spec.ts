/** What a sentence and a note of the motion offer to take along, where their sources are, and how all is read at once. */
import { expect, type Page } from 'playwright/test';
import { quotation } from '../src/lib/text/quotation.ts';
import { violations } from './lib/axe.ts';
import { inEdition } from './lib/editions.ts';
import { motionWords } from './lib/motionWords.ts';
import { copiedBy, test } from './lib/test.ts';

const control = (page: Page) => page.locator('motion-share');
const note = 'p4s3-vanortsavtal';

inEdition('sv', ({ lang, w, url }) => {
  const path = url('motion');
  const own = url('motion', { id: 'p4s3' });
  const named = w.motion.permalink.replace(
    '{sentence}',
    w.motion.sentence.replace('{n}', '15').replace('{total}', '17'),
  );

  test('a sentence offers its link, its quotation and its page, by keyboard alone', async ({ page }) => {
    await page.goto(path);
    const sign = page.locator('#p4s3').getByRole('button', { name: named });
    await sign.focus();
    await page.keyboard.press('Enter');
    const row = control(page);
    const link = row.getByRole('button', { name: w.share.copyLink });
    const quote = row.getByRole('button', { name: w.share.copyQuote });
    await expect(link).toBeFocused();
    await expect(sign).toHaveAttribute('aria-expanded', 'true');
    expect(await violations(page, { within: 'motion-share' })).toEqual([]);
    const enter = () => page.keyboard.press('Enter');
    expect(await copiedBy(page, enter)).toBe(new URL(own, page.url()).href);
    // For a while it has another name.
    await expect(row.locator('[data-copies="link"]')).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(quote).toBeFocused();
    const quoted = await copiedBy(page, enter);
    // The sentence's words, without the numbers of its notes.
    const [text = '?'] = await motionWords(page.locator('#p4s3'));
    expect(quoted).toContain(`${quotation(text, lang)} (`);
    expect(quoted).toContain(new URL(own, page.url()).href);
    expect(text).not.toMatch(/\[\d/);

    // Escape goes back to the sentence.
    await page.keyboard.press('Tab');
    const ownPage = row.getByRole('link', { name: w.share.own });
    await expect(ownPage).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row).toBeHidden();
    await expect(sign).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(quote).toBeFocused();
    await ownPage.click();
    await expect(page).toHaveURL(new RegExp(`${own}$`));
  });

  test('an opened note offers the same', async ({ page }) => {
    await page.goto(path);
    await page.locator(`#${note} > details > summary`).press('Enter');
    const row = page.locator(`#${note} .share-row`);
    const press = (name: string) => copiedBy(page, () => row.getByRole('button', { name }).click());
    const link = await press(w.share.copyLink);
    expect(link).toBe(`${new URL(own, page.url()).href}#${note}`);
    const body = (await page.locator(`#${note} .note-body > p`).first().textContent()) ?? '?';
    expect(await press(w.share.copyQuote)).toContain(`${quotation(body.trim(), lang)} (${w.site.name}`);
    expect(await violations(page, { within: `#${note}` })).toEqual([]);
    await page.goto(link);
    await expect(page.locator(`#${note} .note-body > p`).first()).toBeInViewport();
  });

  test('there is one control, which comes to each sentence and stays in the window', async ({ page }) => {
    for (const width of [390, 820, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      for (const id of ['p1s1', 'p2s5', 'att-2']) {
        const sign = page.locator(`#${id} .permalink`);
        const target = await sign.boundingBox();
        expect(Math.min(target?.width ?? 0, target?.height ?? 0), `${id} at ${width} px`).toBeGreaterThanOrEqual(24);
        await sign.press('Enter');
        await expect(control(page)).toBeInViewport({ ratio: 1 });
        const [box, at] = [await control(page).boundingBox(), await sign.boundingBox()];
        expect(Math.abs((box?.y ?? 0) - (at?.y ?? 1e9)), `${id} at ${width} px: beside`).toBeLessThan(70);
      }
      await expect(page.locator('motion-share')).toHaveCount(1);
      await page.mouse.click(5, 300);
      await expect(control(page)).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  test('the system’s share sheet takes the sentence’s address', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (data: { url: string }) => {
          document.title = data.url;
        },
      });
    });
    await page.goto(path);
    await page.locator('#p4s3 .permalink').press('Enter');
    await control(page).getByRole('button', { name: w.share.send }).click();
    await expect(page).toHaveTitle(new RegExp(`${own}$`));
  });

  test('the sources of a note come with their proving words; where they cannot, their page opens', async ({ page }) => {
    await page.goto(path);
    const proof = (id: string) => page.locator(`#${id} .proof`);
    await page.locator(`#${note} > details > summary`).press('Enter');
    await proof(note).click();
    await expect(page.locator(`#${note} .citations .excerpt`).first()).toBeVisible();
    await expect(page.locator(`#${note} .citations > summary`)).toBeFocused();
    expect(page.url()).not.toContain('p4s3/');
    await page.route(`**${url('motion', { id: 'p1s1' })}`, (route) =>
      route.request().resourceType() === 'xhr' ? route.abort() : route.fallback(),
    );
    await page.locator('.note[id^="p1s1"] > details > summary').first().press('Enter');
    await page.locator('.note[id^="p1s1"] .proof').first().click();
    await expect(page).toHaveURL(new RegExp(`${url('motion', { id: 'p1s1' })}#`));
  });

  test('all notes are read in two columns under their paragraph', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    await page.getByLabel(w.motion.openAll).check();
    const faults = () =>
      page.locator('article .block:has(.note)').evaluateAll((blocks) =>
        blocks.flatMap((block) => {
          const text = block.querySelector('.text')?.getBoundingClientRect();
          const notes = [...block.querySelectorAll('.note')].map((one) => one.getBoundingClientRect());
          const above = notes.filter((one) => one.top < (text?.bottom ?? 0));
          const columns = new Set(notes.map((one) => Math.round(one.left)));
          return above.length > 0 || columns.size > 2 || (notes.length > 3 && columns.size !== 2)
            ? [block.textContent?.slice(0, 40)]
            : [];
        }),
      );
    await expect.poll(faults).toEqual([]);
    await expect(page.locator('.note .note-body > p:first-child').last()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(w.motion.openAll).uncheck();
    await expect(page.locator('.note .note-body > p:first-child').last()).toBeHidden();
  });

  test('on a tablet too, all notes are read at once', async ({ page }) => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.goto(path);
    await page.getByLabel(w.motion.openAll).check();
    for (const place of ['first', 'last'] as const)
      await expect(page.locator('article .note-body > p:first-child')[place]()).toBeVisible();
    await page.getByLabel(w.motion.openAll).uncheck();
    await expect(page.locator('article .note:visible')).toHaveCount(0);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the sign of a sentence is a link to its page, and so are the sources of a note', async ({ page }) => {
      await page.goto(path);
      await expect(control(page)).toBeHidden();
      await page.locator(`#${note} > details > summary`).press('Enter');
      await page.locator(`#${note} .proof`).click();
      await expect(page).toHaveURL(new RegExp(`${own}#${note}$`));
      await page.goto(path);
      await page.locator('#p4s3').getByRole('link', { name: named }).click();
      await expect(page).toHaveURL(new RegExp(`${own}$`));
    });
  });
});
