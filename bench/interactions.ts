/** How fast a touch is answered: interaction to next paint on a processor four times slower, and the longest task after. */
import type { Browser, Page } from 'playwright';

const slower = 4;
/** Milliseconds that a step has for what follows its first paint. */
const aftermath = 350;

/** Aims at something, and says what there is to do then: only that is measured. */
type Step = (page: Page) => Promise<() => Promise<unknown>>;

async function middle(page: Page, selector: string): Promise<[number, number]> {
  const found = page.locator(selector).filter({ visible: true }).first();
  await found.scrollIntoViewIfNeeded({ timeout: 3_000 });
  const box = await found.boundingBox();
  if (!box) throw new Error(`Not drawn: ${selector}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}
const click =
  (selector: string): Step =>
  async (page) => {
    const at = await middle(page, selector);
    await page.mouse.move(...at);
    return () => page.mouse.click(...at);
  };
const press =
  (key: string, where?: string): Step =>
  async (page) => {
    if (where) await page.locator(where).first().focus({ timeout: 3_000 });
    return () => page.keyboard.press(key);
  };
/** Turns a tablet or a phone on its side, and back: no interaction to the browser, but a task. */
const turn: Step = async (page) => {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  return () => page.setViewportSize({ width: height, height: width });
};
const chosen = (id: string) => click(`label:has(#${id}), label[for="${id}"]`);

/** The steps on a page, in the order that they are taken; the last ones lead back to the beginning. */
interface Reading {
  /** The site as the server calls it, and the path on it. */
  site: string;
  path: string;
  steps: Readonly<Record<string, Step>>;
  /** Steps that a phone is not offered. */
  notOnPhone?: readonly string[];
  /** What is to be there before the first step. */
  ready?: (page: Page) => Promise<unknown>;
}

const mark = 'svg.live a[data-city="riga"] path:last-of-type';
const dot = '.drawing .mark[data-event="2020-prague-taipei"] use';
/** A city as Leaflet draws it, where it is within the window. */
const place = '.leaflet-interactive:not([d="M0 0"])';
const openLine = '.event:not([hidden]) open-in-place > a';

/** What is compared, by subject; the site's own first. */
export const readings: Readonly<Record<string, readonly Reading[]>> = {
  timeline: [
    {
      site: 'site',
      path: '/tidslinje/',
      steps: {
        filter: chosen('tema-nordic'),
        'filter back': chosen('tema-alla'),
        'story step': click('[data-leaf="1"], label[for="steg-2"]'),
        'all again': click('.bar .all'),
        select: click(dot),
        'next event': click('.card [data-go="1"]'),
        close: press('Escape'),
        'years (zoom)': press('ArrowRight', 'input[name="from"]'),
        'years back': press('ArrowLeft', 'input[name="from"]'),
        'open in place': click(openLine),
        'close in place': click(openLine),
        turn,
        'turn back': turn,
      },
    },
    {
      site: 'timelinejs',
      path: '/',
      ready: (page) => page.locator('.tl-slidenav-next').waitFor(),
      steps: {
        select: click('.tl-slidenav-next'),
        zoom: click('.tl-menubar-button:has(.tl-icon-zoom-in)'),
        'zoom back': click('.tl-menubar-button:has(.tl-icon-zoom-out)'),
        'select back': click('.tl-slidenav-previous'),
      },
    },
    {
      site: 'vis',
      path: '/',
      ready: (page) => page.locator('.vis-item').first().waitFor(),
      steps: {
        filter: click('#filter'),
        'filter back': click('#filter'),
        select: click('.vis-item .vis-item-content'),
        zoom: click('#in'),
        'zoom back': click('#out'),
      },
    },
  ],
  map: [
    {
      site: 'site',
      path: '/vanorter/',
      ready: async (page) => {
        await page.locator('city-map h1').hover();
        await page.locator('svg.live').waitFor();
      },
      steps: {
        filter: chosen('lager-claimed'),
        'filter back': chosen('lager-claimed'),
        zoom: click('[data-zoom="in"]'),
        'zoom back': click('[data-zoom="out"]'),
        'to the world': chosen('ram-world'),
        'to Europe': chosen('ram-europe'),
        select: click(mark),
        close: press('Escape'),
        sort: click('th[data-column="name"] button'),
        turn,
        'turn back': turn,
      },
    },
    {
      site: 'leaflet',
      path: '/',
      ready: (page) => page.locator(place).first().waitFor(),
      steps: {
        select: click(place),
        close: click('.leaflet-popup-close-button'),
        zoom: click('.leaflet-control-zoom-in'),
        'zoom back': click('.leaflet-control-zoom-out'),
      },
    },
  ],
  motion: [
    {
      site: 'site',
      path: '/motionen/',
      steps: {
        filter: chosen('visa-claim'),
        'filter back': chosen('visa-alla'),
        'open a note': click('a.ref'),
        'close a note': press('Escape'),
        'next note': click('[data-step="1"]'),
        'all notes': chosen('oppna-alla'),
        'all notes back': chosen('oppna-alla'),
        'text only': chosen('bara-texten'),
        'text only back': chosen('bara-texten'),
        turn,
        'turn back': turn,
      },
      notOnPhone: ['all notes', 'all notes back'],
    },
    {
      site: 'recogito',
      path: '/',
      ready: (page) => page.waitForTimeout(1_000),
      steps: {
        // Recogito paints over the text and adds no element: the pointer finds the note by where its words stand.
        select: async (page) => {
          const at = await page.evaluate(async () => {
            const notes: { target: { selector: [{ quote: string }] } }[] = await (await fetch('/notes.json')).json();
            const range = document.createRange();
            const text = document.querySelectorAll('#motion p')[1]?.firstChild as Text;
            const quotes = notes.map(({ target }) => target.selector[0].quote);
            const from = text.data.indexOf(quotes.find((quote) => text.data.includes(quote)) ?? '');
            range.setStart(text, from);
            range.setEnd(text, from + 3);
            const { x, y, width, height } = range.getBoundingClientRect();
            return [x + width / 2, y + height / 2] as const;
          });
          return () => page.mouse.click(...at);
        },
        close: async (page) => () => page.mouse.click(5, 5),
      },
    },
  ],
  options: [
    {
      site: 'site',
      path: '/taipei/',
      steps: {
        'open proofs': click('[data-open-all]'),
        'close proofs': click('[data-open-all]'),
        'road step': chosen('steg-remiss'),
        'road back': chosen('steg-kommunfullmaktige'),
      },
    },
  ],
  sources: [
    {
      site: 'site',
      path: '/kallor/',
      steps: {
        find: press('r', 'input[name="find"]'),
        'find more': press('i', 'input[name="find"]'),
        'find back': press('Backspace', 'input[name="find"]'),
        'find all': press('Backspace', 'input[name="find"]'),
        filter: click('label:has(input[name="level"][value="primary"])'),
        'filter back': click('label:has(input[name="level"][value=""])'),
        turn,
        'turn back': turn,
      },
    },
  ],
  search: [
    {
      site: 'site',
      path: '/sok/',
      steps: {
        'first result': press('K', '#sok-q'),
        'next result': press('i', '#sok-q'),
        'result back': press('Backspace', '#sok-q'),
        'empty again': press('Backspace', '#sok-q'),
      },
    },
    {
      site: 'starlight',
      path: '/motionen/',
      ready: async (page) => {
        await page.locator('button[data-open-modal]').first().click();
        await page.locator('.pagefind-ui__search-input').waitFor();
      },
      steps: {
        'first result': press('K', '.pagefind-ui__search-input'),
        'next result': press('i', '.pagefind-ui__search-input'),
        'result back': press('Backspace', '.pagefind-ui__search-input'),
        'empty again': press('Backspace', '.pagefind-ui__search-input'),
      },
    },
  ],
};

type Seen = { paint: number; task: number };
type Watched = Window & { seen: Seen };

/** Notes the slowest interaction and the longest task from now on. */
const watch = () => {
  const seen: Seen = { paint: 0, task: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('interactionId' in entry && entry.interactionId) seen.paint = Math.max(seen.paint, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.task = Math.max(seen.task, entry.duration);
  }).observe({ type: 'longtask' });
};

/** Milliseconds: `paint` to the next paint, 0 where the browser found it too short to tell (under 16). */
export interface Answered {
  paint: number[];
  task: number[];
}

/**
 * Takes a page's steps several times.
 *
 * @returns what each step took; a step whose target is not there is named, and has no values
 */
export async function takeSteps(
  browser: Browser,
  origin: string,
  { path, steps, notOnPhone = [], ready }: Reading,
  viewport: { width: number; height: number },
  tries: number,
): Promise<Map<string, Answered>> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport, locale: 'sv-SE' });
  const found = new Map(Object.keys(steps).map((name): [string, Answered] => [name, { paint: [], task: [] }]));
  const missing = new Set<string>(viewport.width < 768 ? notOnPhone : []);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(`${origin}${path}`, { waitUntil: 'load', timeout: 60_000 });
    await ready?.(page);
    await page.waitForTimeout(700);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.evaluate(watch);
    for (let turn = 0; turn < tries; turn += 1) {
      for (const [name, aim] of Object.entries(steps)) {
        if (missing.has(name)) continue;
        try {
          const act = await aim(page);
          await page.waitForTimeout(100);
          await page.evaluate(() => Object.assign((window as unknown as Watched).seen, { paint: 0, task: 0 }));
          await act();
          await page.waitForTimeout(aftermath);
          const { paint, task } = await page.evaluate(() => ({ ...(window as unknown as Watched).seen }));
          found.get(name)?.paint.push(paint);
          found.get(name)?.task.push(task);
        } catch (error) {
          missing.add(name);
          console.error(`${path} ${name}: ${(error as Error).message.split('\n')[0]}`);
        }
      }
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    }
  } finally {
    await context.close();
  }
  return found;
}
