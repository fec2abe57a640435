/**
 * The site without a network, and from one version to the next: in a real browser, with a server that goes away. The
 * runner's own `test`: a reader who has not declined the copy.
 */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Page, expect as runnersExpect, test } from 'playwright/test';
import sirv from 'sirv';
import { keptFiles } from '../checks/lib/offline.ts';
import { builtSite } from '../checks/lib/site.ts';
import { words } from '../src/i18n/index.ts';
import { editions, href, type Lang } from '../src/lib/url/routes.ts';
import { violations } from './lib/axe.ts';
import { inEachEdition } from './lib/editions.ts';
import { countCases, survives } from './lib/faults.ts';
import { thrown } from './lib/watch.ts';

/** The copy takes some ninety files, on a machine that may be busy. */
const expect = runnersExpect.configure({ timeout: 45_000 });
const site = builtSite();
const base = site.base.replace(/\/$/, '');
const notice = (page: Page) => page.locator('[data-offline-notice]');
const notices = (lang: Lang) => words(lang).offline.notices;

/** A server of its own for each test, which can be stopped, and given other files. */
class Host {
  files = new Map<string, string | Buffer>();
  /** What it refuses to give out, as hosts do with types of files that they do not know. */
  refuses: RegExp | undefined;
  #server: Server | undefined;
  #port = 0;

  async start() {
    const dist = sirv(fileURLToPath(new URL('../dist', import.meta.url)), { etag: true });
    this.#server = createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0]?.slice(base.length) ?? '/';
      const own = this.files.get(path);
      request.url = path;
      if (this.refuses?.test(path)) return void response.writeHead(403).end();
      if (own === undefined) return dist(request, response, () => void response.writeHead(404).end());
      const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.writeHead(200, { 'Content-Type': type }).end(own);
    });
    await new Promise<void>((done) => this.#server?.listen(this.#port, 'localhost', done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop() {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }

  at(path: string) {
    return `http://localhost:${this.#port}${base}${path}`;
  }
}

const host = new Host();
test.beforeEach(() => host.start());
test.afterEach(() => host.stop());

/** A first visit, until the site is kept. */
async function visit(page: Page, lang: Lang) {
  await page.goto(host.at(href('start', lang)));
  await expect(page.locator('footer').getByText(words(lang).offline.kept)).toBeVisible();
  // Success needs no banner.
  await expect(notice(page)).toBeHidden();
}

/** Questions of every sort: a plain one, a misspelt one, one that no record answers, and one in the other edition. */
const questions = [
  '/sok/?q=vad+kostar+ett+v%C3%A4nortsavtal',
  '/sok/?q=Tapei',
  '/sok/?q=xylofon',
  '/en/search/?q=embassy',
];

/** What is said to each question, and the addresses of its hits, the first of each kind opened too. */
async function answers(page: Page) {
  const all: { said: string | null; hits: string[] }[] = [];
  for (const question of questions) {
    await page.goto(host.at(question));
    const results = page.locator('main [data-search-results]');
    const status = page.getByRole('main').getByRole('status').first();
    await expect(status).not.toHaveText('');
    const said = await status.textContent();
    // The kinds come a moment after the best hits.
    if (/\d{2,}/.test(said ?? '')) await expect(results.locator('> section').nth(1)).toBeVisible();
    await results.evaluate((all) => {
      for (const more of all.querySelectorAll<HTMLElement>('button[data-more]')) more.click();
    });
    await expect(results.locator('> section:not(:has(li))')).toHaveCount(0);
    const hits = await results
      .locator('li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    all.push({ said, hits });
  }
  return all;
}

test(
  'after one visit the whole site opens without its server, searches, and says so',
  survives('noServer'),
  async ({ page, context, browser }) => {
    test.slow();
    // What a reader is answered who keeps nothing.
    const online = await browser.newContext({ serviceWorkers: 'block' });
    const told = await answers(await online.newPage());
    await online.close();
    expect(told.map(({ hits }) => hits.length > 3)).toEqual([true, true, false, true]);
    await visit(page, 'sv');
    await host.stop();

    // Every page, letter for letter.
    const addresses = site.pages.map(({ path }) => path).filter((path) => !path.includes('/embed/'));
    const texts = await page.evaluate(
      (paths) => Promise.all(paths.map(async (path) => (await fetch(path)).text())),
      addresses.map((path) => base + path),
    );
    const wrong = addresses.filter((path, i) => texts[i] !== site.pages.find((one) => one.path === path)?.html);
    expect(wrong).toEqual([]);
    // A shared link to one sentence, with what the address carries for scripts.
    await page.goto(host.at('/motionen/?nat=av#p4s3'));
    await expect(page.locator('#p4s3')).toBeInViewport();
    await expect(notice(page).getByRole('status')).toHaveText(notices('sv').unreachable.text);
    expect(await violations(page, { within: '[data-offline-notice]' })).toEqual([]);
    // Above the bar of notes, whatever the window.
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const bar = await page.locator('motion-notes .bar').boundingBox();
      const box = await notice(page).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    }
    // With text at twice its size it leaves three quarters of a phone.
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    expect((await notice(page).boundingBox())?.height).toBeLessThanOrEqual(844 / 4);
    expect(
      await notice(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ).toBeLessThanOrEqual(2);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await notice(page)
      .getByRole('button', { name: notices('sv').unreachable.close })
      .click();
    await expect(notice(page).getByRole('button')).toHaveCount(0);
    expect(await page.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true);

    // The same questions have the same answers.
    expect(await answers(page)).toEqual(told);

    // A search from the address, and on to a hit.
    await page.goto(host.at('/sok/?q=tematiskt'));
    const hit = page.locator('main [data-search-results] a').first();
    await expect(hit).toBeVisible();
    await hit.click();
    await expect(page).not.toHaveURL(/\/sok\//);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    // A filter, in the other language.
    await context.setOffline(true);
    await page.goto(host.at('/en/timeline/'));
    const shown = page.locator('.event:visible');
    const all = await shown.count();
    await page.getByRole('radio', { name: /^Nordic/ }).check({ force: true });
    await expect.poll(() => shown.count()).toBeLessThan(all);
    expect(await shown.count()).toBeGreaterThan(0);

    // An address without its last slash, or with its file's name, and one that does not exist.
    for (const asked of ['/en/glossary', '/en/glossary/index.html', '/index.html?a=1', '/om/index.html'])
      expect((await page.goto(host.at(asked)))?.url()).toBe(host.at(asked.replace(/\/index.html|(?<=y)$/, '/')));
    for (const lang of ['sv', 'en'] as const) {
      const missing = await page.goto(host.at(`${href('timeline', lang)}finns-inte/`));
      expect(missing?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: words(lang).about.notFound.title })).toBeVisible();
    }

    await context.setOffline(false);
    await host.start();
    await page.goto(host.at('/om/'));
    await expect(notice(page)).toBeHidden();
  },
);

