/** Files of the search that do not come as they should: it says so, and asks for them again. */

import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Locator, type Page, type Route } from 'playwright/test';
import type { Lang } from '../src/lib/url/routes.ts';
import { type Edition, inEachEdition, phrase } from './lib/editions.ts';
import { countCases, survives } from './lib/faults.ts';
import { test } from './lib/test.ts';
import { thrown } from './lib/watch.ts';

/** How often a test looks, in milliseconds: what breaks does so at once. */
const intervals = [20];

const damages = {
  missing: (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
  refused: (route: Route) => route.abort(),
  // As where a network asks one to sign in first.
  replaced: (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }),
  // As where a host goes by the ending of the name when it says what its own page is.
  disguised: (route: Route) =>
    route.fulfill({
      status: 200,
      contentType: route.request().url().includes('.js') ? 'text/javascript' : 'application/octet-stream',
      body: '\n<!DOCTYPE html><title>404</title>',
    }),
  errorAsJson: (route: Route) => route.fulfill({ status: 200, json: { error: 'not found' } }),
  sentence: (route: Route) => route.fulfill({ status: 200, contentType: 'text/plain', body: 'Access denied.' }),
  truncated: async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  slow: async (route: Route) => {
    await wait(250);
    return route.continue();
  },
};

/** What is said of each way that leads to no hits. */
const reasons = {
  missing: 'refused',
  refused: 'failed',
  replaced: 'replaced',
  disguised: 'replaced',
  errorAsJson: 'replaced',
  sentence: 'replaced',
  truncated: 'failed',
} as const;

/** The ways that are tried in an edition: half of them in each, and the slow one, which must lead to hits, in both. */
const waysIn: Record<Lang, (keyof typeof damages)[]> = {
  sv: ['missing', 'replaced', 'errorAsJson', 'slow'],
  en: ['refused', 'disguised', 'sentence', 'truncated', 'slow'],
};

/** Damages what matches, one way after the other; `ask` asks again. Returns how many ways there were. */
async function damage(
  page: Page,
  address: RegExp,
  { lang, w }: Edition,
  ask: (first: boolean) => Promise<void>,
  hit: Locator,
): Promise<number> {
  const ways = waysIn[lang];
  const status = page.getByRole('main').getByRole('status').first();
  let way: keyof typeof damages | undefined;
  let times = 0;
  await page.route(address, (route) => {
    times += 1;
    return way === undefined ? route.continue() : damages[way](route);
  });
  for (way of ways) {
    times = 0;
    await ask(way === ways[0]);
    await expect.poll(() => times, { message: `${address} ${way}`, intervals }).toBeGreaterThan(0);
    if (way === 'slow') await expect(hit, `${address} ${way}`).toBeVisible();
    else {
      const said = phrase(w.search.faults[reasons[way]], { file: '[\\w.-]+' });
      await expect.poll(() => status.textContent(), { message: `${address} ${way}`, intervals }).toMatch(said);
    }
    await status.evaluate((element) => {
      element.textContent = '…';
    });
  }
  await page.unroute(address);
  return ways.length;
}

