/**
 * What comes out of the printer, read from the PDF that the browser makes of a page: how many sheets, nothing cut,
 * nothing on top of anything else, every address written out.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { collisions, type Pdf, readPdf, squeeze, textOf } from '../checks/lib/pdf.ts';
import { parseMotion, sentencesOf } from '../src/lib/motion/parse.ts';
import { editions, href, type Route } from '../src/lib/url/routes.ts';
import { survives } from './lib/faults.ts';
import { codeIn } from './lib/qrCode.ts';
import { leadsHere } from './lib/served.ts';
import { test } from './lib/test.ts';

const mm = 72 / 25.4;

/** Opens a page and prints it, with its fonts there. */
async function print(page: Page, path: string, options?: { withFonts: boolean }): Promise<Pdf> {
  await page.goto(path);
  await leadsHere(page);
  // The fallbacks lie on the machine, or not.
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
  return readPdf(await page.pdf({ preferCSSPageSize: true }), options);
}

/** Every stretch of text that paper shows, in the page's order. Pictures write theirs as they like. */
function shownTexts(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const walker = document.createTreeWalker(document.querySelector(selector) ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element?.checkVisibility() || element.closest('svg, .visually-hidden, script, style')) continue;
      if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode.nodeValue);
    }
    return texts;
  }, within);
}

/** What is wrong with the sheets of any page: each sheet is named, nothing leaves it, nothing lies on anything. */
function faults({ pages }: Pdf, address: string, margin: number): string[] {
  return pages.flatMap((sheet, index) => {
    const foot = textOf(sheet.texts.filter(({ y }) => y > sheet.height - 17 * mm));
    const named = foot.includes(squeeze(address)) && foot.includes(`${index + 1}/${pages.length}`);
    const outside = sheet.texts.filter(
      ({ x, width }) => x < margin * mm - 1 || x + width > sheet.width - margin * mm + 1,
    );
    return [
      ...(named ? [] : [`sheet ${index + 1} does not say what it is: ${foot}`]),
      ...outside.map(({ text }) => `sheet ${index + 1} cuts "${text}"`),
      ...collisions(sheet).map((pair) => `sheet ${index + 1}: ${pair}`),
    ];
  });
}

