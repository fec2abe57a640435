import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from 'playwright/test';

/** The source's text without its Markdown, one line a block. */
const source = readFileSync(new URL('../src/content/motion/motion.md', import.meta.url), 'utf8')
  .replaceAll('**', '')
  .replace(/^\d\. /gm, '')
  .replace(/ {2}$/gm, '')
  .split(/\n+/)
  .filter((line) => line !== '')
  .join('\n');

const ids =
  'rubrik p1s1 p1s2 p2s1 p2s2 p2s3 p2s4 p2s5 p3s1 p3s2 p3s3 p3s4 p3s5 p4s1 p4s2 p4s3 p4s4 p4s5 yrkande att-1 att-2 underskrift'.split(
    ' ',
  );
const note = 'p4s3-vanortsavtal';

async function open(browser: Browser, size: { width: number; height: number }, javaScriptEnabled = true) {
  const context = await browser.newContext({ viewport: size, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto('/motionen/');
  return page;
}

/** The boxes of all notes that are shown, after the script has laid them out. */
async function boxes(page: Page) {
  await page.waitForTimeout(300);
  return page.locator('.note').evaluateAll((notes) =>
    notes
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { id: one.id, left, right, top, bottom };
      }),
  );
}

/** Pairs of notes that lie over each other. */
async function overlaps(page: Page) {
  const all = await boxes(page);
  expect(all.length).toBeGreaterThanOrEqual(35);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.id} ${b.id}`),
  );
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the motion stands word for word, spaces included', async ({ page }) => {
    await page.goto('/motionen/');
    const texts = await page
      .locator('[data-motion-text]')
      .evaluateAll((elements) => elements.map((element) => element.textContent ?? ''));
    expect(texts.join('\n')).toBe(source);
    expect(await page.locator('.sentence').evaluateAll((all) => all.map((one) => one.id))).toEqual(ids);
  });

  test('a link from a phrase opens its note, and the note leads back', async ({ page }) => {
    await page.goto('/motionen/');
    const ref = page.locator(`#ord-${note}`);
    await expect(ref).toHaveAccessibleName(/^Anteckning \d+, Påstående: Staden/);
    const body = page.locator(`#${note} .note-body > p:first-child`);
    await expect(body).toBeHidden();
    await ref.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${note}$`));
    await expect(body).toBeVisible();
    await page.locator(`#${note}`).locator('[role="doc-backlink"]').press('Enter');
    await expect(ref).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#ord-${note}$`));
  });

  test('filters and "open all" are plain form controls', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/motionen/');
    await page.getByRole('radio', { name: /^Åsikter/ }).check({ force: true });
    const kinds = await page
      .locator('.note:visible')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset.kind))]);
    expect(kinds).toEqual(['opinion']);
    await page.getByLabel('Öppna alla anteckningar').check();
    await expect(page.locator('.note[data-kind="opinion"] .note-body').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Nästa/ })).toBeHidden();
  });
});

