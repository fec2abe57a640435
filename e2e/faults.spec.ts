/** What goes wrong on the way to a reader or in their browser, and what is left then: each test breaks one thing. */
import { expect, type Locator, type Page, type Route } from 'playwright/test';
import sharp from 'sharp';
import { builtSite, pageAt } from '../checks/lib/site.ts';
import { type Words, words } from '../src/i18n/index.ts';
import { pathIn } from '../src/lib/url/routes.ts';
import { violations } from './lib/axe.ts';
import { phrase } from './lib/editions.ts';
import { countCases, survives } from './lib/faults.ts';
import { test } from './lib/test.ts';

// What does not come soon does not come.
test.use({ actionTimeout: 8000 });

const site = builtSite();
const base = site.base.replace(/\/$/, '');
const w = words('sv');
const english = words('en');
/** How often a test looks, in milliseconds: what breaks does so at once. */
const intervals = [20];
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The pages that the tests open: the smallest ones that hold what is to be tried. */
const pages = {
  start: '/',
  sentence: '/motionen/p4s3/',
  search: '/sok/',
  about: '/om/',
  missing: '/ordlist/',
  motion: '/motionen/',
  cities: '/vanorter/',
  timeline: '/tidslinje/',
  sources: '/kallor/',
  options: '/taipei/',
  factsheet: '/faktablad/',
} as const;

/** The same page in English. What breaks is the machine and not the language: lists of pages take from both editions. */
const inEnglish = (path: string) => pathIn(path, 'en');

const open = (page: Page, path: string) => page.goto(`${base}${path}`);

/** What a page throws and nobody catches. */
function thrown(page: Page) {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

// ---- scripts ----

/** The files in `assets/` that a script file takes in at once, and those that it may fetch later. */
function imported(file: string): { atOnce: string[]; later: string[] } {
  const text = site.text(file);
  const names = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => `/assets/${name}`);
  return {
    atOnce: names(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
    later: names(/import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g),
  };
}

/** A script file with everything that must be there before it runs. */
function closure(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of imported(file).atOnce) closure(next, found);
  return found;
}

/** A script file with everything that it may ever fetch. */
function whole(file: string): string[] {
  const found = new Set<string>();
  const add = (next: string) => {
    for (const one of closure(next)) {
      if (found.has(one)) continue;
      found.add(one);
      for (const later of imported(one).later) add(later);
    }
  };
  add(file);
  return [...found];
}

/** What comes after a hit was opened, in English, in frames, and with Pagefind, whose own test is below. */
const elsewhere = /\/(found|en|height|fullText)\./;

/** The file of this name, whatever its hash. */
function asset(name: string): string {
  const all = [...site.files].filter((file) => file.startsWith(`/assets/${name}`) && file.endsWith('.js'));
  const [file] = all;
  if (!file || all.length > 1) throw new Error(`${all.length} scripts are called ${name}.`);
  return file;
}

/** Something that a script adds to a page. */
interface Feature {
  /** The scripts that it stands on, by the beginning of their names. */
  needs: string[];
  /** What a reader does. */
  act?(page: Page): Promise<unknown>;
  /** What comes of it. */
  shows(page: Page): Promise<void>;
  /** What else breaks it: an element's name, or what a part of the script looks for first. */
  breaks: string[];
  /** What comes of it where what every page runs does not run. */
  instead?(page: Page): Promise<void>;
}

const search: Feature = {
  breaks: ['site-search', '#sokruta'],
  needs: ['SiteSearch', 'searching', 'se.', 'words.'],
  act: async (page) => {
    await page.locator('[data-open-search]').press('Enter');
    await page.keyboard.insertText('Riga');
  },
  shows: (page) => expect(page.locator('[data-search-results] a:visible').first()).toBeVisible(),
};

