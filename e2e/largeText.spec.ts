/** Text at twice its size, by the font size of the browser and not by zoom, on phones: every kind of page. */
import { expect, type Page } from 'playwright/test';
import { embedHref } from '../src/lib/url/embed.ts';
import type { Route } from '../src/lib/url/routes.ts';
import { introductionPath } from '../src/lib/url/routes.ts';
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
        ((element as HTMLElement).offsetWidth ?? 2) <= 1 ||
        hidden(element.parentElement));
    for (const element of document.querySelectorAll('body *')) {
      const { position, transform } = getComputedStyle(element);
      if (!/fixed|sticky/.test(position) || transform !== 'none' || !element.checkVisibility()) continue;
      const share = element.getBoundingClientRect().height / innerHeight;
      if (share > 0.25) faults.push(`${element.className} takes ${Math.round(share * 100)} % of the window`);
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
    `${url('start')}finns-inte/`,
    embedHref('map', lang),
    embedHref('timeline', lang),
    embedHref('options', lang),
    embedHref('sentence', lang, 'p4s3'),
    ...(lang === 'en' ? [introductionPath] : []),
  ];
  for (const width of [390, 320]) {
    test(`at ${width} px nothing is cut, covered or squeezed`, async ({ page, context }) => {
      test.slow();
      await page.setViewportSize({ width, height: 844 });
      const session = await context.newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveCSS('font-size', '32px');
        await page.evaluate(() => document.fonts.ready);
        found.push(...(await misfits(page)).map((fault) => `${path}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
  }
});