inEachEdition((edition) => {
  const { lang, url } = edition;
  const { w } = edition;
  const word = lang === 'sv' ? 'återremiss' : 'referral';

  test(
    'a file of the search that is missing, refused, replaced, truncated or slow is said, and asked for again',
    survives('indexFault'),
    async ({ page }) => {
      const errors = thrown(page);
      const main = page.getByRole('main');
      let count = 0;
      for (const file of [
        `setup-${lang}\\.json`,
        'pagefind/pagefind\\.js',
        'pagefind-entry\\.json',
        '\\.pf_meta$',
        '\\.pf_filter$',
        'wasm\\.\\w+\\.pagefind$',
        '\\.pf_index$',
        '\\.pf_fragment$',
      ]) {
        await page.goto(url('search'));
        const input = main.getByRole('searchbox');
        const ask = (first: boolean) => (first ? input.fill(word) : input.press('Enter'));
        count += await damage(page, new RegExp(file), edition, ask, main.locator('[data-search-results] a').first());
      }
      expect(errors).toEqual([]);
      countCases(count);
    },
  );

  test(
    'where the words of the site do not come, a misspelt question says so, and is asked again',
    survives('indexFault'),
    async ({ page }) => {
      const main = page.getByRole('main');
      await page.goto(url('search'));
      const input = main.getByRole('searchbox');
      const wrong = lang === 'sv' ? 'aterrimess' : 'memorandom';
      const ask = (first: boolean) => (first ? input.fill(wrong) : input.press('Enter'));
      const hit = main.locator('[data-search-results] a').first();
      countCases(await damage(page, /words-\w+\.json/, edition, ask, hit));
    },
  );

  /** What this browser lacks, each with what is said of it. */
  const lacks = {
    blocked: () => {
      // As a policy of the browser or a network does: there, and refused.
      WebAssembly.Module = class {
        constructor() {
          throw new WebAssembly.CompileError('blocked');
        }
      } as unknown as typeof WebAssembly.Module;
    },
    blockedWhole: () => void Reflect.deleteProperty(globalThis, 'WebAssembly'),
    tooOld: () => void Reflect.deleteProperty(globalThis, 'DecompressionStream'),
  };
  for (const [name, lack] of Object.entries(lacks))
    test(`a browser that cannot run the search (${name}) is told so once, and asks for nothing more`, async ({
      page,
    }) => {
      const errors = thrown(page);
      await page.addInitScript(lack);
      const asked: string[] = [];
      page.on('request', (request) => /\.pf_|\.pagefind$/.test(request.url()) && asked.push(request.url()));
      await page.goto(url('start'));
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog', { name: w.search.title });
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      const status = dialog.getByRole('status');
      const changes = await status.evaluateHandle((element) => {
        const seen: (string | null)[] = [];
        new MutationObserver(() => seen.push(element.textContent)).observe(element, { childList: true });
        return seen;
      });
      const said = w.search.faults[name === 'tooOld' ? 'tooOld' : 'blocked'];
      await page.keyboard.type(word, { delay: 60 });
      await expect(status).toHaveText(said);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(400);
      expect(await changes.jsonValue()).toEqual([said]);
      expect(asked).toEqual([]);
      expect(errors).toEqual([]);
    });

  test('where a server refuses a type of file, that is said, and a server that gives it out again mends it', async ({
    page,
  }) => {
    // A part of the index is an edition's own; the others are asked for alike.
    const types = lang === 'sv' ? ['json', 'pf_index', 'pf_fragment'] : ['pagefind', 'pf_index', 'pf_meta'];
    for (const type of types) {
      let refuses = true;
      await page.route(new RegExp(`/pagefind/.*\\.${type}(?:\\?|$)`), (route) =>
        refuses ? route.fulfill({ status: 403, body: '' }) : route.continue(),
      );
      await page.goto(`${url('search')}?q=${word}`);
      const main = page.getByRole('main');
      const refused = phrase(w.search.faults.refused, { file: `[\\w.-]+\\.${type}` });
      await expect(main.getByRole('status').first(), type).toHaveText(refused);
      refuses = false;
      await main.getByRole('searchbox').press('Enter');
      await expect(main.locator('[data-search-results] a').first(), type).toBeVisible();
      await page.unrouteAll();
    }
  });

  for (const [name, prepare] of Object.entries({
    'a browser that cannot read the script of the search': (page: Page) =>
      page.addInitScript(() => {
        customElements.define = () => undefined;
      }),
    'a reader whose host refuses all scripts': (page: Page) =>
      page.route('**/*.js', (route) => route.fulfill({ status: 403 })),
  }))
    test(`${name} is told so after a while`, async ({ page }) => {
      await prepare(page);
      await page.goto(url('search'));
      const late = page.getByText(w.search.notStarted);
      await expect(late).toBeHidden();
      // As after the time that it is given.
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      await expect(late).toBeVisible();
    });
});