/** What every page has. What the address and the focus are changed by comes last. */
const frame: Record<string, Feature> = {
  'the switch of the shortcuts': {
    breaks: ['[data-shortcuts]'],
    needs: ['Base.'],
    act: (page) => page.locator('[data-shortcuts]').press('Enter'),
    shows: async (page) => {
      const button = page.locator('[data-shortcuts]');
      await expect(button).toHaveText(w.search.shortcutsOff);
      await button.press('Enter');
      await expect(button).toHaveText(w.search.shortcutsOn);
    },
  },
  'the offer of another language': {
    breaks: ['[data-page-language]'],
    needs: ['Base.'],
    shows: (page) => expect(page.locator('[data-offer="en"]')).toBeVisible(),
  },
  'what an address may have meant': {
    breaks: ['near-pages'],
    needs: ['Base.', 'addressNotice'],
    act: (page) =>
      page.evaluate(() => {
        location.hash = 'finns-inte';
      }),
    shows: (page) => expect(page.locator('[data-address-notice]')).not.toBeEmpty(),
  },
};

/** What one kind of page has besides. */
const ofPage: Partial<Record<keyof typeof pages, Record<string, Feature>>> = {
  sentence: {
    'the copying': {
      breaks: ['share-box'],
      needs: ['ShareBox.astro'],
      act: async (page) => {
        const button = page.locator('[data-copies="dela-lank"]');
        // A button that does nothing is not offered.
        if (await page.evaluate(() => customElements.get('share-box') !== undefined)) await button.press('Enter');
        else await expect(button).toBeHidden();
      },
      shows: (page) => expect(page.locator('share-box > [role="status"]')).not.toBeEmpty(),
    },
    'the selected words': {
      breaks: ['passage-link'],
      needs: ['SentencePage.', 'PassageLink'],
      act: (page) =>
        page
          .locator('main .sentence')
          .first()
          .evaluate((text) => getSelection()?.selectAllChildren(text)),
      shows: (page) => expect(page.locator('passage-link')).toBeVisible(),
    },
    'the search': {
      ...search,
      needs: ['Base.', ...search.needs],
      instead: (page) => expect(page).toHaveURL(`${base}${pages.search}`),
    },
  },
  search: {
    'the search': { ...search, needs: ['SearchPage.', ...search.needs] },
    'the filters': {
      breaks: ['site-search'],
      needs: ['SearchPage.', 'choices', ...search.needs],
      act: async (page) => {
        const fold = page.locator('main [data-refine] summary');
        if (await fold.isVisible()) await fold.press('Enter');
      },
      shows: (page) => expect(page.locator('main [data-refine] select').first()).toBeVisible(),
    },
  },
  about: {
    'the state of the copy': {
      breaks: ['offline-copy'],
      needs: ['OfflineCopy.'],
      shows: (page) => expect(page.locator('offline-copy').getByRole('status')).toHaveText(w.offline.copy.none),
    },
  },
  missing: {
    'the pages that are near': {
      breaks: ['near-pages'],
      needs: ['NotFoundPage.', 'nearest', 'near.'],
      shows: (page) => expect(page.locator('near-pages a').first()).toBeVisible(),
    },
  },
  motion: {
    'the steps from note to note': {
      breaks: ['motion-notes'],
      needs: ['MotionPage.'],
      act: (page) => page.keyboard.press('j'),
      shows: (page) => expect(page.locator('motion-notes output')).not.toBeEmpty(),
    },
  },
  cities: {
    'the sorting': {
      breaks: ['city-atlas'],
      needs: ['CitiesPage.'],
      // The buttons come with the script.
      act: async (page) => {
        if (await page.locator('thead button').count()) await page.locator('thead button').last().press('Enter');
      },
      shows: (page) => expect(page.locator('thead th').last()).toHaveAttribute('aria-sort', /.+/),
    },
  },
  timeline: {
    'the choice of years': {
      breaks: ['timeline-explorer'],
      needs: ['TimelinePage.'],
      shows: (page) => expect(page.locator('timeline-explorer output').first()).not.toBeEmpty(),
    },
  },
};

/** A reader whose browser asks for English, so that the Swedish pages offer it. */
const asksForEnglish = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'languages', { value: ['en-GB'] }));

