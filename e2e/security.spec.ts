/** The site in hostile hands. */
import { expect, type Page } from 'playwright/test';
import { builtSite, kindPaths, pageAt } from '../checks/lib/site.ts';
import { words } from '../src/i18n/index.ts';
import { editions, href, type Lang } from '../src/lib/url/routes.ts';
import { hostileRaw, hostileTexts } from './hostile.ts';
import { countCases, survives } from './lib/faults.ts';
import { test } from './lib/test.ts';
import { watch } from './lib/watch.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');

/** Signs that a text has become more than text. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const odd =
      'script:not([src], [type="application/ld+json"], [type="speculationrules"], head > [data-fonts]), iframe, object, embed, base[href], video, math, [onerror], [onload], [onfocus], [ontoggle], [onmouseover], [href^="javascript:" i], [src^="//"], form[action^="//"], meta[http-equiv="refresh"], body style';
    return [
      ...(Object.hasOwn(globalThis, 'pwned') || 'pwned' in {} ? ['a script ran'] : []),
      ...[...document.querySelectorAll(odd)].map((element) => element.outerHTML.slice(0, 100)),
    ];
  });

test(
  'nothing hostile that is typed into the search becomes more than text',
  survives('hostileText'),
  async ({ page }) => {
    const entries = Object.entries(hostileTexts);
    expect(entries.length).toBeGreaterThanOrEqual(60);
    countCases(entries.length);
    const faults = watch(page);
    let lang: Lang = 'en';
    for (const [index, [name, text]] of entries.entries()) {
      // Half of them in each edition.
      if (index === 0 || index === Math.floor(entries.length / 2)) {
        lang = index === 0 ? 'en' : 'sv';
        await page.goto(`${href('search', lang)}?q=Taipei`);
        await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
      }
      const said = await page.evaluate(async (value) => {
        const own = document.querySelector('main site-search');
        const input = own?.querySelector<HTMLInputElement>('input[type="search"]');
        const status = own?.querySelector('[role="status"]');
        const form = own?.querySelector('form');
        if (!input || !status || !form) return 'the search is gone';
        status.textContent = '…';
        input.value = value;
        form.requestSubmit();
        for (let turn = 0; turn < 200 && status.textContent === '…'; turn += 1)
          await new Promise((done) => setTimeout(done, 10));
        return status.textContent ?? '';
      }, text);
      // An answer, or nothing for a question of blanks; never that the search is broken.
      expect.soft(said, name).not.toBe('…');
      expect.soft(said.length, name).toBeLessThan(400);
      expect.soft(said, name).not.toBe(words(lang).search.faults.failed);
      expect.soft(await traces(page), name).toEqual([]);
      expect.soft(faults.splice(0), name).toEqual([]);
    }
    await page.getByRole('main').getByRole('searchbox').fill('vänort');
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/^\d+ träffar på ”vänort”$/);
  },
);

test(
  'nothing hostile that an address carries does harm, on any kind of page',
  survives('hostileText'),
  async ({ page }) => {
    const faults = watch(page);
    const encoded = Object.values(hostileTexts).map((text) => encodeURIComponent(text.toWellFormed()));
    const inputs = [...encoded, ...hostileRaw];
    countCases(inputs.length);
    // Every kind, but for the longest, which only take longer to draw.
    const pages = kindPaths(site).filter((path) => pageAt(site, path).html.length < 310_000);
    // Three at a time, each kind of page in turn: as a query, as a choice, as a fragment.
    for (let turn = 0; turn * 3 < inputs.length; turn += 1) {
      const [query = '', choice = '', fragment = ''] = inputs.slice(turn * 3, turn * 3 + 3);
      const path = pages[turn % pages.length] ?? '/';
      const keys = ['tema', 'visa', 'not', 'stad', 'fran', 'till', 'sort', 'typ'].map((key) => `${key}=${choice}`);
      const address = `${base}${path}?q=${query}&${keys.slice(0, choice.length > 5000 ? 1 : 8).join('&')}#${fragment}`;
      await page.goto(address);
      const name = `${path}, from ${turn * 3}`;
      await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      expect.soft(await traces(page), name).toEqual([]);
      // A page may be missing for its address alone; that is no fault of its own.
      expect.soft(faults.splice(0), name).toEqual([]);
    }
    // The same words as what is asked of the search, and as an address that does not exist.
    for (const query of encoded.filter((text) => text.length < 400).slice(0, 3)) {
      await page.goto(`${base}/sok/?q=${query}`);
      await expect(page.getByRole('main').getByRole('status').first()).not.toBeEmpty();
      await page.goto(`${base}/${query}/`);
      await expect(page.getByRole('heading', { level: 1, name: words('sv').about.notFound.title })).toBeVisible();
      expect(await traces(page)).toEqual([]);
      expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
    }
  },
);

for (const lang of editions)
  test(`the policy stops what text could be made into (${lang})`, async ({ page }) => {
    await page.goto(href('start', lang));
    const stopped = await page.evaluate(() => {
      const tries: Record<string, () => void> = {
        markup: () => {
          document.body.innerHTML = '<p>x</p>';
        },
        parsing: () => void new DOMParser().parseFromString('<p>x</p>', 'text/html'),
        address: () => {
          document.createElement('script').src = '/assets/x.js';
        },
        worker: () => void new Worker('/elsewhere.js'),
        policy: () =>
          void (
            window as never as { trustedTypes: { createPolicy(n: string, r: object): void } }
          ).trustedTypes.createPolicy('more', {}),
      };
      return Object.entries(tries).map(([name, attempt]) => {
        try {
          attempt();
          return `${name}: not stopped`;
        } catch {
          return name;
        }
      });
    });
    expect(stopped).toEqual(['markup', 'parsing', 'address', 'worker', 'policy']);
  });