for (const lang of editions) {
  test(`the fact sheet (${lang}) is two sheets that hold everything`, async ({ page }) => {
    const pdf = await print(page, href('factsheet', lang), { withFonts: true });
    expect(pdf.pages).toHaveLength(2);
    await expect(page.locator('[data-print]')).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    const printed = textOf(pdf.pages.flatMap(({ texts }) => texts));
    const shown = await shownTexts(page, '.fact-sheet');
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.filter((text) => !printed.includes(squeeze(text)))).toEqual([]);

    for (const [index, sheet] of pdf.pages.entries()) {
      expect(textOf(sheet.texts)).toContain(squeeze(`${index + 1} ${lang === 'sv' ? 'av' : 'of'} 2`));
      const box = {
        left: Math.min(...sheet.texts.map(({ x }) => x)) / mm,
        right: (sheet.width - Math.max(...sheet.texts.map(({ x, width }) => x + width))) / mm,
        top: Math.min(...sheet.texts.map(({ y }) => y)) / mm,
        bottom: (sheet.height - Math.max(...sheet.texts.map(({ y, size }) => y + size))) / mm,
      };
      for (const [side, distance] of Object.entries(box))
        expect(distance, `${side} of sheet ${index + 1}`).toBeGreaterThan(8);
      expect(collisions(sheet)).toEqual([]);
    }

    // Fonts: the site's own, and in the file.
    expect(pdf.fonts.length).toBeGreaterThan(1);
    for (const { name, embedded } of pdf.fonts) {
      expect(name).toMatch(/^(SchibstedGrotesk|Newsreader)/);
      expect(embedded, name).toBe(true);
    }

    // Links: what leads away is written out, each source by the name that its address ends with.
    const home = new URL(href('start', lang), page.url());
    const sources = await page
      .locator('.sources li a')
      .evaluateAll((links) =>
        links.map((link) => ({ to: (link as HTMLAnchorElement).hash, row: link.closest('li')?.textContent ?? '' })),
      );
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter(({ to, row }) => !row.includes(to) || !printed.includes(squeeze(to)))).toEqual([]);
    expect(printed).toContain(new URL(href('sources', lang), home).href.replace('http://', ''));
    const away = await page
      .locator('.fact-sheet a[href^="http"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(away.filter((url) => !printed.includes(squeeze(url)))).toEqual([]);

    // The code leads to the site.
    expect(await codeIn(page, page.locator('.qr'))).toBe(home.href);
  });

  for (const size of ['A4', 'letter', '210mm 275mm']) {
    test(`the fact sheet (${lang}) is two sheets on ${size}`, async ({ browser }) => {
      // As the dialog of a printer sets it, over what the page wishes; and lower than either, for engines that set text wider.
      const page = await browser.newPage({ bypassCSP: true });
      await page.goto(href('factsheet', lang));
      await page.addStyleTag({ content: `@page { size: ${size} !important; }` });
      await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages).toHaveLength(2);
      await page.close();
    });
  }

  test(`the motion on paper (${lang}) is the motion word for word`, async ({ page }) => {
    const { pages } = await print(page, href('motion', lang), { withFonts: true });
    const motion = parseMotion(readFileSync('src/content/motion/motion.md', 'utf8'));
    // The motion's voice: the serif, larger than in the notes. It runs down the sheet, in whatever order it was drawn.
    const voice = pages.map(({ texts }) =>
      textOf(
        texts
          .filter(({ font, size }) => /^Newsreader/.test(font) && size > 9)
          .sort((a, b) => Math.round(a.y - b.y) || a.x - b.x),
      ),
    );
    let at = 0;
    const whole = voice.join('');
    for (const { text } of sentencesOf(motion)) {
      const found = whole.indexOf(squeeze(text), at);
      expect(found, text).toBeGreaterThanOrEqual(at);
      at = found + squeeze(text).length;
    }
    // The word before the proposals stands with the first of them.
    const lead = squeeze((await page.locator('.demand-lead').textContent()) ?? '?');
    const sheetOf = (text: string) => voice.findIndex((sheet) => sheet.includes(text));
    expect(sheetOf(lead)).toBe(sheetOf(squeeze(motion.proposals[0]?.text ?? '?')));
    expect(pages.length).toBeLessThanOrEqual(8);
  });

  test(`the motion (${lang}) goes on paper as text, with notes, or with their sources at the end`, async ({ page }) => {
    const printed: Record<string, Pdf> = {};
    for (const choice of ['text', 'notes', 'sources']) {
      await page.goto(href('motion', lang));
      await page.locator(`#papper-${choice}`).check();
      await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
      printed[choice] = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    }
    const sheets = Object.fromEntries(Object.entries(printed).map(([choice, { pages }]) => [choice, pages.length]));
    console.log(`sheets of the motion (${lang}):`, sheets);
    // What a number in the text leads to: each note's head.
    await page.emulateMedia({ media: 'print' });
    for (const head of await page.locator('.note > details > summary').all()) await expect(head).toBeVisible();
    expect(sheets.text).toBeLessThanOrEqual(2);
    expect(sheets.notes).toBeLessThanOrEqual(8);
    expect(sheets.sources).toBeLessThanOrEqual(10);
    const textIn = (choice: string) => textOf(printed[choice]?.pages.flatMap(({ texts }) => texts) ?? []);
    const firstNote = squeeze((await page.locator('.note .note-body > p').first().textContent()) ?? '?');
    expect(textIn('text')).not.toContain(firstNote);
    expect(textIn('notes')).toContain(firstNote);
    // The numbers of the sources are those of the list at the end, and rise as the notes go on.
    const cited = (await page.locator('.note .cites').allTextContents()).flatMap((text) => text.match(/\d+/g) ?? []);
    const titles = await page.locator('.endnotes li > a').allTextContents();
    expect([...new Set(cited.map(Number))]).toEqual(titles.map((_, index) => index + 1));
    expect(titles.map(squeeze).filter((title) => !textIn('sources').includes(title))).toEqual([]);
    expect(textIn('notes')).not.toContain(squeeze(titles.at(-1) ?? '?'));
  });

  test(`what a search found (${lang}) is printed, with what was asked`, async ({ page }) => {
    await page.goto(`${href('search', lang)}?q=Riga`);
    const found = page.locator('[data-search-results] a').first();
    await expect(found).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(found).toBeVisible();
    await expect(page.getByText(lang === 'sv' ? '”Riga”' : '‘Riga’')).toBeVisible();
  });
}

