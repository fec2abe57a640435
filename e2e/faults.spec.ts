/** Fonts and styles that do not come, and readers who read in their own way: what is left then. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page } from 'playwright/test';
import { builtSite } from '../checks/lib/site.ts';
import { embedHref } from '../src/lib/url/embed.ts';
import { violations } from './lib/axe.ts';
import { editionIn } from './lib/editions.ts';
import { countCases, survives } from './lib/faults.ts';
import { featuresIn } from './lib/features.ts';
import { test } from './lib/test.ts';
import { thrown } from './lib/watch.ts';

// What does not come soon does not come.
test.use({ actionTimeout: 8000 });

const site = builtSite();
const editions = { sv: editionIn('sv'), en: editionIn('en') };
const { pages: sv, search } = featuresIn(editions.sv);
const { pages: en } = featuresIn(editions.en);

// ---- fonts and styles ----

/** What reaches beyond the window's edge. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test(
  'fonts that are blocked, or never arrive, leave the words where they stand',
  survives('fontsBlocked'),
  async ({ page }) => {
    const errors = thrown(page);
    const small = [sv.start, en.sentence, sv.about];
    const heights = async () => {
      const found: number[] = [];
      for (const path of small)
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          if (width === 390) await page.goto(path);
          await page.evaluate(() => document.fonts.ready);
          expect(await sideways(page), `${path} at ${width} px`).toBe(0);
          found.push(await page.getByRole('main').evaluate((main) => main.getBoundingClientRect().height));
        }
      return found;
    };
    const whole = await heights();
    await page.route('**/*.woff2', (route) => route.abort());
    const blocked = await heights();
    // Those that stand in are on the machine.
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ family, status }) => status === 'loaded' && !family.includes('Fallback')),
    );
    expect(loaded).toHaveLength(0);
    // What takes their place is much the same size: a line more here and there.
    for (const [at, height] of blocked.entries()) expect(Math.abs(height / (whole[at] ?? 0) - 1)).toBeLessThan(0.05);

    // Whatever never arrives is waited for a tenth of a second, and no longer.
    const faces = [...site.sheets.values()].flatMap((css) => css.match(/@font-face\s*\{[^}]*\burl\([^}]*\}/g) ?? []);
    expect(faces.length).toBeGreaterThan(4);
    for (const face of faces) expect(face).toMatch(/font-display:\s*optional/);
    expect(errors).toEqual([]);
    countCases(2);
  },
);

/** Where everything stands that has an address. */
const places = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return [...document.querySelectorAll('main [id]')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y } = element.getBoundingClientRect();
        return `${element.id} ${Math.round(x)} ${Math.round(y)}`;
      });
  });

test(
  'stylesheets that come late put everything in its place, and without any the page reads',
  survives('stylesLate'),
  async ({ page }) => {
    const errors = thrown(page);
    const paths = [sv.motion, en.sentence];
    const before: string[][] = [];
    // Whether a font comes in time is another matter: here none does.
    await page.route('**/*.woff2', (route) => route.abort());
    for (const path of paths) {
      await page.goto(path);
      before.push(await places(page));
    }
    await page.route('**/*.css', async (route) => {
      await wait(700);
      await route.continue();
    });
    for (const [at, path] of paths.entries()) {
      await page.goto(path);
      await expect.poll(() => places(page), path).toEqual(before[at]);
    }
    await page.unroute('**/*.css');
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(sv.sentence);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // What is shut or hidden without a rule of ours stays so.
    await expect(page.locator('dialog, [hidden]').filter({ visible: true })).toHaveCount(0);
    await page.locator('[data-open-search]').press('Enter');
    await page.keyboard.insertText('Riga');
    await expect(page.locator('[data-search-results] a:visible').first()).toBeVisible();
    expect(errors).toEqual([]);
    countCases(paths.length + 1);
  },
);

// ---- how a reader reads ----

const small = [en.start, sv.sentence, sv.search, en.about, sv.missing, en.factsheet];

