/**
 * The reading paths in the two engines that Playwright does not drive as Debian ships them. Chromium has the whole of
 * `e2e/`; here is a smoke of the same: that each path can be read and used.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { collisions, readPdf, squeeze, textOf } from '../checks/lib/pdf.ts';
import { desktopNames, onPath } from '../scripts/tools.mjs';
import { openFirefox } from './firefox.ts';
import { type Reader, until } from './reader.ts';
import { openWebkit } from './webkit.ts';

const port = Number(process.env.ENGINES_PORT ?? 4339);
const origin = `http://localhost:${port}`;
const { FIREFOX_PATH, WEBKIT_DRIVER_PATH } = process.env;
const engines: { name: string; start: () => Promise<Reader> }[] = [
  ...(FIREFOX_PATH ? [{ name: 'Firefox', start: () => openFirefox(FIREFOX_PATH, origin) }] : []),
  ...(WEBKIT_DRIVER_PATH ? [{ name: 'WebKitGTK', start: () => openWebkit(WEBKIT_DRIVER_PATH, origin) }] : []),
];

let server: ChildProcess;
async function serve() {
  server = spawn('node', ['scripts/serve.mjs', String(port)], { stdio: 'ignore' });
  await vi.waitFor(() => fetch(origin), { timeout: 20_000, interval: 200 });
}
async function stopServing() {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
beforeAll(serve);
afterAll(stopServing);

test('an engine is there to be tried', () => {
  expect(engines.length).toBeGreaterThan(0);
});

/** The Chromium that readers have, which sets paper a little otherwise than the headless shell of `e2e/`. */
const desktop = onPath(...desktopNames);
if (desktop)
  describe('Chromium with its desktop', () => {
    test.each(['/faktablad/', '/en/fact-sheet/'])('%s is two sheets on paper', async (path) => {
      const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
      const file = join(folder, 'sheet.pdf');
      const flags = ['--headless', '--no-sandbox', `--user-data-dir=${folder}`, '--no-pdf-header-footer'];
      execFileSync(desktop, [...flags, '--virtual-time-budget=5000', `--print-to-pdf=${file}`, origin + path], {
        stdio: 'ignore',
      });
      expect((await readPdf(readFileSync(file))).pages).toHaveLength(2);
      rmSync(folder, { recursive: true, force: true });
    });
  });

