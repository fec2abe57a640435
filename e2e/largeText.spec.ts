/** Large text, by the font size of the browser and not by zoom, on phones, upright and on their side: every kind of page. */
import { expect, type Page } from 'playwright/test';
import { embedHref } from '../src/lib/url/embed.ts';
import type { Route } from '../src/lib/url/routes.ts';
import { besideOptions, introductionPath } from '../src/lib/url/routes.ts';
import { inEachEdition } from './lib/editions.ts';
import { test } from './lib/test.ts';

/** What does not fit: the page sideways, what stays in the window, words with a letter or two a line. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) faults.push(`the page is ${over} px too wide`);
    const hidden = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' ||
        // A box without width alone is none that hides: its letters stand beside it, one a line.
        Math.max((element as HTMLElement).offsetWidth ?? 2, (element as HTMLElement).offsetHeight ?? 2) <= 1 ||
        hidden(element.parentElement));
    for (const element of document.querySelectorAll('body *')) {
      const { position, transform } = getComputedStyle(element);
      if (!/fixed|sticky/.test(position) || transform !== 'none' || !element.checkVisibility()) continue;
      const share = element.getBoundingClientRect().height / innerHeight;
      if (share > 0.25) faults.push(`${element.className} takes ${Math.round(share * 100)} % of the window`);
    }
    for (const field of document.querySelectorAll('input[type="search"]')) {
      const letters = field.clientWidth / Number.parseFloat(getComputedStyle(field).fontSize);
      if (field.checkVisibility() && letters < 6) faults.push(`a field has room for ${letters.toFixed(1)} em`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const text = node.data.trim();
      const parent = node.parentElement;
      if (text.length < 8 || !parent?.checkVisibility() || parent.closest('svg, .skip') || hidden(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = new Set(
        [...range.getClientRects()].filter((box) => box.width > 1).map((box) => Math.round(box.top)),
      );
      if (lines.size > 2 && text.length / lines.size < 3) faults.push(`${lines.size} lines: ${text.slice(0, 30)}`);
    }
    return faults;
  });

inEachEdition(({ lang, url }) => {
  const own = (route: Route, id: string) => url(route, { id });
  const pages = [
    ...(
      [
        'start',
        'motion',
        'timeline',
        'cities',
        'options',
        'vanort',
        ...besideOptions,
        'glossary',
        'sources',
        'about',
        'factsheet',
      ] as const
    ).map((route) => url(route)),
    `${url('search')}?q=Taipei`,
    own('motion', 'p4s3'),
    own('timeline', '2020-prague-taipei'),
    own('cities', 'kyiv'),
    own('precedents', 'prague-taipei'),
    `${url('start')}finns-inte/`,
    // With a notice that the address leads nowhere, and what may be meant.
    url('motion', { hash: 'p9s9' }),
    url('timeline', { hash: '1950' }),
    embedHref('map', lang),
    embedHref('timeline', lang),
    embedHref('options', lang),
    embedHref('sentence', lang, 'p4s3'),
    ...(lang === 'en' ? [introductionPath] : []),
  ];
  // Upright, the narrower one in the edition with the longer words; on its side; and with text between the two sizes.
  const screens = {
    sv: [
      { width: 280, height: 844, font: 32 },
      { width: 320, height: 844, font: 32 },
      { width: 844, height: 390, font: 32 },
      { width: 360, height: 740, font: 20 },
    ],
    en: [
      { width: 280, height: 844, font: 32 },
      { width: 390, height: 844, font: 32 },
      { width: 844, height: 390, font: 16 },
    ],
  };
  for (const { width, height, font } of screens[lang])
    test(`at ${width} × ${height} px with type of ${font} px nothing is cut, covered or squeezed`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height });
      const session = await context.newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: font, fixed: 26 } });
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveCSS('font-size', `${font}px`);
        await page.evaluate(() => document.fonts.ready);
        if (path.includes('#')) await expect(page.locator('[data-address-notice] a').first()).toBeVisible();
        found.push(...(await misfits(page)).map((fault) => `${path}: ${fault}`));
      }
      // What a reader opens on the page has room as well.
      for (const path of [url('motion'), own('motion', 'p4s3'), url('options')]) {
        await page.goto(path);
        await page.evaluate(() => {
          for (const one of document.querySelectorAll<HTMLDetailsElement>('main details')) one.open = true;
        });
        found.push(...(await misfits(page)).map((fault) => `${path}, opened: ${fault}`));
      }
      expect(found).toEqual([]);
    });
});