test(
  'at 400 % zoom, 320 px wide, nothing scrolls sideways and what has the focus is in sight',
  survives('zoomed'),
  async ({ page }) => {
    // A window of 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of small) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await sideways(page), path).toBe(0);
      // What stays in its place while the rest scrolls leaves most of the window free.
      const held = await page.evaluate(async () => {
        scrollTo({ top: 600, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        return [...document.querySelectorAll('body *')]
          .filter(
            (element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && element.checkVisibility(),
          )
          .map((element) => element.getBoundingClientRect())
          .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
          .reduce((sum, { height }) => sum + height, 0);
      });
      expect.soft(held, path).toBeLessThan(256 / 3);
    }
    await page.goto(sv.sentence);
    const hidden: string[] = [];
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      hidden.push(
        ...(await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return [];
          const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
          const seen = boxes.some(({ left, right, top, bottom }) => {
            const at = document.elementFromPoint(
              (left + right) / 2,
              (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
            );
            return at !== null && (element.contains(at) || at.contains(element));
          });
          return seen ? [] : [element.outerHTML.slice(0, 120)];
        })),
      );
    }
    expect(hidden).toEqual([]);
    // The search fits: its field, its hits and the way out.
    await search.act?.(page);
    await search.shows(page);
    const { w } = editions.sv;
    const dialog = page.getByRole('dialog', { name: w.search.title });
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await dialog.getByRole('button', { name: w.site.close }).click();
    await expect(dialog).toBeHidden();
    countCases(small.length + 2);
  },
);

/** Texts that lie on each other, or are cut off, with their beginnings. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { text: string; box: DOMRect; of: Element }[] = [];
    const found: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement;
      const text = node.data.trim();
      if (!element || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      // The labels of a drawing stand in the text beside it too.
      if (element.closest('script, style, svg, .visually-hidden, [aria-hidden="true"], .skip, dialog:not([open])'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, position, webkitLineClamp } = getComputedStyle(around);
        // A bar that stays in its place lies on what scrolls under it.
        if (position === 'sticky' || position === 'fixed') boxes = [];
        // What scrolls by itself hides nothing.
        if (/auto|scroll/.test(overflowX + overflowY)) break;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = around.getBoundingClientRect();
        const inside = boxes.filter(({ left, right, bottom }) => {
          return left > frame.left - 2 && right < frame.right + 2 && bottom < frame.bottom + 2;
        });
        // Shown to screen readers only, or shortened on purpose, with a link to the whole.
        const meant = frame.width <= 2 || webkitLineClamp !== 'none';
        if (inside.length < boxes.length && !meant) found.push(`cut: ${text.slice(0, 40)}`);
        boxes = inside;
      }
      lines.push(...boxes.map((box) => ({ text: text.slice(0, 40), box, of: element })));
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1)) {
        if (other.box.top > one.box.bottom) break;
        if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        // The box of a line is higher than its letters: a third of it has to lie on the other.
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (wide > 2 && high > Math.min(one.box.height, other.box.height) / 3)
          found.push(`on each other: ${one.text} | ${other.text}`);
      }
    return [...new Set(found)];
  });

test(
  'with the text spacing of WCAG 1.4.12 no text is cut off or lies on another',
  survives('textSpacing'),
  async ({ page }) => {
    // A reader's own style sheet, which the policy of the page does not concern.
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      addEventListener('DOMContentLoaded', () => document.adoptedStyleSheets.push(sheet));
    });
    const others = [en.motion, sv.options, sv.cities, sv.factsheet, embedHref('map', 'sv')];
    const paths = [...small, ...others, editions.en.url('cities', { id: 'riga' })];
    const widths = [320, 390, 1280];
    for (const path of paths)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        if (width === widths[0]) await page.goto(path);
        expect.soft(await page.evaluate(() => getComputedStyle(document.body).letterSpacing)).not.toBe('normal');
        expect.soft(await sideways(page), `${path} at ${width} px`).toBe(0);
        expect.soft(await crowded(page), `${path} at ${width} px`).toEqual([]);
      }
    countCases(paths.length * widths.length);
  },
);

test(
  'with forced colours every text, mark and choice can be told from its ground',
  survives('forcedColours'),
  async ({ page }) => {
    const faint = () =>
      page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        if (!canvas) throw new Error('No canvas.');
        const light = (colour: string) => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
          if (a < 30) return undefined;
          const [x = 0, y = 0, z = 0] = [r, g, b].map((v) =>
            v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * x + 0.7152 * y + 0.0722 * z;
        };
        const probe = document.createElement('p');
        document.body.append(probe);
        probe.setAttribute('class', 'ground');
        const ground = light(getComputedStyle(document.body).backgroundColor) ?? 1;
        probe.remove();
        const ratio = (colour: string) => {
          const own = light(colour);
          return own === undefined ? 0 : (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
        };
        return [...document.querySelectorAll('main svg :is(a, g, use, circle, path, rect, line, text)')]
          .filter(
            (shape) =>
              shape.matches('a *, text') &&
              shape.checkVisibility() &&
              !shape.matches('g, a') &&
              !shape.closest('defs, clipPath'),
          )
          .filter((shape) => {
            const { fill, stroke, strokeWidth, opacity } = getComputedStyle(shape);
            if (
              opacity === '0' ||
              (shape.getBoundingClientRect().width < 1 && shape.getBoundingClientRect().height < 1)
            )
              return false;
            if (/none|rgba\(0, 0, 0, 0\)/.test(fill) && /none|rgba\(0, 0, 0, 0\)/.test(stroke)) return false;
            return ratio(fill) < 3 && (Number.parseFloat(strokeWidth) === 0 || ratio(stroke) < 3);
          })
          .map((shape) => shape.outerHTML.slice(0, 120));
      });
    let count = 0;
    for (const colorScheme of ['light', 'dark'] as const)
      for (const path of [sv.start, en.sentence, en.cities, sv.timeline]) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        await page.goto(path);
        const where = `${path}, ${colorScheme}`;
        expect.soft(await faint(), where).toEqual([]);
        if (path === sv.start || path === en.sentence) {
          expect.soft(await violations(page, { rules: ['color-contrast'] }), where).toEqual([]);
        }
        count += 1;
      }
    // What is chosen among choices looks chosen: by more than its colour.
    const choice = page
      .locator('main fieldset label')
      .filter({ has: page.locator('input[type="radio"]') })
      .first();
    const look = async () => (await choice.screenshot()).toString('base64');
    await choice.locator('input').check({ force: true });
    const chosen = await look();
    await choice.locator('xpath=ancestor::fieldset').locator('input[type="radio"]').nth(1).check({ force: true });
    expect(await look()).not.toBe(chosen);
    countCases(count + 1);
  },
);

/** A style sheet without the blocks that begin so, whatever is nested in them. */
function withoutBlocks(css: string, head: RegExp): string {
  const start = head.exec(css);
  if (!start) return css;
  let at = start.index + start[0].length;
  for (let depth = 1; depth > 0 && at < css.length; at += 1) depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
  return css.slice(0, start.index) + withoutBlocks(css.slice(at), head);
}