/** The addresses of the files that the device keeps. */
const keptUrls = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url);
  });

/** The pack that holds the start pages, by the beginning of its name. */
const startPack = 'offline/start.';
/** What it is called in the site's next version. */
const nextPack = `${startPack}00000000.txt`;

/** The site's next version: one word of each main page's headline is another. */
function nextVersion(): Map<string, string | Buffer> {
  const worker = site.text('/sw.js');
  const old = keptFiles(worker).find(({ url }) => url.startsWith(startPack));
  if (!old) throw new Error('The start page is in no pack.');
  // As many bytes as before: the pack says where each file begins.
  const bytes = Buffer.from(site.bytes(`/${old.url}`)).toString('latin1');
  const text = Buffer.from(bytes.replace(/(<h1[^>]*>\s*).{4}/g, '$1Ny: '), 'latin1');
  const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return new Map<string, string | Buffer>([
    [`/${nextPack}`, text],
    ['/sw.js', worker.replace(old.url, nextPack).replace(old.integrity, integrity)],
  ]);
}

inEachEdition(({ lang, w, url }) => {
  const { update, changed } = w.offline.notices;
  const { copy: said, keep, remove } = w.offline;

  test('who saves data, or waits for each byte, is not given the copy unasked, and who removes it is not given it again', async ({
    page,
  }) => {
    const connection = lang === 'sv' ? { saveData: true } : { effectiveType: 'slow-2g' };
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    await page.goto(host.at(url('about', { hash: 'utan-nat' })));
    const copy = page.locator('offline-copy');
    await expect(copy.getByRole('status')).toHaveText(said.none);
    const has = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await page.waitForTimeout(500);
    expect(await has()).toBe(0);
    await copy.getByRole('button', { name: keep }).press('Enter');
    await expect(copy.getByRole('status')).toHaveText(said.kept);
    await copy.getByRole('button', { name: remove }).press('Enter');
    await expect(copy.getByRole('button', { name: keep })).toBeFocused();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    // Also without the wish to save data.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: {} });
    });
    await page.reload();
    await page.waitForTimeout(500);
    expect(await has()).toBe(0);
    await expect(copy.getByRole('status')).toHaveText(said.none);
  });

  // What follows hangs on no words, and is tried in one edition.
  if (lang !== 'sv') return;

  test(
    'a new version is offered, comes when it is asked for, and never half, not even when it is damaged on its way',
    survives('damagedUpdate'),
    async ({ page, context }) => {
      host.files = new Map();
      await visit(page, lang);
      const headline = (of: Page) => of.getByRole('heading', { level: 1 });
      host.files = nextVersion();
      // A file that is damaged on its way: the new version is refused as a whole.
      const whole = host.files.get(`/${nextPack}`) ?? '';
      host.files.set(`/${nextPack}`, `${whole.toString('latin1')} `);
      await page.reload();
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null))
        .toBeNull();
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null),
      ).toBeNull();
      await expect(headline(page)).not.toContainText('Ny: ');

      host.files.set(`/${nextPack}`, whole);
      await page.reload();
      await expect(notice(page).getByRole('status')).toHaveText(update.text);
      await expect(headline(page)).not.toContainText('Ny: ');
      // It waits, on further pages and in further windows too.
      const other = await context.newPage();
      await other.goto(host.at(url('start')));
      await expect(headline(other)).not.toContainText('Ny: ');
      await notice(other).getByRole('button', { name: update.close }).click();
      await expect(notice(other).getByRole('button')).toHaveCount(0);

      await notice(page).getByRole('button', { name: update.act }).press('Enter');
      await expect(headline(page)).toContainText('Ny: ');
      // The other window keeps what it shows until its reader wants it otherwise.
      await expect(notice(other).getByRole('status')).toHaveText(changed.text);
      await expect(headline(other)).not.toContainText('Ny: ');
      await notice(other).getByRole('button', { name: changed.act }).click();
      await expect(headline(other)).toContainText('Ny: ');
      // Nothing of the old version is left.
      const kept = await keptUrls(page);
      expect(kept).toHaveLength(keptFiles(site.text('/sw.js')).length);
      expect(kept.filter((one) => one.includes(`/${startPack}`))).toHaveLength(1);
    },
  );
});

