import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { plural } from '../src/i18n/index.ts';
import { sentenceIds } from '../src/lib/motion/parse.ts';
import { dataFile, inEachEdition, literal, phrase } from './lib/editions.ts';
import { motionWords } from './lib/motionWords.ts';
import { arrive, openInType, settle, test } from './lib/test.ts';

/** The source's text without its Markdown, one line a block. */
const source = readFileSync(new URL('../src/content/motion/motion.md', import.meta.url), 'utf8')
  .replaceAll('**', '')
  .replace(/^\d\. /gm, '')
  .replace(/ {2}$/gm, '')
  .split(/\n+/)
  .filter((line) => line !== '')
  .join('\n');

type Sentence = { id: string; text: string; translations: { en: string } };
const sentence = (dataFile('motion.json').sentences as Sentence[]).find(({ id }) => id === 'p4s3');
const note = 'p4s3-vanortsavtal';
const noteBody = `#${note} .note-body > p:first-child`;

/** The boxes of all notes that are shown. */
const boxes = (page: Page) =>
  page.locator('.note').evaluateAll((notes) =>
    notes
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { id: one.id, left, right, top, bottom };
      }),
  );

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

inEachEdition(({ lang, w, url }) => {
  const m = w.motion;
  const path = url('motion');
  const kind = (page: Page, of: keyof typeof m.kinds) =>
    page.getByRole('radio', { name: new RegExp(`^${m.kinds[of].many}`) });
  const shift = (page: Page, word: string) => page.getByRole('button', { name: word });

  // Of the two editions, whose notes stand in the same way, one is tried without scripts.
  test.describe(lang === 'sv' ? 'with scripts' : 'laid out without scripts', () => {
    test.use({ javaScriptEnabled: lang === 'sv' });

    test('no note lies over another, nor over what comes after the text', async ({ page }) => {
      for (const width of [1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expect.poll(() => overlaps(page), `${width} px`).toEqual([]);
        await page.getByLabel(m.openAll).check();
        await expect.poll(() => overlaps(page), `${width} px, all open`).toEqual([]);
        const over = async () => {
          const last = Math.max(...(await boxes(page)).map((box) => box.bottom));
          return last - (await page.locator('.site-footer').evaluate((one) => one.getBoundingClientRect().top));
        };
        await expect.poll(over, `${width} px`).toBeLessThanOrEqual(0);
      }
    });
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the motion stands word for word; phrases and notes lead to each other; filters are plain controls', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      const texts = await motionWords(page.locator('[data-motion-text]'));
      expect(texts.join('\n')).toBe(source);
      expect(await page.locator('.sentence').evaluateAll((all) => all.map((one) => one.id))).toEqual([...sentenceIds]);

      const ref = page.locator(`#ord-${note}`);
      await expect(ref).toHaveAccessibleName(
        phrase(m.toNote, { n: '\\d+', kind: m.kinds.claim.one.toLocaleLowerCase() }),
      );
      await expect(page.locator(noteBody)).toBeHidden();
      await ref.press('Enter');
      await expect(page).toHaveURL(new RegExp(`#${note}$`));
      await expect(page.locator(noteBody)).toBeVisible();
      await page.locator(`#${note}`).locator('[role="doc-backlink"]').press('Enter');
      await expect(ref).toBeInViewport();
      await expect(page).toHaveURL(new RegExp(`#ord-${note}$`));

      await kind(page, 'opinion').check({ force: true });
      const kinds = await page
        .locator('.note:visible')
        .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset.kind))]);
      expect(kinds).toEqual(['opinion']);
      await page.getByLabel(m.openAll).check();
      await expect(page.locator('.note[data-kind="opinion"] .note-body').first()).toBeVisible();
      await expect(shift(page, w.site.next)).toBeHidden();
    });
  });

  test('the motion begins on the first screen', async ({ page }) => {
    for (const [width, height, limit] of [
      [1440, 900, 420],
      [390, 844, 520],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      const top = await page.locator('#p1s1').evaluate((one) => one.getBoundingClientRect().top + scrollY);
      expect(top, `${width} px`).toBeLessThanOrEqual(limit);
    }
  });

  test('a sentence stands alone, with its notes, its neighbours and the way to its context', async ({ page }) => {
    await page.goto(path);
    const name = m.sentence.replace('{n}', '15').replace('{total}', '17');
    await page
      .locator('#p4s3')
      .getByRole('button', { name: m.permalink.replace('{sentence}', name) })
      .press('Enter');
    await page.locator('motion-share').getByRole('link', { name: w.share.own }).press('Enter');
    const own = url('motion', { id: 'p4s3' });
    await expect(page).toHaveURL(new RegExp(`${own}$`));
    await expect(page).toHaveTitle(new RegExp(`^${name}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${name}`));
    // The original stands word for word in both editions.
    expect(await motionWords(page.locator('[data-motion-text]'))).toEqual([sentence?.text]);
    if (lang === 'en') await expect(page.getByText(sentence?.translations.en ?? '').first()).toBeVisible();
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${own}$`));
    await expect(page.locator(noteBody)).toBeVisible();
    const nav = page.getByRole('navigation', { name: m.alone.neighbours });
    await expect(nav.getByRole('link')).toHaveCount(2);
    await nav.getByRole('link', { name: new RegExp(`^${literal(w.site.next)}`) }).press('Enter');
    await arrive(page, new RegExp(`${url('motion', { id: 'p4s4' })}$`));
    await page.getByRole('link', { name: m.alone.inContext }).press('Enter');
    await expect(page).toHaveURL(new RegExp(`${url('motion', { hash: 'p4s4' })}$`));
    await expect(page.locator('#p4s4')).toBeInViewport();
  });

  // What follows hangs on no words, and is tried in one edition.
  if (lang !== 'sv') return;

  test('notes begin at the height of their phrases on wide screens, and each names its own', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const far = () =>
      page.locator('.note').evaluateAll((notes) => {
        const distances = notes.map((one) => {
          const mark = document.querySelector(`mark[aria-details="${one.id}"]`);
          return Math.abs(one.getBoundingClientRect().top - (mark?.getClientRects()[0]?.top ?? 0));
        });
        const sorted = distances.sort((a, b) => a - b);
        return [(sorted[Math.floor(sorted.length / 2)] ?? 1e9) >= 75, (sorted.at(-1) ?? 1e9) >= 320];
      });
    await expect.poll(far, 'half of them within a line or two; none lost far below').toEqual([false, false]);

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

  test('on a phone the notes follow their paragraph; one opens under its sentence and goes home again', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    // A paragraph's notes are one line, which says how many there are and opens.
    await expect.poll(() => boxes(page)).toEqual([]);
    const lines = page.locator('.paragraph-notes > summary');
    for (const line of await lines.all()) await line.press('Enter');
    const tops = (await boxes(page)).map((box) => box.top);
    // The title's one note is opened by its phrase.
    expect(tops).toHaveLength(await page.locator('article .note').count());
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    const [text, first, next] = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return [box('.text:has(#p3s1)')?.bottom, box('.note[id^="p3s1"]')?.top, box('#p4s1')?.top];
    });
    expect(first).toBeGreaterThanOrEqual(text ?? Number.NaN);
    expect(first).toBeLessThan(next ?? Number.NaN);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    const home = await page.locator(`#${note}`).evaluate((one) => one.parentElement?.className);
    await page.locator(`#ord-${note}`).click();
    const opened = page.locator(`#p4s3 + #${note}`);
    await expect(opened).toBeInViewport();
    await expect(opened.locator('.note-body > p:first-child')).toBeVisible();
    await expect(page.locator('#p4s3')).toBeInViewport();
    // The next sentence comes after the note, not over it.
    const overlap = () =>
      opened.evaluate(
        (one) => one.getBoundingClientRect().bottom - (document.querySelector('#p4s4')?.getClientRects()[0]?.top ?? 0),
      );
    await expect.poll(overlap).toBeLessThanOrEqual(0);
    await opened.locator('[role="doc-backlink"]').click();
    await expect(opened).toHaveCount(0);
    expect(await page.locator(`#${note}`).evaluate((one) => one.parentElement?.className)).toBe(home);
  });

  test('filters show the notes of a kind or a verdict, with true counts, and say how many', async ({ page }) => {
    await page.goto(path);
    const filters = page.getByRole('group', { name: m.filter }).getByRole('radio');
    await filters.first().focus();
    for (let index = 0; index < (await filters.count()); index += 1) {
      const radio = filters.nth(index);
      await expect(radio).toBeChecked();
      const count = Number(/\d+/.exec((await radio.locator('..').textContent()) ?? '')?.[0]);
      await expect(page.locator('.note:visible')).toHaveCount(count);
      await expect(page.locator('.ref:visible')).toHaveCount(count);
      await expect(page.getByRole('status')).toHaveText(plural(m.shown, count, lang));
      await page.keyboard.press('ArrowDown');
    }
  });

  test('the text stays where it is when a note opens beside it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const places = () =>
      page
        .locator('.sentence')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));
    // Once the paragraphs have the height that the closed notes need.
    await expect(page.locator('.notes[style*="block-size"]').last()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await settle(page);
    const before = await places();
    expect(before).toHaveLength(sentenceIds.length);
    const heads = await page.locator('.note > details > summary').all();
    expect(heads.length).toBeGreaterThan(40);
    for (const head of heads) {
      await head.press('Enter');
      await settle(page);
      expect(await places(), (await head.textContent()) ?? '').toEqual(before);
      await head.press('Enter');
    }
  });

  test('the title’s note opens above the bar, and scrolls in itself', async ({ page }) => {
    for (const width of [1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.locator(noteBody)).toBeHidden();
      await page.locator('.head .note > details > summary').press('Enter');
      const body = page.locator('.head .note-body');
      await expect(body).toBeInViewport({ ratio: 1 });
      const [note, bar] = [await body.boundingBox(), await page.locator('.reading').boundingBox()];
      expect((note?.y ?? 0) + (note?.height ?? 0), `${width} px`).toBeLessThanOrEqual(bar?.y ?? 0);
      expect(note?.height, `${width} px`).toBeGreaterThan(100);
      await expect.poll(() => overlaps(page)).toEqual([]);
    }
  });

  test('Escape closes an opened note, and the focus returns to its phrase', async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const ref = page.locator(`#ord-${note}`);
      await ref.press('Enter');
      await expect(page.locator(noteBody)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator(noteBody)).toBeHidden();
      await expect(ref).toBeFocused();
      await expect(ref).toBeInViewport();
    }
    // One that was opened by its own line, while what it offers is asked for.
    await page.locator(`#${note} > details > summary`).press('Enter');
    await page.locator('#p4s3 .permalink').press('Enter');
    await expect(page.locator('motion-share')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('motion-share')).toBeHidden();
    await expect(page.locator(noteBody)).toBeVisible();
    await page.locator(`#${note} .proof`).focus();
    await page.keyboard.press('Escape');
    await expect(page.locator(noteBody)).toBeHidden();
    await expect(page.locator(`#ord-${note}`)).toBeFocused();
  });

  test('on a phone the row of filters fades out over a word that is cut, and its last one is reached', async ({
    page,
  }) => {
    for (const width of [390, 412]) {
      await page.setViewportSize({ width, height: 844 });
      await openInType(page, path);
      const row = page.locator('.filter fieldset');
      const edge = await row.evaluate((one) => one.getBoundingClientRect().right);
      const cut = await row.locator('.option:visible').evaluateAll(
        (all, edge) =>
          all.filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return left < edge - 24 && right > edge;
          }).length,
        edge,
      );
      expect(cut, `${width} px`).toBe(1);
      expect(await row.evaluate((one) => getComputedStyle(one).maskImage)).toContain('gradient');
      expect(await page.locator('.reading').evaluate((one) => one.clientHeight)).toBeLessThanOrEqual(46);
      const last = row.locator('.option:visible').last();
      await last.scrollIntoViewIfNeeded();
      await row.evaluate((one) => one.scrollTo({ left: one.scrollWidth }));
      expect(await last.evaluate((one) => one.getBoundingClientRect().right)).toBeLessThanOrEqual(edge - 20);
    }
  });

  test('the switch leaves the text alone', async ({ page }) => {
    await page.goto(path);
    await page.getByLabel(m.textOnly).check();
    await expect(page.locator('.note:visible')).toHaveCount(0);
    await expect(page.locator('.ref:visible')).toHaveCount(0);
    await expect(page.locator('#p1s1')).toBeVisible();
    await page.getByLabel(m.textOnly).uncheck();
    await expect(page.locator('.ref:visible').first()).toBeVisible();
  });

  test('j and k go from note to note, in the filter, and can be switched off for good', async ({ page }) => {
    await page.goto(path);
    const head = (index: number, of = '.note') => page.locator(of).nth(index).locator('> details > summary');
    const body = (index: number) => page.locator('.note').nth(index).locator('.note-body > p:first-child');
    await page.keyboard.press('j');
    await expect(head(0)).toBeFocused();
    await expect(page.getByRole('status')).toHaveText(phrase(m.position, { n: '1', total: '\\d+' }));
    await page.keyboard.press('j');
    await expect(head(1)).toBeFocused();
    await expect(body(1)).toBeVisible();
    await expect(body(0)).toBeHidden();
    await page.keyboard.press('k');
    await expect(head(0)).toBeFocused();

    await kind(page, 'opinion').check({ force: true });
    await page.keyboard.press('j');
    await expect(head(0, '.note[data-kind="opinion"]')).toBeFocused();
    await shift(page, w.site.next).click();
    await expect(head(1, '.note[data-kind="opinion"]')).toBeFocused();

    await page.getByRole('button', { name: w.search.shortcutsOn }).click();
    await page.reload();
    const address = page.url();
    await page.keyboard.press('j');
    expect(page.url()).toBe(address);
  });

  test('an address lights phrase and note together, whichever it names', async ({ page }) => {
    const lit = (selector: string) => page.locator(selector).evaluate((one) => getComputedStyle(one).backgroundColor);
    const both = async () => [await lit(`mark[aria-details="${note}"]`), await lit(`#${note}`)];
    const goTo = (id: string) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, id);
    await page.goto(url('motion', { hash: 'p4s3' }));
    await expect(page.locator('#p4s3')).toBeInViewport();
    expect(await lit('#p4s3')).not.toBe(await lit('#p4s4'));
    const plain = await both();
    for (const id of [note, `ord-${note}`]) {
      await goTo(id);
      await expect.poll(async () => (await both())[0]).not.toBe(plain[0]);
      await expect.poll(async () => (await both())[1]).not.toBe(plain[1]);
      await goTo('p4s3');
      await expect.poll(both).toEqual(plain);
    }
  });
});