test('with reduced motion nothing moves by itself', survives('reducedMotion'), async ({ page }) => {
  const moving = /transition|animation|@keyframes|scroll-behavior:\s*smooth|@view-transition/;
  for (const [name, css] of site.sheets) {
    // What is asked for where no preference is known.
    const calm = withoutBlocks(css, /@media[^{]*\(prefers-reduced-motion:\s*no-preference\)\s*\{/);
    // Waits until a script had its time, and moves nothing.
    const still = calm
      .replace(/@keyframes late\{[^{}]*\{[^{}]*\}\}/, '')
      .replace(/animation:[^;}]*\blate\b[^;}]*/g, '');
    expect.soft(moving.exec(still)?.[0], name).toBeUndefined();
  }
  await page.goto(en.sentence);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('main summary').first().press('Enter');
  await search.act?.(page);
  await search.shows(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  countCases(2);
});

test(
  'where more contrast is wanted every text has 7 to 1, light and dark',
  survives('moreContrast'),
  async ({ page }) => {
    const paths = [
      en.start,
      sv.sentence,
      editions.en.url('timeline', { id: '2020-prague-taipei' }),
      editions.sv.url('cities', { id: 'riga' }),
    ];
    for (const colorScheme of ['light', 'dark'] as const)
      for (const path of paths) {
        await page.emulateMedia({ contrast: 'more', colorScheme });
        await page.goto(path);
        expect
          .soft(await violations(page, { rules: ['color-contrast-enhanced'] }), `${path}, ${colorScheme}`)
          .toEqual([]);
      }
    countCases(paths.length * 2);
  },
);
