import { devices, expect, type Page } from 'playwright/test';
import { violations } from './lib/axe.ts';
import { survives } from './lib/faults.ts';
import { test } from './lib/test.ts';

const control = (page: Page) => page.getByRole('group', { name: /^De markerade orden$|^The selected words$/ });
const said = (page: Page) => page.locator('[data-passage-status]');
const notice = (page: Page) => page.locator('[data-address-notice]');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** What a link leads to on the server of the test. */
const local = (link: string) => link.replace(/^https?:\/\/[^/]+/, '');

/** The words that are highlighted on the page. */
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map((range) => String(range)).join(' '));

/** Where a quote stands on the screen: the middle of its first and of its last letter. */
async function ends(page: Page, sentence: string, quote: string) {
  await page.locator(sentence).scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  return page.locator(sentence).evaluate((element, words) => {
    const from = (element.textContent ?? '').indexOf(words);
    const point = (offset: number) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (offset < at + node.length) {
          const range = document.createRange();
          range.setStart(node, offset - at);
          range.setEnd(node, offset - at + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        at += node.length;
      }
      throw new Error(`"${words}" does not stand there.`);
    };
    return { from: point(from), to: point(from + words.length - 1) };
  }, quote);
}

/** Drags with the mouse from the first letter of some words to the last. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

async function selectByMouse(page: Page, sentence: string, quote: string) {
  const { from, to } = await ends(page, sentence, quote);
  await drag(page, from, to);
  await expect(control(page)).toBeVisible();
}

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('a selection is offered a link that leads to exactly these words', async ({ page }) => {
  await page.goto('/motionen/');
  // From the middle of one word to the middle of another.
  await selectByMouse(page, '#p4s3', 'ått vänortsavtal med ett antal stä');
  // The focus is the reader's, and the words stay in sight.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/BODY|MAIN/);
  const covered = await page.evaluate(() => {
    const box = document.querySelector('passage-link')?.getBoundingClientRect();
    return [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].some(
      (line) => box && line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom,
    );
  });
  expect(covered).toBe(false);
  expect(await violations(page, { within: 'passage-link' })).toEqual([]);

  await page.keyboard.press('Tab');
  const copy = control(page).getByRole('button', { name: 'Kopiera länk' });
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Kopierat: Länk till orden');
  const link = await copied(page);
  expect(local(link)).toMatch(/^\/motionen\/\?ord=\d+\.\d+\.\w+#p4s3$/);

  await control(page).getByRole('button', { name: 'Kopiera citatet' }).click();
  await expect(said(page)).toHaveText('Kopierat: Citat med källa');
  expect(await copied(page)).toMatch(
    /^”ingått vänortsavtal med ett antal städer” \(Motion av Elin Hjelmestam \(L\), mening 15 av 17, https?:\/\/.*#p4s3, hämtad \d{1,2} \p{L}+ \d{4}\)$/u,
  );
  await page.keyboard.press('Escape');
  await expect(control(page)).toBeHidden();

  await page.goto(local(link));
  await expect.poll(() => highlighted(page)).toBe('ingått vänortsavtal med ett antal städer');
  await expect(page.locator('#p4s3')).toBeInViewport();
  await expect(said(page)).toHaveText('Länken leder hit: ”ingått vänortsavtal med ett antal städer”');
  await expect(notice(page)).toBeHidden();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/motionen\/$/);
  // Who goes on leaves the words behind.
  await page.keyboard.press('j');
  await expect.poll(() => highlighted(page)).toBe('');
  expect(new URL(page.url()).search).toBe('');
});

test('a selection across sentences and paragraphs becomes one link and one quotation', async ({ page }) => {
  await page.goto('/motionen/');
  const first = await ends(page, '#p1s1', 'kinesiska intressen.');
  const second = await ends(page, '#p1s2', 'Den senaste');
  await drag(page, (await ends(page, '#p1s1', 'kinesiska')).from, second.to);
  expect(first).toBeDefined();
  await control(page).getByRole('button', { name: 'Kopiera länk' }).click();
  const link = await copied(page);
  await control(page).getByRole('button', { name: 'Kopiera citatet' }).click();
  await expect
    .poll(() => copied(page))
    .toMatch(/^”kinesiska intressen\. Den senaste” \(.*, mening 1 av 17 till mening 2 av 17, /);
  await page.goto(local(link));
  await expect.poll(() => highlighted(page)).toBe('kinesiska intressen. Den senaste');
});

test('without a mouse, and gone with the selection', async ({ page }) => {
  await page.goto('/motionen/');
  await page.locator('#p2s1').scrollIntoViewIfNeeded();
  // As with a caret in the text.
  await page.evaluate(() => {
    const text = document.querySelector('#p2s1')?.firstChild?.firstChild ?? document.querySelector('#p2s1')?.firstChild;
    if (text) getSelection()?.collapse(text, 0);
  });
  await page.evaluate(() => {
    for (let step = 0; step < 3; step += 1) getSelection()?.modify('extend', 'forward', 'word');
  });
  await expect(control(page)).toBeVisible();
  await expect(said(page)).toContainText('Tabb');
  await page.keyboard.press('Escape');
  await expect(control(page)).toBeHidden();
  await page.evaluate(() => getSelection()?.modify('extend', 'forward', 'word'));
  await expect(control(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(control(page)).toBeHidden();
  // Nor is there anything to offer where words of the site, or all of the page, are selected.
  await page.keyboard.press('ControlOrMeta+a');
  await page.waitForTimeout(400);
  await expect(control(page)).toBeHidden();
});

test(
  'where the clipboard is refused, the link is there and selected',
  survives('clipboardRefused'),
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await page.goto('/motionen/p4s3/');
    await selectByMouse(page, '#p4s3', 'intensiteten i kontakterna');
    await control(page).getByRole('button', { name: 'Kopiera länk' }).click();
    const field = control(page).getByRole('textbox', { name: 'Länk till orden' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/\/motionen\/\?ord=\d+\.26\.\w+#p4s3$/);
    expect(await field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual([
      0,
      (await field.inputValue()).length,
    ]);
    await expect(said(page)).toContainText('Texten är markerad');
  },
);

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
  test.use(phone);

  test('the offer stands at the foot of the window, out of the way of the system’s menu', async ({ page }) => {
    await page.goto('/motionen/');
    await page.locator('#p3s1').scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const element = document.querySelector('#p3s1');
      if (element) getSelection()?.selectAllChildren(element);
    });
    const copy = control(page).getByRole('button', { name: 'Kopiera länk' });
    await expect(copy).toBeInViewport();
    const box = await control(page).boundingBox();
    const bar = await page.locator('[data-step="1"]').boundingBox();
    const space = (bar?.y ?? 0) - (box ? box.y + box.height : 0);
    expect(space, 'over the bar of the notes, not on it').toBeGreaterThanOrEqual(0);
    expect(space).toBeLessThan(24);
    await copy.tap();
    await expect(said(page)).toHaveText('Kopierat: Länk till orden');
    expect(await page.evaluate(() => String(getSelection()))).toContain('auktoritära');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test.describe('in English', () => {
  test('words of the translation and of the original both get links', async ({ page }) => {
    await page.goto('/en/motion/');
    await selectByMouse(page, '#p4s3', 'a number of cities around the world');
    await control(page).getByRole('button', { name: 'Copy link' }).click();
    const link = await copied(page);
    expect(local(link)).toMatch(/^\/en\/motion\/\?words=\d+\.35\.\w+#p4s3$/);
    await selectByMouse(page, '#original-p4s3', 'ett antal städer');
    await control(page).getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => copied(page)).toContain('#original-p4s3');
    const original = await copied(page);
    await control(page).getByRole('button', { name: 'Copy the quotation' }).click();
    await expect
      .poll(() => copied(page))
      .toMatch(/^‘ett antal städer’ \(.*, sentence 15 of 17, the Swedish original, /);

    await page.goto(local(link));
    await expect.poll(() => highlighted(page)).toBe('a number of cities around the world');
    // Folded on a phone, the original opens.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(local(original));
    await expect.poll(() => highlighted(page)).toBe('ett antal städer');
    await expect(page.locator('#original-p4s3')).toBeInViewport();
  });

  test('a link of the Swedish edition leads to the words of the original', async ({ page }) => {
    await page.goto('/motionen/');
    await selectByMouse(page, '#p4s3', 'ett antal städer');
    await control(page).getByRole('button', { name: 'Kopiera länk' }).click();
    await page.goto(local(await copied(page)));
    await expect.poll(() => highlighted(page)).toBe('ett antal städer');
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/motion\/\?ord=.*#p4s3$/);
    await expect.poll(() => highlighted(page)).toBe('ett antal städer');
    await expect(page.locator('#original-p4s3')).toBeVisible();
  });
});

test('a browser without custom highlights marks the words with elements', survives('oldBrowser'), async ({ page }) => {
  await page.goto('/motionen/');
  await selectByMouse(page, '#p4s3', 'vänortsavtal med ett antal städer runt');
  await control(page).getByRole('button', { name: 'Kopiera länk' }).click();
  const link = await copied(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto(local(link));
  await expect(page.locator('.passage').first()).toBeInViewport();
  expect((await page.locator('.passage').allTextContents()).join('')).toBe('vänortsavtal med ett antal städer runt');
  expect(await page.locator('#p4s3').textContent()).toMatch(/^Stockholm har ingått .* varierar\.$/);
});

test.describe('a link to words that', () => {
  test('do not stand there any more leads to their sentence, and says so', async ({ page }) => {
    await page.goto('/motionen/?ord=14.12.zzzzzz#p4s3');
    await expect(notice(page)).toContainText('Här är meningen där de stod');
    await expect(page.locator('#p4s3')).toBeInViewport();
    expect(await highlighted(page)).toBe('');
    await notice(page).getByRole('button', { name: 'Stäng' }).click();
    await expect(notice(page)).toBeHidden();
    await page.goto('/en/motion/?words=14.12.zzzzzz#p4s3');
    await expect(notice(page)).toContainText('This is the sentence where they stood');
  });

  test('is damaged does no harm', async ({ page }) => {
    const broken = [
      'x'.repeat(10_000),
      '%E0%A4%A',
      '%',
      '%ED%A0%80',
      '%3Cimg%20src=x%20onerror=alert(1)%3E',
      '5.-1.abc',
      '99999.99999.abc',
      '20.10',
    ];
    for (const text of broken) {
      await page.goto(`/motionen/?ord=${text}#p4s3`);
      await expect(notice(page), text.slice(0, 40)).toContainText('Här är meningen');
      await expect(notice(page).locator('img, script')).toHaveCount(0);
    }
    await page.goto('/motionen/?ord=hej');
    await expect(notice(page)).toContainText('Här är hela motionen');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to words leads to their sentence', async ({ page }) => {
    await page.goto('/motionen/?ord=14.12.zzzzzz#p4s3');
    await expect(page.locator('#p4s3')).toBeInViewport();
    await expect(page.locator('passage-link')).toBeHidden();
  });
});
