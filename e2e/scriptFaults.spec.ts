/** Scripts that do not come or break, each in turn: what is left then. */
import { expect, type Route } from 'playwright/test';
import { builtSite, pageAt } from '../checks/lib/site.ts';
import { notFoundPaths } from '../src/lib/url/notFound.ts';
import type { Lang } from '../src/lib/url/routes.ts';
import { inEdition, phrase } from './lib/editions.ts';
import { countCases, survives } from './lib/faults.ts';
import { featuresIn, type PageName } from './lib/features.ts';
import { test } from './lib/test.ts';
import { thrown } from './lib/watch.ts';

// What does not come soon does not come.
test.use({ actionTimeout: 8000 });

const site = builtSite();
const base = site.base.replace(/\/$/, '');

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

/** What comes after a hit was opened, in the other edition, in frames, and with Pagefind, which has a test of its own. */
const elsewhere: Record<Lang, RegExp> = {
  sv: /\/(found|en|height|printOpen)\./,
  en: /\/(found|se|height|printOpen)\./,
};

/** The file of this name, whatever its hash. */
function asset(name: string): string {
  const all = [...site.files].filter((file) => file.startsWith(`/assets/${name}`) && file.endsWith('.js'));
  const [file] = all;
  if (!file || all.length > 1) throw new Error(`${all.length} scripts are called ${name}.`);
  return file;
}

/** What can be broken on which page: elements by their names, parts of the common script by what they look for first. */
const breakable: Partial<Record<PageName, string[]>> = {
  sentence: [
    '#sokruta',
    '[data-near]',
    '[data-keeps-place]',
    '[data-page-language]',
    '[data-shortcuts]',
    'share-box',
    'motion-share',
    'site-search',
  ],
  about: ['offline-copy'],
  missing: ['[data-near]'],
  motion: ['motion-notes'],
  cities: ['city-map'],
  timeline: ['timeline-explorer', 'open-in-place'],
};

inEdition('en', (edition) => {
  const { lang, w } = edition;
  const { pages, featuresOf, asksForTheOther } = featuresIn(edition);

  test(
    'no script file is needed to read, nor by what stands on others: each is refused in turn',
    survives('scriptRefused'),
    async ({ page }) => {
      test.setTimeout(240_000);
      await asksForTheOther(page);
      const errors = thrown(page);
      const refused = new Set<string>();
      const asked = new Set<string>();
      page.on('request', (request) => {
        const path = new URL(request.url()).pathname.slice(base.length);
        if (/^\/assets\/.*\.js$/.test(path)) asked.add(path);
      });
      // By the browser itself: a route would have every file of every page wait for the test.
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.enable');
      for (const [name, path] of Object.entries(pages) as [PageName, string][]) {
        const scripts = pageAt(site, name === 'missing' ? notFoundPaths[lang] : path.slice(base.length))
          .$('script[src]')
          .toArray()
          .map(({ attribs }) => `/${attribs.src?.slice(site.base.length)}`);
        // What comes later is added as it comes, and beforehand where it belongs to the page alone.
        const own = scripts.filter((script) => script !== asset('Base.'));
        const files = new Set([...scripts.flatMap((script) => [...closure(script)]), ...own.flatMap(whole)]);
        for (const file of files) {
          if (refused.has(file) || elsewhere[lang].test(file)) continue;
          refused.add(file);
          await devtools.send('Network.setBlockedURLs', { urls: [`*${base}${file}`] });
          await page.goto('about:blank');
          asked.clear();
          const where = `${path} without ${file}`;
          // With something for scripts in the address, so that what reads it comes too; for the search a word misspelt.
          await page.goto(`${path}?q=${lang === 'sv' ? 'aterrimess' : 'partnrship'}`);
          await expect(page.getByRole('heading', { level: 1 }), where).toBeVisible();
          for (const [feature, { needs, act, shows, instead }] of featuresOf(name))
            await test.step(`${where}: ${feature}`, async () => {
              await act?.(page);
              if (!needs.some((need) => closure(asset(need)).has(file))) await shows(page);
              else if (closure(asset('Base.')).has(file)) await instead?.(page);
            });
          // What the page may fetch, but did not, is tried where it does.
          for (let turn = 0; turn < 100 && !asked.has(file); turn += 1) await page.waitForTimeout(10);
          if (!asked.has(file)) refused.delete(file);
          for (const one of asked) files.add(one);
          // What is rejected is told a moment later.
          await page.waitForTimeout(20);
          expect(errors.splice(0), where).toEqual([]);
        }
      }
      // Every script of the site; one that is another one's twin by another name was tried with it.
      const tried = new Set([...refused].map((one) => site.text(one)));
      const left = [...site.files].filter((one) => /^\/assets\/.*\.js$/.test(one) && !tried.has(site.text(one)));
      expect(left.filter((one) => !elsewhere[lang].test(one))).toEqual([]);
      countCases(refused.size);
    },
  );

  test(
    'an error in one element or part of the script leaves the others working: each is broken in turn',
    survives('scriptBroken'),
    async ({ page }) => {
      await asksForTheOther(page);
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
      for (const [name, list] of Object.entries(breakable) as [PageName, string[]][])
        for (const broken of list) {
          await page.goto(`${pages[name]}?broken=${encodeURIComponent(broken)}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          for (const [feature, { breaks, act, shows }] of featuresOf(name))
            await test.step(`${pages[name]} with ${broken} broken: ${feature}`, async () => {
              await act?.(page);
              if (!breaks.includes(broken)) await shows(page);
            });
          await expect
            .poll(() => new Set(errors), { message: broken, intervals: [20] })
            .toEqual(new Set(['broken on purpose']));
          errors.length = 0;
          count += 1;
        }
      countCases(count);
    },
  );

  /** As a host does that knows no script: browsers run none that is not called one. */
  const asText = async (route: Route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' };
    return route.fulfill({ response, headers });
  };

  test(
    'where scripts are sent as text, every page reads, and nothing is offered or said that needs them',
    survives('scriptRefused'),
    async ({ page }) => {
      const errors = thrown(page);
      let refused = 0;
      await page.route(/\/assets\/.*\.js$/, (route) => {
        refused += 1;
        return asText(route);
      });
      for (const path of Object.values(pages)) {
        refused = 0;
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
        expect(refused, path).toBeGreaterThan(0);
        const offered = page.locator('.needs-script, main [data-copies], main [data-print]').filter({ visible: true });
        expect(await offered.allTextContents(), path).toEqual([]);
      }
      expect(errors).toEqual([]);
      countCases(Object.keys(pages).length);
    },
  );

  test(
    'where the service worker alone is sent as text, the page says that it could not save the site',
    survives('scriptRefused'),
    async ({ page, context }) => {
      const errors = thrown(page);
      await context.route(/\/sw\.js$/, asText);
      await page.goto(pages.about);
      const copy = page.locator('offline-copy');
      await copy.getByRole('button', { name: w.offline.keep }).click();
      await expect(copy.getByRole('status')).toHaveText(w.offline.copy.failed);
      expect(errors).toEqual([]);
    },
  );

  test(
    'where the script of the search alone is sent as text, the search says which file',
    survives('scriptRefused'),
    async ({ page }) => {
      const errors = thrown(page);
      await page.route(/\/pagefind\.js/, asText);
      await page.goto(`${pages.search}?q=Riga`);
      const said = phrase(w.search.faults.refused, { file: 'pagefind\\.js' });
      await expect(page.getByRole('main').getByRole('status').first()).toHaveText(said);
      expect(errors).toEqual([]);
    },
  );
});