/** Gives the site this much room on the device, in bytes; all there is without it. */
async function room(page: Page, quotaSize?: number) {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(host.at('/'));
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
}

/** Wipes what is kept, under a worker that has nothing in its memory either. */
async function wipe(page: Page) {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

test(
  'a device without room for the copy says so where one looks, reads on, and keeps it once there is room',
  survives('storeFull'),
  async ({ page }) => {
    const errors = thrown(page);
    // One copy for both editions: each says what has come of it.
    const [sv, en] = [words('sv').offline, words('en').offline];
    await page.goto(host.at(href('about', 'sv')));
    await room(page, 400_000);
    const copy = page.locator('offline-copy');
    await page.reload();
    await expect(copy.getByRole('status')).toHaveText(sv.copy.failed);
    await expect(notice(page)).toBeHidden();
    await page.goto(host.at(`${href('search', 'en')}?q=Riga`));
    await expect(page.locator('main [data-search-results] a').first()).toBeVisible();
    await page.goto(host.at(href('about', 'en')));
    await expect(copy.getByRole('status')).toHaveText(en.copy.failed);
    await room(page);
    await copy.getByRole('button', { name: en.keep }).press('Enter');
    await expect(copy.getByRole('status')).toHaveText(en.copy.kept);
    expect(errors).toEqual([]);
  },
);

test(
  'a copy that is wiped in the middle costs no page: the network gives it, and it is fetched again',
  survives('storeWiped'),
  async ({ page }) => {
    const errors = thrown(page);
    const all = keptFiles(site.text('/sw.js')).length;
    await visit(page, 'sv');
    const font = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
    const styled = await font();

    // Without room to fetch it again: every page still opens, whole, and it is said where one looks.
    await wipe(page);
    await room(page, 1);
    const copy = page.locator('offline-copy').getByRole('status');
    for (const lang of editions) {
      await page.goto(host.at(href('about', lang)));
      expect(await font()).toBe(styled);
      await expect(copy).toHaveText(words(lang).offline.copy.partly);
    }
    await page.goto(host.at(`${href('search', 'en')}?q=Riga`));
    await expect(page.locator('main [data-search-results] a').first()).toBeVisible();

    // With room: the next page brings all of it back.
    await room(page);
    await page.goto(host.at(href('about', 'sv')));
    await expect.poll(async () => (await keptUrls(page)).length).toBe(all);
    await expect(copy).toHaveText(words('sv').offline.copy.kept);
    await host.stop();
    await page.goto(host.at(href('glossary', 'en')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice(page).getByRole('status')).toHaveText(notices('en').unreachable.text);
    expect(await font()).toBe(styled);
    expect(errors).toEqual([]);
    countCases(2);
  },
);

/** What hosts are known to refuse: types that are the search's, or lists; and what would cost the search offline. */
const refused: [lang: Lang, what: RegExp, found: boolean][] = [
  ['sv', /\.(?:json|geojson|csv)$/, true],
  ['en', /\.(?:wasm|pagefind|pf_\w+|woff2)$/, true],
  ['sv', /\/offline\/pagefind/, false],
];
for (const [lang, what, found] of refused)
  test(`a host that refuses ${what.source} (${lang}) costs these files, and no page`, async ({ page }) => {
    const { search, offline } = words(lang);
    const hit = page.locator('main [data-search-results] a').first();
    host.refuses = what;
    await page.goto(host.at(href('start', lang)));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.goto(host.at(`${href('search', lang)}?q=Riga`));
    if (!found) await expect(hit).toBeVisible();
    await host.stop();
    for (const route of ['motion', 'options'] as const) {
      await page.goto(host.at(href(route, lang)));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    // The search came in a pack, whose type every host gives out.
    await page.goto(host.at(`${href('search', lang)}?q=Oslo`));
    if (found) await expect(hit).toBeVisible();
    else await expect(page.getByRole('main').getByRole('status').first()).toHaveText(search.faults.failed);
    await page.goto(host.at(href('about', lang)));
    await expect(page.locator('offline-copy').getByRole('status')).toHaveText(offline.copy.partly);
    host.refuses = undefined;
  });
