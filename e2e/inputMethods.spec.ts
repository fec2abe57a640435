/** Writing Chinese, Japanese or with dead keys: while an input method composes, its keys are its own. */
import { expect, type Page } from 'playwright/test';
import { inEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

/** Presses a key as a browser reports it while text is being composed; whether a script took it. */
function composing(page: Page, key: string, code?: number): Promise<boolean> {
  return page.evaluate(
    ([key, code]) => {
      const event = new KeyboardEvent('keydown', {
        key: String(key),
        isComposing: code === undefined,
        keyCode: Number(code ?? 0),
        bubbles: true,
        cancelable: true,
      });
      (document.activeElement ?? document.body).dispatchEvent(event);
      return event.defaultPrevented;
    },
    [key, code] as const,
  );
}

inEdition('en', ({ url }) => {
  test('in the field of the search', async ({ page }) => {
    await page.goto(`${url('search')}?q=Taipei`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    const field = page.getByRole('main').getByRole('searchbox');
    await field.focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Home', 'End', 'Tab']) {
      expect(await composing(page, key), key).toBe(false);
      // As Safari has it.
      expect(await composing(page, key, 229), key).toBe(false);
      await expect(field, key).toBeFocused();
      await expect(field).toHaveValue('Taipei');
    }
    // Outside of a composition the same key is the site's.
    await field.press('ArrowDown');
    await expect(field).not.toBeFocused();
  });

  test('in the dialog of the search', async ({ page }) => {
    await page.goto(url('start'));
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (const key of ['Escape', 'ArrowDown', '/']) expect(await composing(page, key), key).toBe(false);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  for (const [route, gone] of [
    ['sources', '.sources [data-level]:not(.out)'],
    ['search', '[data-search-results] li'],
  ] as const)
    test(`half a word narrows nothing in ${route}, the whole one does`, async ({ page, context }) => {
      await page.goto(url(route));
      const field = page.getByRole('main').getByRole('searchbox').first();
      await field.focus();
      const shown = () => page.locator(gone).count();
      const [before, address] = [await shown(), page.url()];
      const keyboard = await context.newCDPSession(page);
      const compose = (text: string) =>
        keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      for (const text of ['t', 'tai', 'tai b', 'qqqq']) {
        await compose(text);
        await page.waitForTimeout(400);
        expect(await shown(), text).toBe(before);
        expect(page.url()).toBe(address);
      }
      await keyboard.send('Input.insertText', { text: '台北' });
      await expect(field).toHaveValue('台北');
      await expect(page).toHaveURL(/=%E5%8F%B0%E5%8C%97/);
      await expect.poll(shown).not.toBe(before);
    });

  test.describe('on Android, where every word is composed', () => {
    test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36' });

    test('each letter counts', async ({ page, context }) => {
      await page.goto(url('search'));
      await page.getByRole('main').getByRole('searchbox').focus();
      const keyboard = await context.newCDPSession(page);
      await keyboard.send('Input.imeSetComposition', { text: 'taip', selectionStart: 4, selectionEnd: 4 });
      await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    });
  });

  test('with the keys of the page', async ({ page }) => {
    await page.goto(url('motion'));
    const before = await page.evaluate(() => scrollY);
    for (const key of ['j', 'k', '/']) {
      expect(await composing(page, key), key).toBe(false);
      expect(await composing(page, key, 229), key).toBe(false);
    }
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});