/** Every other kind of page, and how many sheets it may take in either edition; they are printed in turn. */
const kinds: [route: Route, most: number, id?: string][] = [
  ['start', 1],
  ['options', 4],
  ['vanort', 8],
  ['projekt', 8],
  ['road', 4],
  ['precedents', 4],
  ['precedents', 3, 'prague-taipei'],
  ['arguments', 7],
  ['law', 5],
  ['figures', 3],
  ['cities', 14],
  ['timeline', 18],
  ['glossary', 6],
  ['sources', 11],
  ['sources', 3, 'stockholm'],
  ['about', 6],
  ['search', 1],
  ['motion', 1, 'p2s2'],
  ['timeline', 3, '2020-prague-taipei'],
  ['cities', 3, 'kyiv'],
];

for (const [index, [route, most, id]] of kinds.entries()) {
  const lang = editions[index % editions.length] ?? 'sv';
  const path = href(route, lang, id === undefined ? {} : { id });
  const sheets = most === 1 ? 'one sheet' : `${most} sheets at most`;
  test(
    `${path} prints from a dark screen as dark on white, on ${sheets}, whole and without controls`,
    survives('darkPrint'),
    async ({ page }) => {
      // As a reader with a dark screen prints it.
      await page.emulateMedia({ colorScheme: 'dark' });
      const pdf = await print(page, path);
      expect(pdf.pages.length).toBeLessThanOrEqual(most);
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      const address = (await page.locator('html').getAttribute('data-address')) ?? '?';
      expect(faults(pdf, address, 16)).toEqual([]);
      const [paper, ink] = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color];
      });
      expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      // The heads of a table stay, without being buttons any more.
      await expect(
        page.locator('button:visible:not(th button), input:visible, select:visible, .citations > summary:visible'),
      ).toHaveCount(0, { timeout: 2000 });

      // No heading stands alone at the foot of a sheet.
      const headings = new Set((await page.locator('h2, h3, h4').allTextContents()).map(squeeze));
      const sheets = pdf.pages.map((sheet) => sheet.texts.filter(({ y }) => y < sheet.height - 17 * mm));
      const lasts = sheets.slice(0, -1).map((texts) => texts.toSorted((a, b) => a.y - b.y).at(-1));
      expect(lasts.filter((last) => last && headings.has(squeeze(last.text)))).toEqual([]);

      // Every address off the site is written out.
      const printed = textOf(sheets.flat());
      const addresses = new Set(
        await page
          .locator('main a[rel~="external"]')
          .evaluateAll((links) =>
            links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href') ?? ''),
          ),
      );
      expect([...addresses].filter((url) => !printed.includes(`<${squeeze(url)}>`))).toEqual([]);
    },
  );
}

for (const path of [href('glossary', 'sv'), href('sources', 'en'), href('about', 'sv')]) {
  test(`${path} takes no more sheets where they are wider`, async ({ page }) => {
    await page.goto(path);
    const sheets = async (size: object) => (await readPdf(await page.pdf(size))).pages.length;
    const upright = await sheets({ format: 'A4' });
    for (const wide of [{ format: 'A3' }, { format: 'A4', landscape: true }])
      expect(await sheets(wide), JSON.stringify(wide)).toBeLessThanOrEqual(upright);
  });
}
