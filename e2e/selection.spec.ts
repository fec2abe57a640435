import { devices, expect, type Page } from 'playwright/test';
import { words } from '../src/i18n/index.ts';
import { quotation } from '../src/lib/text/quotation.ts';
import { href } from '../src/lib/url/routes.ts';
import { violations } from './lib/axe.ts';
import { inEdition, literal } from './lib/editions.ts';
import { survives } from './lib/faults.ts';
import { motionWords } from './lib/motionWords.ts';
import { middle } from './lib/pictures.ts';
import { copiedBy, test } from './lib/test.ts';

const control = (page: Page) => page.locator('motion-share');
const said = (page: Page) => page.locator('[data-share-status]');
/** What a link leads to on the server of the test. */
const local = (link: string) => link.replace(/^https?:\/\/[^/]+/, '');

/**
 * Opens a link at the place that its words alone lead to, without the id before them: the browser shows which words it
 * highlights to nobody, but it scrolls to them.
 */
async function openWords(page: Page, link: string) {
  await page.goto('about:blank');
  await page.goto(local(link).replace(/#.*(?=:~:)/, '#'));
}

/** Where a quote stands on the screen: the middle of its first and of its last letter. */
async function ends(page: Page, sentence: string, quote: string) {
  await page.locator(sentence).scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  return page.locator(sentence).evaluate((element, words) => {
    // The numbers of the notes are none of its words.
    const texts = () =>
      document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('.ref') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
    let all = '';
    for (let walker = texts(), node = walker.nextNode(); node; node = walker.nextNode()) all += node.nodeValue;
    const from = all.indexOf(words);
    const point = (offset: number) => {
      const walker = texts();
      let at = 0;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (offset < at + node.length) {
          const range = document.createRange();
          range.setStart(node, offset - at);
          range.setEnd(node, offset - at + 1);
          const box = range.getBoundingClientRect();
          // A mouse stands on whole pixels; Chromium starts no selection from some places between them.
          return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
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

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

for (const width of [1280, 1440])
  test(`at ${width} pixels a drag over the margins copies what it began in`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1300 });
    await page.goto(href('motion', 'sv'));
    const [first = '', second = ''] = await motionWords(page.locator('.text:has(#p1s1), .text:has(#p2s1)'));
    const { from: begin } = await ends(page, '#p1s1', first.slice(0, 1));
    const { to: inside } = await ends(page, '#p2s1', second.slice(0, 20));
    const edge = await page.locator('.text:has(#p1s1)').evaluate((text) => text.getBoundingClientRect().left);
    const copy = async (from: typeof begin, to: typeof begin) => {
      // What is selected already would itself be dragged.
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await drag(page, from, to);
      if (await page.evaluate(() => getSelection()?.isCollapsed)) return [];
      return (await copiedBy(page, () => page.keyboard.press('ControlOrMeta+c'))).split('\n\n');
    };
    for (const by of [2, 12, 24]) {
      const beside = { x: edge - by, y: begin.y };
      const [all, some = '', ...more] = await copy(beside, inside);
      expect([all, second.slice(0, 20).startsWith(some), some.length > 17, more]).toEqual([first, true, true, []]);
      expect(await copy(inside, beside)).toEqual([all, some]);
    }
    // Past the end of a line and before its beginning, where notes stand.
    const titles = await page.locator('.block:has(#p2s1) .note-title').all();
    expect(titles.length).toBeGreaterThan(2);
    const back: string[][] = [];
    for (const title of titles) {
      expect(await copy(begin, await middle(title))).toEqual([first, second]);
      back.push(await copy(await middle(title), begin));
    }
    // Of a press on a title that is a button the browser begins a selection now and then only.
    const selected = back.filter(({ length }) => length > 0);
    expect(new Set(selected.map(String))).toEqual(new Set([String([first, second])]));
    // An opened note by itself, and what begins in one.
    await page.locator('#p1s1-exponerat .note-title').click();
    const words = ((await page.locator('#p1s1-exponerat .note-body > p').textContent()) ?? '').trim().slice(0, 60);
    const note = await ends(page, '#p1s1-exponerat .note-body > p', words);
    const own = (await copy(note.from, note.to)).join(' ').replace(/\s+/g, ' ');
    expect(words).toContain(own);
    expect(own.length).toBeGreaterThan(50);
    expect((await copy(note.from, inside)).join(' ').replace(/\s+/g, ' ')).toContain(own.slice(1, -1));
  });

for (const width of [390, 820])
  test(`at ${width} pixels the caret goes on by a line where the number of a note stands under it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(href('motion', 'sv'));
    await page.evaluate(() => document.fonts.ready);
    let tried = 0;
    for (const ref of await page.locator('article .ref').all()) {
      const isOver = await ref.evaluate((number) => {
        number.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = number.getBoundingClientRect();
        const line = Number.parseFloat(getComputedStyle(number.closest('.text') as Element).lineHeight);
        const above = document.caretPositionFromPoint(x + width / 2, y + height / 2 - line);
        if (above?.offsetNode.parentElement?.closest('.text') !== number.closest('.text')) return false;
        getSelection()?.collapse(above?.offsetNode ?? null, above?.offset);
        return true;
      });
      if (!isOver) continue;
      tried += 1;
      await page.keyboard.press('Shift+ArrowDown');
      expect(await page.evaluate(() => String(getSelection()).length)).toBeLessThan(160);
    }
    expect(tried).toBeGreaterThan(15);
  });

inEdition('en', ({ lang, w, url }) => {
  const p = w.motion.passage;
  const button = (page: Page, name: string) => control(page).getByRole('button', { name, exact: true });
  const copyLink = (page: Page) => button(page, w.share.copyLink);
  const nameOf = (n: number) =>
    w.motion.sentence.replace('{n}', String(n)).replace('{total}', '17').toLocaleLowerCase(lang);
  /** The address of words of a sentence. */
  const linkTo = (sentence: string, text: string, path = url('motion')) =>
    new RegExp(
      `${literal(path)}#${sentence}:~:text=(\\S+-,)?${literal(encodeURIComponent(text).replaceAll('-', '%2D'))}(,-\\S+)?$`,
    );
  /** A quotation with its source: the words as a pattern, and where they stand. */
  const quoted = (text: string, where: string, rest: string) => {
    const translated = `${literal(w.motion.translated.toLocaleLowerCase(lang))}, `;
    return new RegExp(
      `^${literal(quotation(text, lang))} \\(.+ Elin Hjelmestam \\(L\\), ${literal(where)}, ${translated}${rest}`,
      'u',
    );
  };

  test('a selection is offered a link that leads to exactly these words', async ({ page }) => {
    await page.goto(url('motion'));
    // From the middle of one word to the middle of another.
    const [dragged, taken] = [
      'ered into sister-city agreements with a number of cit',
      'entered into sister-city agreements with a number of cities',
    ];
    await selectByMouse(page, '#p4s3', dragged);
    await expect(control(page)).toHaveAccessibleName(p.label);
    // The focus is the reader's, and the words stay in sight.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/BODY|MAIN/);
    const covered = await page.evaluate(() => {
      const box = document.querySelector('motion-share')?.getBoundingClientRect();
      return [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].some(
        (line) =>
          box && line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom,
      );
    });
    expect(covered).toBe(false);
    expect(await violations(page, { within: 'motion-share' })).toEqual([]);

    await page.keyboard.press('Tab');
    await expect(copyLink(page)).toBeFocused();
    const link = await copiedBy(page, () => page.keyboard.press('Enter'));
    await expect(said(page)).toHaveText(w.share.copied.replace('{what}', w.share.link));
    expect(local(link)).toMatch(linkTo('p4s3', taken));

    const quote = await copiedBy(page, () => button(page, w.share.copyQuote).click());
    await expect(said(page)).toHaveText(w.share.copied.replace('{what}', w.share.quote));
    const accessed = literal(w.share.accessed).replace('\\{date\\}', '\\d{1,2} \\p{L}+ \\d{4}');
    expect(quote).toMatch(quoted(taken, nameOf(15), `https?://.*#p4s3:~:text=\\S+, ${accessed}\\)$`));
    // Put away it stays away, although the words are still selected and the last press has just been seen.
    await button(page, w.share.copyQuote).click();
    await page.keyboard.press('Escape');
    await expect(control(page)).toBeHidden();
    await page.waitForTimeout(400);
    await expect(control(page)).toBeHidden();

    await page.goto(local(link));
    await expect(page.locator('#p4s3')).toBeInViewport();
    await openWords(page, link);
    await expect(page.locator('#p4s3')).toBeInViewport();
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${url('motion')}$`));
  });

  test('a selection across sentences and paragraphs becomes one link and one quotation', async ({ page }) => {
    await page.goto(url('motion'));
    const [first, second] = ['Chinese interests.', 'The recent'];
    // Where both stand is measured when both have come into view.
    await ends(page, '#p1s2', second);
    const { from } = await ends(page, '#p1s1', first);
    const { to } = await ends(page, '#p1s2', second);
    await drag(page, from, to);
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain(second.slice(0, -1));
    const link = await copiedBy(page, () => copyLink(page).click());
    const quote = await copiedBy(page, () => button(page, w.share.copyQuote).click());
    const where = p.several.replace('{from}', nameOf(1)).replace('{to}', nameOf(2));
    expect(quote).toMatch(quoted(`${first} ${second}`, where, ''));
    await openWords(page, link);
    await expect(page.locator('#p1s2')).toBeInViewport();
    expect(link).toMatch(/#p1s1:~:text=/);
  });

  test('without a mouse, and gone with the selection', async ({ page }) => {
    await page.goto(url('motion', { id: 'p2s1' }));
    await page.locator('#p2s1').scrollIntoViewIfNeeded();
    // As with a caret in the text.
    await page.evaluate(() => {
      const text =
        document.querySelector('#p2s1')?.firstChild?.firstChild ?? document.querySelector('#p2s1')?.firstChild;
      if (text) getSelection()?.collapse(text, 0);
    });
    await page.evaluate(() => {
      for (let step = 0; step < 3; step += 1) getSelection()?.modify('extend', 'forward', 'word');
    });
    await expect(control(page)).toBeVisible();
    await expect(said(page)).toHaveText(p.offer);
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

  test('the offer goes out of the window with its words, and comes back with them', async ({ page }) => {
    await page.goto(url('motion', { hash: 'p4s3' }));
    await selectByMouse(page, '#p4s3', 'the intensity of the contacts');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect(control(page)).toBeHidden();
    await page.locator('#p4s3').evaluate((sentence) => sentence.scrollIntoView({ block: 'center' }));
    await expect(control(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollBy(0, 40));
    await page.waitForTimeout(400);
    await expect(control(page), 'put away').toBeHidden();
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
      await page.goto(url('motion', { id: 'p4s3' }));
      const text = 'the intensity of the contacts';
      await selectByMouse(page, '#p4s3', text);
      await copyLink(page).click();
      const field = control(page).getByRole('textbox', { name: w.share.link });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(linkTo('p4s3', text));
      expect(await field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual([
        0,
        (await field.inputValue()).length,
      ]);
      await expect(said(page)).toHaveText(w.share.selected);
    },
  );

  test.describe('on a phone', () => {
    const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
    test.use(phone);

    test('the offer stands beside the words, out of the way of the system’s handles', async ({ page }) => {
      await page.goto(url('motion'));
      await page.locator('#p3s1').scrollIntoViewIfNeeded();
      await page.evaluate(() => {
        const element = document.querySelector('#p3s1');
        if (element) getSelection()?.selectAllChildren(element);
      });
      await expect(copyLink(page)).toBeInViewport({ ratio: 1 });
      const box = await control(page).boundingBox();
      const last = await page.evaluate(() => {
        const line = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1);
        return line ? { top: line.top, bottom: line.bottom } : undefined;
      });
      if (!box || !last) throw new Error('Nothing is selected, or nothing offered.');
      expect(box.height, 'small').toBeLessThanOrEqual(44);
      expect(box.width).toBeLessThanOrEqual(300);
      const space = box.y - last.bottom;
      expect(space, 'under the selection').toBeGreaterThanOrEqual(16);
      expect(space).toBeLessThan(48);
      await copyLink(page).tap();
      await expect(said(page)).toHaveText(w.share.copied.replace('{what}', w.share.link));
      const text = 'authoritarian';
      expect(await page.evaluate(() => String(getSelection()))).toContain(text);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

  test('a link of the first edition to words leads to their sentence', async ({ page }) => {
    for (const key of ['ord', 'words']) {
      await page.goto(`${url('motion')}?${key}=14.12.1k3f9az#p4s3`);
      await expect(page.locator('#p4s3')).toBeInViewport();
      await expect(page.locator('[data-address-notice]')).toBeHidden();
    }
  });
});

test.describe('beside the translation', () => {
  const { motion, share } = words('en');
  test('words of the original get links too', async ({ page }) => {
    await page.goto(href('motion', 'en'));
    await selectByMouse(page, '#original-p4s3', 'ett antal städer');
    const press = (name: string) =>
      copiedBy(page, () => control(page).getByRole('button', { name, exact: true }).click());
    const link = await press(share.copyLink);
    expect(link).toContain('#original-p4s3:~:text=');
    expect(await press(share.copyQuote)).toMatch(
      new RegExp(`^‘ett antal städer’ \\(.*, sentence 15 of 17, ${motion.passage.original}, `),
    );
    await openWords(page, link);
    await expect(page.locator('#original-p4s3')).toBeInViewport();
  });
});