describe.each(engines)('$name', ({ name, start }) => {
  let reader: Reader;
  const count = (selector: string) => reader.value<number>(`document.querySelectorAll('${selector}').length`);
  const text = (selector: string) => reader.value<string>(`document.querySelector('${selector}').innerText`);
  const inView = (selector: string) =>
    until(
      reader,
      `(({ top, bottom }) => bottom > 0 && top < innerHeight)(document.querySelector('${selector}').getBoundingClientRect())`,
    );

  beforeAll(async () => {
    reader = await start();
  }, 90_000);
  afterAll(() => reader?.close());

  test('the start page says what it is about, in its own typeface', async () => {
    await reader.open('/');
    expect(await text('h1')).toContain('Taipei');
    expect(await count('main a[href^="/taipei/"]')).toBeGreaterThanOrEqual(2);
    await until(reader, `document.fonts.status === 'loaded'`);
  });

  test('the motion has its notes beside it, and a link lights phrase and note', async () => {
    await reader.open('/motionen/');
    expect(await count('main mark')).toBeGreaterThanOrEqual(35);
    const note = await reader.value<string>(`document.querySelector('main a.ref[href^="#"]').hash`);
    await reader.open(`/motionen/${note}`);
    await inView(note);
    expect(await reader.value<boolean>(`document.querySelector('${note}').matches(':target')`)).toBe(true);
    expect(
      await reader.value<number>(`document.querySelector('${note}').getBoundingClientRect().height`),
    ).toBeGreaterThan(20);
  });

  test('words with the number of a note among them are found, and copied without it', async () => {
    await reader.open('/motionen/');
    const [missed, tried] = await reader.value<[string[], number]>(`(() => {
      const around = [...document.querySelectorAll('article .ref')]
        .map((ref) => [ref.previousElementSibling.lastChild.data, ref.nextSibling.data])
        .filter(([before, after]) => before?.length > 8 && after?.length > 8)
        .map(([before, after]) => (before.slice(-8) + after.slice(0, 8)).trim());
      const isFound = (words) => {
        getSelection().removeAllRanges();
        return window.find(words, true, false, true) && String(getSelection()) === words;
      };
      return [around.filter((words) => !isFound(words)), around.length];
    })()`);
    expect(tried).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });

  test('the timeline leads from its picture to the event', async () => {
    await reader.open('/tidslinje/');
    expect(await count('main a.mark[href^="#"]')).toBeGreaterThanOrEqual(40);
    const event = await reader.value<string>(
      `document.querySelector('main a.mark[href^="#"]').getAttribute('href').slice(1)`,
    );
    await reader.open(`/tidslinje/#${event}`);
    await inView(`[id="${event}"]`);
  });

  test('the map is drawn and leads to a city', async () => {
    await reader.open('/vanorter/');
    expect(
      await reader.value<number>(
        `document.querySelector('.frame-europe svg.l, .stage svg.live').getBoundingClientRect().width`,
      ),
    ).toBeGreaterThan(200);
    expect(await count('main table tbody tr')).toBeGreaterThanOrEqual(30);
    await reader.click('main a[href="/vanorter/kyiv/"]');
    await until(reader, `location.pathname === '/vanorter/kyiv/'`);
    expect(await text('h1')).toContain('Kyiv');
  });

  test('the options stand side by side', async () => {
    await reader.open('/taipei/');
    expect(await count('#jamforelsen table tbody tr')).toBeGreaterThanOrEqual(16);
    await reader.open('/taipei/#fukuoka-taipei');
    await inView('#fukuoka-taipei');
  });

  test.each([
    {
      start: '/',
      search: '/sok/',
      asked: 'taipei',
      wrong: 'aterrimess',
      right: '/ordlista/#aterremiss',
      place: 'Ord · Ordlista',
    },
    {
      start: '/en/',
      search: '/en/search/',
      asked: 'taipei',
      wrong: 'memorandom',
      right: '/en/glossary/#avsiktsforklaring',
      place: 'Terms · Glossary',
    },
  ])('the search of $start answers by key and leads on', async ({ start, search, asked, wrong, right, place }) => {
    await reader.open(start);
    // A reader whose first press comes before the script is there presses again.
    await vi.waitFor(
      async () => {
        await reader.press('/');
        expect(await count('dialog[open] input')).toBeGreaterThan(0);
      },
      { timeout: 20_000, interval: 1000 },
    );
    const hit = 'dialog [data-search-results] a';
    await reader.press(...asked);
    // The answer to all of it, and not to its beginning, which gives way to it.
    await until(reader, `document.querySelector('dialog [role="status"]').textContent.includes('${asked}')`);
    await until(reader, `document.querySelector('${hit}')`);
    await reader.press('ArrowDown');
    await until(reader, `document.activeElement === document.querySelector('${hit}')`);
    for (const [key, at] of [
      ['End', -1],
      ['Home', 0],
    ] as const) {
      await reader.press(key);
      const stops = `[...document.querySelectorAll('${hit}, dialog [data-more]')]`;
      await until(reader, `document.activeElement === ${stops}.at(${at})`);
    }
    await reader.press('Escape');
    await until(reader, `!document.querySelector('dialog[open]')`);
    // Where nothing is found it leads on.
    await reader.open(`${search}?q=xyzzyqwfp`);
    await until(reader, `document.querySelector('main [data-idle] a')`);
    // From the address alone, with a word that stands nowhere; its hit is opened, and marked there.
    await reader.open(`${search}?q=${wrong}`);
    await until(reader, `document.querySelector('main [data-search-results] a[href="${right}"]')`);
    const hits = `[...document.querySelectorAll('main [data-search-results] li')]`;
    const says = `${hits}.find((one) => one.querySelector('a[href="${right}"]')).textContent`;
    expect(await reader.value<string>(says)).toContain(place);
    expect(await count('main [data-search-results] li > button')).toBeGreaterThan(0);
    await reader.click(`main [data-search-results] a[href="${right}"]`);
    await until(reader, `location.pathname + location.hash === '${right}' && document.querySelector('mark.found')`);
  });

  test('a shared link arrives at its sentence and can be shared on', async () => {
    await reader.open('/motionen/p1s1/');
    expect(await text('main')).toContain('Taiwan');
    await until(reader, `document.querySelector('share-box [data-copies="dela-lank"]').offsetParent`);
    await reader.click('share-box [data-copies="dela-lank"]');
    // Copied and said, or, where the engine refuses, shown selected.
    await until(
      reader,
      `document.querySelector('share-box [role="status"]').textContent.trim() !== '' || getSelection().toString() !== '' || document.activeElement?.matches('share-box input')`,
    );
  });

  if (name === 'Firefox')
    test.each([
      ['/motionen/', 'p1s2', 'p2s1'],
      ['/en/motion/', 'p1s2', 'p2s1'],
      ['/motionen/', 'p4s5', 'yrkande'],
    ])('on %s a drag from %s to %s copies the motion alone', async (path, from, to) => {
      await reader.open(path);
      await until(reader, `document.fonts.status === 'loaded'`);
      const words = (id: string) =>
        reader.value<string>(
          `(() => { const copy = document.getElementById('${id}').cloneNode(true); for (const one of copy.querySelectorAll('.ref')) one.remove(); return copy.textContent; })()`,
        );
      await reader.drag?.(`#${from}`, `#${to}`);
      const copied = await reader.value<string>(
        `(() => { const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true }); document.body.dispatchEvent(event); return event.clipboardData.getData('text/plain'); })()`,
      );
      const [first, last] = copied.split('\n\n');
      expect(copied.split('\n\n')).toHaveLength(2);
      // A drag ends within a letter or two of the edge.
      expect((await words(from)).endsWith(first?.slice(2) ?? '?')).toBe(true);
      expect((await words(to)).startsWith(last?.slice(0, -2) ?? '?')).toBe(true);
    });

  if (name === 'Firefox')
    test.each([
      ['/motionen/', '#p4s3-vanortsavtal .note-body > p'],
      ['/kallor/stockholm/', '#start-nat .excerpt .quoted'],
    ])('%s is printed with what is folded on the screen', async (path, folded) => {
      await reader.open(path);
      await until(reader, `document.fonts.status === 'loaded'`);
      const words = await reader.value<string>(`document.querySelector('${folded}').textContent`);
      const { pages } = await readPdf((await reader.print?.('A4')) ?? new Uint8Array());
      expect(textOf(pages.flatMap(({ texts }) => texts))).toContain(squeeze(words));
    });

  if (name === 'Firefox')
    test.each(['/taipei/vanort/', '/en/taipei/project/', '/en/taipei/sister-city/'])(
      '%s is printed with nothing on top of anything, from its first sheet on',
      async (path) => {
        await reader.open(path);
        const { pages } = await readPdf((await reader.print?.('A4')) ?? new Uint8Array());
        expect(pages.flatMap(collisions)).toEqual([]);
        const lowest = pages[0]?.texts.filter(({ y }) => y < 780).map(({ y }) => y) ?? [];
        expect(Math.max(...lowest), 'the first sheet is filled').toBeGreaterThan(500);
      },
    );

  if (name === 'Firefox')
    test.each(['/faktablad/', '/en/fact-sheet/'])('%s is two sheets on paper', async (path) => {
      await reader.open(path);
      await until(reader, `document.fonts.status === 'loaded'`);
      for (const format of ['A4', 'letter'] as const) {
        const pdf = await readPdf((await reader.print?.(format)) ?? new Uint8Array());
        expect(pdf.pages, format).toHaveLength(2);
        for (const sheet of pdf.pages) {
          const lowest = Math.max(...sheet.texts.map(({ y, size }) => y + size));
          if (format === 'A4') expect(sheet.height - lowest, 'slack, in points').toBeGreaterThan(60);
        }
      }
    });

  test('after one visit the site opens and answers without its server', async () => {
    await reader.open('/');
    const kept = `(navigator.serviceWorker.getRegistration().then((own) => { globalThis.kept = own?.active?.state; }), globalThis.kept === 'activated')`;
    await until(reader, kept);
    await stopServing();
    try {
      await reader.open('/motionen/p1s1/');
      expect(await text('main')).toContain('Taiwan');
      await reader.open('/en/timeline/');
      expect(await count('main a.mark[href^="#"]')).toBeGreaterThanOrEqual(40);
      for (const question of ['/sok/?q=Kyiv', '/en/search/?q=Kyiv']) {
        await reader.open(question);
        await until(reader, `document.querySelector('main [data-search-results] a')`);
      }
    } finally {
      await serve();
    }
  });

  test.each([16, 24, 32])('the motion is drawn in type of %i px, narrow and wide', async (size) => {
    await reader.open('/motionen/');
    for (const width of ['414px', 'auto']) {
      await reader.value(
        `document.documentElement.style.fontSize = '${size}px', document.body.style.inlineSize = '${width}'`,
      );
      // WebKitGTK ended at 'text-wrap: pretty' here: two frames show whether it lives.
      await reader.value(
        `void requestAnimationFrame(() => requestAnimationFrame(() => document.body.dataset.drawn = '${width}'))`,
      );
      await until(reader, `document.body.dataset.drawn === '${width}'`);
    }
  });

  // WebDriver, by which WebKitGTK is driven, has no word for the errors that a page reports.
  if (name === 'Firefox')
    test('no page reported an error on the way', () => {
      expect(reader.faults?.()).toEqual([]);
    });
});