/** The features of a page. What is the same on every page is tried where it is quick. */
function featuresOf(name: keyof typeof pages): [string, Feature][] {
  const light = name === 'start' || name === 'sentence';
  return Object.entries({ ...(light ? frame : {}), ...ofPage[name] });
}

test(
  'no script file is needed to read, nor by what stands on others: each is refused in turn',
  survives('scriptRefused'),
  async ({ page }) => {
    test.setTimeout(240_000);
    await asksForEnglish(page);
    const errors = thrown(page);
    const refused = new Set<string>();
    let file = '';
    const asked = new Set<string>();
    await page.route('**/assets/*.js', (route) => {
      const { pathname } = new URL(route.request().url());
      asked.add(pathname.slice(base.length));
      return pathname === base + file ? route.abort() : route.continue();
    });
    for (const [name, path] of Object.entries(pages) as [keyof typeof pages, string][]) {
      const scripts = pageAt(site, name === 'missing' ? '/404.html' : path)
        .$('script[src]')
        .toArray()
        .map(({ attribs }) => `/${attribs.src?.slice(site.base.length)}`);
      // What comes later is added as it comes, and beforehand where it belongs to the page alone.
      const own = scripts.filter((script) => script !== asset('Base.'));
      const files = new Set([...scripts.flatMap((script) => [...closure(script)]), ...own.flatMap(whole)]);
      for (file of files) {
        if (refused.has(file) || elsewhere.test(file)) continue;
        refused.add(file);
        await page.goto('about:blank');
        asked.clear();
        const where = `${path} without ${file}`;
        // With something for scripts in the address, so that what reads it comes too; for the search a word misspelt.
        await open(page, `${path}?q=aterrimess`);
        await expect(page.getByRole('heading', { level: 1 }), where).toBeVisible();
        for (const [feature, { needs, act, shows, instead }] of featuresOf(name))
          await test.step(`${where}: ${feature}`, async () => {
            await act?.(page);
            if (!needs.some((need) => closure(asset(need)).has(file))) await shows(page);
            else if (closure(asset('Base.')).has(file)) await instead?.(page);
          });
        // What the page may fetch, but did not, is tried where it does.
        for (let turn = 0; turn < 40 && !asked.has(file); turn += 1) await wait(10);
        if (!asked.has(file)) refused.delete(file);
        for (const one of asked) files.add(one);
        // What is rejected is told a moment later.
        await page.evaluate(() => new Promise((done) => setTimeout(done)));
        expect(errors.splice(0), where).toEqual([]);
      }
    }
    // Every script of the site.
    const left = [...site.files].filter((one) => /^\/assets\/.*\.js$/.test(one) && !refused.has(one));
    expect(left.filter((one) => !elsewhere.test(one))).toEqual([]);
    countCases(refused.size);
  },
);

/** What can be broken on which page: elements by their names, parts of the common script by what they look for first. */
const breakable: Partial<Record<keyof typeof pages, string[]>> = {
  sentence: [
    '#sokruta',
    'near-pages',
    '[data-keeps-place]',
    '[data-page-language]',
    '[data-shortcuts]',
    'share-box',
    'passage-link',
    'site-search',
  ],
  about: ['offline-copy'],
  missing: ['near-pages'],
  motion: ['motion-notes'],
  cities: ['city-atlas'],
  timeline: ['timeline-explorer'],
};