for (const width of [1024, 1280, 1920]) {
  for (const javaScriptEnabled of [true, false]) {
    test(`no note lies over another at ${width} px ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
      browser,
    }) => {
      const page = await open(browser, { width, height: 900 }, javaScriptEnabled);
      expect(await overlaps(page)).toEqual([]);
      await page.getByLabel('Öppna alla anteckningar').check();
      expect(await overlaps(page)).toEqual([]);
      // Nor over what comes after the text.
      const last = Math.max(...(await boxes(page)).map((box) => box.bottom));
      const footer = await page.getByRole('contentinfo').evaluate((element) => element.getBoundingClientRect().top);
      expect(last).toBeLessThanOrEqual(footer);
    });
  }
}

test('notes begin at the height of their phrases on wide screens', async ({ browser }) => {
  const page = await open(browser, { width: 1440, height: 900 });
  await page.waitForTimeout(300);
  const distances = await page.locator('.note').evaluateAll((notes) =>
    notes.map((one) => {
      const mark = document.querySelector(`mark[aria-details="${one.id}"]`);
      return Math.abs(one.getBoundingClientRect().top - (mark?.getClientRects()[0]?.top ?? 0));
    }),
  );
  const sorted = [...distances].sort((a, b) => a - b);
  // Half of them within a line or two; none lost far below.
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(75);
  expect(sorted.at(-1)).toBeLessThan(320);
});

test('on a phone a note opens under its sentence and goes home again', async ({ browser }) => {
  const page = await open(browser, { width: 390, height: 844 });
  const home = await page.locator(`#${note}`).evaluate((one) => one.parentElement?.className);
  await page.locator(`#ord-${note}`).click();
  const opened = page.locator(`#p4s3 + #${note}`);
  await expect(opened).toBeInViewport();
  await expect(opened.locator('.note-body > p:first-child')).toBeVisible();
  await expect(page.locator('#p4s3')).toBeInViewport();
  // The next sentence comes after the note, not over it.
  const below = await page.locator('#p4s4').evaluate((one) => one.getClientRects()[0]?.top ?? 0);
  expect(below).toBeGreaterThanOrEqual(await opened.evaluate((one) => one.getBoundingClientRect().bottom));
  await opened.locator('[role="doc-backlink"]').click();
  await expect(opened).toHaveCount(0);
  expect(await page.locator(`#${note}`).evaluate((one) => one.parentElement?.className)).toBe(home);
});

test('on a phone the notes follow their paragraph, in the order of the text', async ({ browser }) => {
  const page = await open(browser, { width: 390, height: 844 }, false);
  const tops = (await boxes(page)).map((box) => box.top);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  const text = await page.locator('.text:has(#p3s1)').evaluate((one) => one.getBoundingClientRect().bottom);
  const first = await page
    .locator('.note[id^="p3s1"]')
    .first()
    .evaluate((one) => one.getBoundingClientRect().top);
  const next = await page.locator('#p4s1').evaluate((one) => one.getBoundingClientRect().top);
  expect(first).toBeGreaterThanOrEqual(text);
  expect(first).toBeLessThan(next);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('filters show the notes of a kind or a verdict, with true counts, and say how many', async ({ page }) => {
  test.slow();
  await page.goto('/motionen/');
  const filters = page.getByRole('group', { name: 'Visa' }).getByRole('radio');
  await filters.first().focus();
  for (let index = 0; index < (await filters.count()); index += 1) {
    const radio = filters.nth(index);
    await expect(radio).toBeChecked();
    const count = Number(/\d+/.exec((await radio.locator('..').textContent()) ?? '')?.[0]);
    await expect(page.locator('.note:visible')).toHaveCount(count);
    await expect(page.locator('.ref:visible')).toHaveCount(count);
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} anteckning(ar)?$`));
    await page.keyboard.press('ArrowDown');
  }
});

test('j and k go from note to note, in the filter, and can be switched off for good', async ({ page }) => {
  await page.goto('/motionen/');
  await page.keyboard.press('j');
  await expect(page.locator('.note').nth(0).locator('> details > summary')).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/^Anteckning 1 av \d+$/);
  await page.keyboard.press('j');
  const second = page.locator('.note').nth(1);
  await expect(second.locator('> details > summary')).toBeFocused();
  await expect(second.locator('.note-body > p:first-child')).toBeVisible();
  await expect(page.locator('.note').nth(0).locator('.note-body > p:first-child')).toBeHidden();
  await page.keyboard.press('k');
  await expect(page.locator('.note').nth(0).locator('> details > summary')).toBeFocused();

  await page.getByRole('radio', { name: /^Åsikter/ }).check({ force: true });
  await page.keyboard.press('j');
  await expect(page.locator('.note[data-kind="opinion"]').first().locator('> details > summary')).toBeFocused();
  await page.getByRole('button', { name: /Nästa/ }).click();
  await expect(page.locator('.note[data-kind="opinion"]').nth(1).locator('> details > summary')).toBeFocused();

  await page.getByRole('button', { name: /^Kortkommandon/ }).click();
  await page.reload();
  const address = page.url();
  await page.keyboard.press('j');
  expect(page.url()).toBe(address);
});

test('an address lights phrase and note together, whichever it names', async ({ page }) => {
  const lit = (selector: string) => page.locator(selector).evaluate((one) => getComputedStyle(one).backgroundColor);
  for (const hash of [note, `ord-${note}`]) {
    await page.goto(`/motionen/#${note.slice(0, 4)}`);
    const plain = [await lit(`mark[aria-details="${note}"]`), await lit(`#${note}`)];
    await page.goto(`/motionen/#${hash}`);
    expect(await lit(`mark[aria-details="${note}"]`)).not.toBe(plain[0]);
    expect(await lit(`#${note}`)).not.toBe(plain[1]);
  }
  await page.goto('/motionen/#p4s3');
  await expect(page.locator('#p4s3')).toBeInViewport();
  expect(await lit('#p4s3')).not.toBe(await lit('#p4s4'));
});

test('each marked phrase names its note, and each note its phrase', async ({ page }) => {
  await page.goto('/motionen/');
  const problems = await page.locator('.note').evaluateAll((notes) =>
    notes.flatMap((one) => {
      const refs = document.querySelectorAll(`.ref[href="#${one.id}"]`);
      const marks = document.querySelectorAll(`mark[aria-details="${one.id}"]`);
      const back = one.querySelector<HTMLAnchorElement>('.note-back')?.hash;
      return refs.length === 1 && marks.length > 0 && back === `#${refs[0]?.id}` ? [] : [one.id];
    }),
  );
  expect(problems).toEqual([]);
});

test('a sentence stands alone, with its notes, its neighbours and the way to its context', async ({ page }) => {
  await page.goto('/motionen/');
  await page.locator('#p4s3').getByRole('link', { name: 'Mening 15 av 17: egen sida' }).press('Enter');
  await expect(page).toHaveURL(/\/motionen\/p4s3\/$/);
  await expect(page).toHaveTitle(/^Mening 15 av 17/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Mening 15 av 17/);
  expect(await page.locator('[data-motion-text]').textContent()).toBe(
    'Stockholm har ingått vänortsavtal med ett antal städer runt om i världen, även om intensiteten i kontakterna varierar.',
  );
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/motionen\/p4s3\/$/);
  await expect(page.locator(`#${note} .note-body > p:first-child`)).toBeVisible();
  const nav = page.getByRole('navigation', { name: 'Meningarna före och efter' });
  await expect(nav.getByRole('link')).toHaveCount(2);
  await nav.getByRole('link', { name: /^Efter/ }).press('Enter');
  await expect(page).toHaveURL(/\/motionen\/p4s4\/$/);
  await page.getByRole('link', { name: 'Läs i sitt sammanhang' }).press('Enter');
  await expect(page).toHaveURL(/\/motionen\/#p4s4$/);
  await expect(page.locator('#p4s4')).toBeInViewport();
});

test('every sentence has its own page', async ({ request }) => {
  for (const id of ids) expect((await request.get(`/motionen/${id}/`)).status(), id).toBe(200);
});
