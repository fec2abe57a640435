/**
 * The pages without their frame: as the reader view of a browser, and programs that take texts out of pages, show them;
 * and what arrives where a reader pastes it.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { besideOptions, href, type Route } from '../src/lib/url/routes.ts';
import { inEdition } from './lib/editions.ts';
import { motionWords } from './lib/motionWords.ts';
import { copiedBy, test } from './lib/test.ts';

const readability = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

/** What Firefox's reader view shows of a page. */
function readerView(page: Page): Promise<string> {
  return page.evaluate((library) => {
    const Readability = new Function(`${library}; return Readability;`)();
    const article = new Readability(document.cloneNode(true), { charThreshold: 100 }).parse();
    return String(article?.textContent ?? '').replace(/\s+/g, ' ');
  }, readability);
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Copies what is selected. */
const copy = (page: Page) => copiedBy(page, () => page.keyboard.press('ControlOrMeta+c'));

/** Selects from a place in one element to a place in another, and copies. */
async function copyFrom(page: Page, [from, start]: [string, number], [to, end]: [string, number]) {
  await page.evaluate(
    ([from, start, to, end]) => {
      const at = (selector: string, offset: number): [Node, number] => {
        const walker = document.createTreeWalker(
          document.querySelector(selector) as Node,
          NodeFilter.SHOW_TEXT,
          (node) => (node.parentElement?.closest('.ref') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
        );
        let rest = offset;
        for (let node = walker.nextNode() as Text; ; node = walker.nextNode() as Text) {
          if (rest <= node.length) return [node, rest];
          rest -= node.length;
        }
      };
      getSelection()?.setBaseAndExtent(...at(from, start), ...at(to, end));
    },
    [from, start, to, end] as const,
  );
  return copy(page);
}

inEdition('sv', ({ w, url }) => {
  test.describe('in a reader view', () => {
    // The library writes markup; the policy of the pages allows none to be written.
    test.use({ bypassCSP: true });

    /** Drawings are left out, and with them what is said of one alone. */
    const prose =
      'main p:not(.share p, nav p, form p, .no-print, .no-print p, .small, [role="status"], [hidden] *, .citations *, details.embed-code *, figure:has(svg) figcaption *)';
    const note = '.note-title, .note .note-body > p:first-child';
    const proof = '.evidence.small';
    const motion =
      '.note-title, .summary .prose p, .note:is([id^="p"], [id^="att"]) .note-body > p, .sentence:is([id^="p"], [id^="att"])';
    const pages: [route: Route, kept: string, id?: string][] = [
      ...['p4s3', 'p1s1', 'att-2'].map((id): [Route, string, string] => ['motion', note, id]),
      ['motion', motion],
      ['timeline', prose, '2020-prague-taipei'],
      ['cities', prose, 'kyiv'],
      ['precedents', prose, 'prague-taipei'],
      ['sources', prose, 'sweden'],
      ...(['law', 'road', 'arguments'] as const).map((route): [Route, string] => [route, proof]),
      ...(['start', 'options', 'vanort', ...besideOptions, 'glossary', 'about', 'factsheet'] as const).map(
        (route): [Route, string] => [route, prose],
      ),
    ];
    test('every sentence, event, city and precedent keeps what it says, and its levels', async ({ page }) => {
      await page.goto(url('about'));
      const { pages, lost } = await page.evaluate(
        async ([library, prose]) => {
          const Readability = new Function(`${library}; return Readability;`)();
          const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
          const map = await (await fetch('/sitemap.xml')).text();
          const pages = [...map.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)]
            .map(([, path = '']) => path)
            .filter((path) =>
              /(?:motionen|motion|tidslinje|timeline|vanorter|partner-cities|andra-stader|other-cities)\/[^/]+\/$/.test(
                path,
              ),
            );
          const lost: string[] = [];
          for (const path of pages) {
            const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
            const texts = [...page.querySelectorAll(prose)].map(({ textContent }) => squeeze(textContent));
            const levels = [...page.querySelectorAll('main .level')].map(({ textContent }) => squeeze(textContent));
            const view = squeeze(new Readability(page).parse()?.textContent);
            const gone = texts.filter((text) => text.split(' ').length > 8 && !view.includes(text));
            const kept = (level: string) => view.split(level).length > levels.filter((other) => other === level).length;
            gone.push(...new Set(levels.filter((level) => !kept(level))));
            if (gone.length > 0) lost.push(`${path}: ${gone[0]}`);
          }
          return { pages: pages.length, lost };
        },
        [readability, prose] as const,
      );
      expect(pages).toBeGreaterThan(200);
      expect(lost).toEqual([]);
    });

    for (const option of ['projekt', 'vanort'] as const)
      for (const lang of ['sv', 'en'] as const)
        test(`${href(option, lang)} begins with its question and keeps every side of the arguments`, async ({
          page,
        }) => {
          await page.goto(href(option, lang));
          const [lead = ''] = (await page.locator('main .lead').allTextContents()).map(squeeze);
          const sides = (await page.locator('#argument :is(h3, li a)').allTextContents()).map(squeeze);
          const view = await readerView(page);
          expect(view.slice(0, 100)).toContain(lead.slice(0, 40));
          expect(sides.filter((text) => !view.includes(text))).toEqual([]);
        });

    for (const [route, kept, id] of pages) {
      const path = url(route, id === undefined ? {} : { id });
      test(`${path} keeps ${kept === proof ? 'its sources' : 'what it says'}`, async ({ page }) => {
        await page.goto(path);
        const texts = (await page.locator(kept).allTextContents()).map(squeeze);
        const long = kept === prose ? texts.filter((text) => text.split(' ').length > 8) : texts;
        expect(long.length).toBeGreaterThan(kept === motion ? 40 : 0);
        const view = await readerView(page);
        expect(long.filter((text) => !view.includes(text))).toEqual([]);
      });
    }
  });

  test('quotation marks, brackets and levels are text', async ({ page }) => {
    const places: [path: string, quotes: string][] = [
      [url('start'), '.two-texts blockquote p:not(.original)'],
      [url('cities', { id: 'kyiv' }), '.excerpt .quoted'],
      [url('motion', { id: 'p4s3' }), '.excerpt .quoted'],
      [url('factsheet'), '.voices .quoted'],
    ];
    for (const [path, quotes] of places) {
      await page.goto(path);
      const texts = await page.locator(quotes).allTextContents();
      expect(texts.length, path).toBeGreaterThan(0);
      for (const text of texts) expect(text, path).toMatch(/^”.*”$/s);
      // What a style sheet writes is no letter of any language, and no mark of quotation.
      const made = await page.locator('main').evaluate((main) =>
        [...main.querySelectorAll('*')].flatMap((element) =>
          ['::before', '::after'].flatMap((side) => {
            const { content, display } = getComputedStyle(element, side);
            return display !== 'none' && /[”“‘’«»[\]\p{L}]|quote/u.test(content) && !/^(none|normal|attr)/.test(content)
              ? [`${element.className}${side}: ${content}`]
              : [];
          }),
        ),
      );
      expect(
        [...new Set(made)].filter((one) => !one.includes('counter')),
        path,
      ).toEqual([]);
      await expect(page.locator('main q')).toHaveCount(0);
    }
    await page.goto(url('motion', { id: 'p4s3' }));
    const levels = await page.locator('.note .level').allTextContents();
    for (const level of levels) expect([...Object.values(w.source.level), w.source.notFound]).toContain(level.trim());
  });

  test('copying the motion gives the motion', async ({ page }) => {
    await page.goto(url('motion'));
    // Its words, without the numbers of its notes.
    const text = async (id: string) => (await motionWords(page.locator(`#${id}`)))[0] ?? '';
    const [p1s1, p1s2, p2s1, p2s5, p3s1] = await Promise.all(['p1s1', 'p1s2', 'p2s1', 'p2s5', 'p3s1'].map(text));
    if (!p1s1 || !p1s2 || !p2s1 || !p2s5 || !p3s1) throw new Error('A sentence is missing.');
    // Over two paragraphs, from the middle of a word.
    expect(await copyFrom(page, ['#p1s2', 10], ['#p2s1', 20])).toBe(`${p1s2.slice(10)}\n\n${p2s1.slice(0, 20)}`);
    // Over a paragraph with all its notes open.
    await page.locator('.note details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await copyFrom(page, ['#p2s5', 0], ['#p3s1', p3s1.length])).toBe(`${p2s5}\n\n${p3s1}`);
    // Within a paragraph, and a paragraph by its element, as three clicks select it.
    expect(await copyFrom(page, ['#p1s1', 0], ['#p1s2', p1s2.length])).toBe(`${p1s1} ${p1s2}`);
    const whole = page.locator('.text:has(#p1s1)');
    await whole.evaluate((element) => getSelection()?.selectAllChildren(element));
    expect(await copy(page)).toBe((await motionWords(whole))[0]);
    // With the line before the proposals, and their numbers.
    const [lead, att1, att2] = [
      ...(await motionWords(page.locator('.demand-lead .text'))),
      await text('att-1'),
      await text('att-2'),
    ];
    await page.evaluate(() => {
      const from = document.querySelector('.demand-lead .text')?.firstChild;
      const to = document.querySelector('#att-2');
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
    });
    expect(await copy(page)).toBe(`${lead}\n\n1. ${att1}\n\n2. ${att2}`);
    // A note is copied as it stands.
    const note = page.locator('.note .note-body > p').first();
    await note.evaluate((element) => getSelection()?.selectAllChildren(element));
    expect(squeeze(await copy(page))).toBe(squeeze((await note.textContent()) ?? ''));
    // The original, over paragraphs between which the translation lies.
    await page.goto(href('motion', 'en'));
    expect(await copyFrom(page, ['#original-p1s2', 0], ['#original-p2s1', p2s1.length])).toBe(`${p1s2}\n\n${p2s1}`);
    // Three clicks take the selection to the next text that is shown, over the control that stands between them.
    await page.goto(url('motion'));
    for (const id of ['p1s1', 'p2s1', 'p3s1']) {
      const paragraph = page.locator(`.text:has(#${id})`);
      await paragraph.click({ clickCount: 3, position: { x: 30, y: 10 } });
      await expect(page.locator('motion-share')).toBeVisible();
      expect(await copy(page)).toBe((await motionWords(paragraph))[0]);
    }
  });
});