test(
  'an error in one element or part of the script leaves the others working: each is broken in turn',
  survives('scriptBroken'),
  async ({ page }) => {
    test.setTimeout(120_000);
    await asksForEnglish(page);
    const errors = thrown(page);
    await page.addInitScript(() => {
      const broken = new URLSearchParams(location.search).get('broken');
      const fail = () => {
        throw new Error('broken on purpose');
      };
      const { define } = customElements;
      customElements.define = (name, element, options) => {
        if (name === broken) element.prototype.connectedCallback = fail;
        define.call(customElements, name, element, options);
      };
      const { querySelector, querySelectorAll } = Document.prototype;
      Object.assign(Document.prototype, {
        querySelector(selector: string) {
          return selector === broken ? fail() : querySelector.call(this, selector);
        },
        querySelectorAll(selector: string) {
          return selector === broken ? fail() : querySelectorAll.call(this, selector);
        },
      });
    });
    let count = 0;
    for (const [name, list] of Object.entries(breakable) as [keyof typeof pages, string[]][])
      for (const broken of list) {
        await open(page, `${pages[name]}?broken=${encodeURIComponent(broken)}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const [feature, { breaks, act, shows }] of featuresOf(name))
          await test.step(`${pages[name]} with ${broken} broken: ${feature}`, async () => {
            await act?.(page);
            if (!breaks.includes(broken)) await shows(page);
          });
        await expect
          .poll(() => new Set(errors), { message: broken, intervals })
          .toEqual(new Set(['broken on purpose']));
        errors.length = 0;
        count += 1;
      }
    countCases(count);
  },
);

// ---- fonts and styles ----

/** What reaches beyond the window's edge. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test(
  'fonts that are blocked, or never arrive, leave the words where they stand',
  survives('fontsBlocked'),
  async ({ page }) => {
    const errors = thrown(page);
    const small = [pages.start, inEnglish(pages.sentence), pages.about];
    const heights = async () => {
      const found: number[] = [];
      for (const path of small)
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          if (width === 390) await open(page, path);
          await page.evaluate(() => document.fonts.ready);
          expect(await sideways(page), `${path} at ${width} px`).toBe(0);
          found.push(await page.getByRole('main').evaluate((main) => main.getBoundingClientRect().height));
        }
      return found;
    };
    const whole = await heights();
    await page.route('**/*.woff2', (route) => route.abort());
    const blocked = await heights();
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBe(0);
    // What takes their place is much the same size: a line more here and there.
    for (const [at, height] of blocked.entries()) expect(Math.abs(height / (whole[at] ?? 0) - 1)).toBeLessThan(0.05);

    await page.unroute('**/*.woff2');
    await page.route('**/*.woff2', () => undefined);
    await page.goto(`${base}${inEnglish(pages.sentence)}`, { waitUntil: 'domcontentloaded' });
    // Playwright's own pictures wait for fonts.
    const session = await page.context().newCDPSession(page);
    const box = await page.getByRole('heading', { level: 1 }).boundingBox();
    if (!box) throw new Error('The heading has no place.');
    await expect
      .poll(
        async () => {
          const { data } = await session.send('Page.captureScreenshot', { clip: { ...box, scale: 1 } });
          const { channels } = await sharp(Buffer.from(data, 'base64')).greyscale().stats();
          return channels[0]?.min;
          // A browser that waits for fonts gives them three seconds.
        },
        { timeout: 2000 },
      )
      .toBeLessThan(110);
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
    const paths = [pages.motion, inEnglish(pages.sentence)];
    const before: string[][] = [];
    for (const path of paths) {
      await open(page, path);
      before.push(await places(page));
    }
    await page.route('**/*.css', async (route) => {
      await wait(700);
      await route.continue();
    });
    for (const [at, path] of paths.entries()) {
      await open(page, path);
      await expect.poll(() => places(page), path).toEqual(before[at]);
    }
    await page.unroute('**/*.css');
    await page.route('**/*.css', (route) => route.abort());
    await open(page, pages.sentence);
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

// ---- the search ----

const damages: Record<string, (route: Route) => Promise<unknown>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
  refused: (route) => route.abort(),
  // As where a network asks one to sign in first.
  garbled: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }),
  truncated: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  slow: async (route) => {
    await wait(600);
    return route.continue();
  },
};

/** Damages what matches, one way after the other; `ask` asks again. The last way is slow, and must lead to hits. */
async function damage(
  page: Page,
  address: RegExp,
  ways: readonly string[],
  ask: (way: string) => Promise<void>,
  hit: Locator,
  { search: said }: Words = w,
): Promise<number> {
  const status = page.getByRole('main').getByRole('status').first();
  let way = '';
  let times = 0;
  await page.route(address, (route) => {
    times += 1;
    return damages[way]?.(route) ?? route.continue();
  });
  for (way of ways) {
    times = 0;
    await ask(way);
    await expect.poll(() => times, { message: `${address} ${way}`, intervals }).toBeGreaterThan(0);
    if (way === 'slow') await expect(hit, `${address} ${way}`).toBeVisible();
    else await expect.poll(() => status.textContent(), { message: `${address} ${way}`, intervals }).toBe(said.failed);
    await status.evaluate((element) => {
      element.textContent = '…';
    });
  }
  await page.unroute(address);
  return ways.length;
}

test(
  'a file of the search index that is missing, refused, garbled, truncated or slow is said, and asked for again',
  survives('indexFault'),
  async ({ page }) => {
    const errors = thrown(page);
    const main = page.getByRole('main');
    const ways = Object.keys(damages);
    let count = 0;
    for (const file of [/setup-sv\.json$/, /search-index\/sv\.json$/, /sv-\w+\/k\d+\.json$/, /sv-\w+\/d\d+\.json$/]) {
      await open(page, pages.search);
      const input = main.getByRole('searchbox');
      const ask = (way: string) => (way === ways[0] ? input.fill('återremiss') : input.press('Enter'));
      count += await damage(page, file, ways, ask, main.locator('[data-search-results] a').first());
    }
    expect(errors).toEqual([]);
    countCases(count);
  },
);

test(
  'a file of Pagefind that is missing, refused, garbled, truncated or slow is said, and asked for again',
  survives('pagefindFault'),
  async ({ page }) => {
    const errors = thrown(page);
    const main = page.getByRole('main');
    let count = 0;
    for (const file of [
      /assets\/fullText/,
      /pagefind\/pagefind\.js/,
      /pagefind-entry\.json/,
      /\.pf_meta$/,
      /wasm\.\w+\.pagefind$/,
      /\.pf_index$/,
      /\.pf_fragment$/,
    ]) {
      await open(page, `${inEnglish(pages.search)}?q=referral`);
      const button = main.getByRole('button', { name: english.search.inText });
      await expect(button).toBeVisible();
      count += await damage(
        page,
        file,
        // A damaged script of the site stays damaged until the page is loaded again, as Pagefind's need not.
        Object.keys(damages).filter((way) => way !== 'truncated' || !String(file).includes('fullText')),
        () => button.press('Enter'),
        main
          .getByRole('region', { name: phrase(english.search.textGroup) })
          .getByRole('link')
          .first(),
        english,
      );
    }
    expect(errors).toEqual([]);
    countCases(count);
  },
);

// ---- the device ----

/** Does everything that the small page offers, and sees that it works. */
async function tryAll(page: Page, address: string) {
  await open(page, address);
  for (const [feature, { act, shows }] of featuresOf('sentence'))
    await test.step(feature, async () => {
      await act?.(page);
      await shows(page);
    });
}

test.describe('storage', () => {
  // Where nothing is remembered the copy for reading offline would be fetched.
  test.use({ serviceWorkers: 'block' });

  test(
    'storage that is refused, or full, costs what is remembered and nothing else',
    survives('storageRefused'),
    async ({ page }) => {
      await asksForEnglish(page);
      const errors = thrown(page);
      await page.addInitScript(() => {
        const fail = () => {
          throw new DOMException('broken on purpose', 'QuotaExceededError');
        };
        if (location.search === '?full') Storage.prototype.setItem = fail;
        else for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: fail });
      });
      for (const how of ['refused', 'full']) await tryAll(page, `${pages.sentence}?${how}`);
      expect(errors).toEqual([]);
      countCases(2);
    },
  );
});

test(
  'a clock that is years behind or ahead changes no word, and no reference gets a day that cannot be',
  survives('clockWrong'),
  async ({ page, context }) => {
    await asksForEnglish(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const errors = thrown(page);
    const text = () => page.getByRole('main').textContent();
    await open(page, pages.sentence);
    const right = await text();
    const quote = ((await page.locator('#dela-citat').textContent()) ?? '').trim().replace(/\)$/, '');
    // What follows the quotation.
    const clocks = {
      '1970-01-01': ')',
      '2001-09-09': ')',
      '2041-03-04': ', hämtad 4 mars 2041)',
      '2199-12-31': ', hämtad 31 december 2199)',
    };
    for (const [day, ends] of Object.entries(clocks)) {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
      await open(page, pages.sentence);
      expect(await text(), day).toBe(right);
      await page.getByRole('button', { name: w.share.copyQuote }).press('Enter');
      await expect(page.locator('share-box > [role="status"]')).not.toBeEmpty();
      expect(await page.evaluate(() => navigator.clipboard.readText()), day).toBe(quote + ends);
      await search.act?.(page);
      await search.shows(page);
    }
    expect(errors).toEqual([]);
    countCases(Object.keys(clocks).length);
  },
);

// ---- how a reader reads ----

const small = [
  inEnglish(pages.start),
  pages.sentence,
  pages.search,
  inEnglish(pages.about),
  pages.missing,
  inEnglish(pages.factsheet),
];

test(
  'at 400 % zoom, 320 px wide, nothing scrolls sideways and what has the focus is in sight',
  survives('zoomed'),
  async ({ page }) => {
    // A window of 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of small) {
      await open(page, path);
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
    await open(page, pages.sentence);
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
    const dialog = page.getByRole('dialog', { name: w.search.title });
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await dialog.getByRole('button', { name: w.search.close }).click();
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
    const paths = [...small, inEnglish(pages.motion), pages.options, inEnglish('/vanorter/riga/')];
    for (const path of paths)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        if (width === 390) await open(page, path);
        expect.soft(await page.evaluate(() => getComputedStyle(document.body).letterSpacing)).not.toBe('normal');
        expect.soft(await sideways(page), `${path} at ${width} px`).toBe(0);
        expect.soft(await crowded(page), `${path} at ${width} px`).toEqual([]);
      }
    countCases(paths.length * 2);
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
      for (const path of [pages.start, inEnglish(pages.sentence), inEnglish(pages.cities), pages.timeline]) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        await open(page, path);
        const where = `${path}, ${colorScheme}`;
        expect.soft(await faint(), where).toEqual([]);
        if (path === pages.start || path === inEnglish(pages.sentence)) {
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
    await page.locator('main fieldset input[type="radio"]').nth(1).check({ force: true });
    expect(await look()).not.toBe(chosen);
    countCases(count + 1);
  },
);

test(
  'with reduced motion nothing moves by itself; nothing does otherwise but the scrolling',
  survives('reducedMotion'),
  async ({ page }) => {
    const moving = /transition|animation|@keyframes|scroll-behavior:\s*smooth|@view-transition/;
    for (const file of site.files)
      if (file.endsWith('.css')) {
        // What is asked for where no preference is known.
        const calm = site
          .text(file)
          .replace(/@media\s*\(prefers-reduced-motion:\s*no-preference\)\s*\{[^{}]*\{[^{}]*\}\s*\}/g, '');
        expect.soft(moving.exec(calm)?.[0], file).toBeUndefined();
      }
    const behaviour = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    await open(page, inEnglish(pages.sentence));
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await behaviour()).toBe('smooth');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await behaviour()).toBe('auto');
    await page.locator('main summary').first().press('Enter');
    await search.act?.(page);
    await search.shows(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    countCases(2);
  },
);

test(
  'where more contrast is wanted every text has 7 to 1, light and dark',
  survives('moreContrast'),
  async ({ page }) => {
    const paths = [
      inEnglish(pages.start),
      pages.sentence,
      inEnglish('/tidslinje/2020-prague-taipei/'),
      '/vanorter/riga/',
    ];
    for (const colorScheme of ['light', 'dark'] as const)
      for (const path of paths) {
        await page.emulateMedia({ contrast: 'more', colorScheme });
        await open(page, path);
        expect
          .soft(await violations(page, { rules: ['color-contrast-enhanced'] }), `${path}, ${colorScheme}`)
          .toEqual([]);
      }
    countCases(paths.length * 2);
  },
);
