/**
 * The reading paths in the two engines that Playwright does not drive as Debian ships them. Chromium has the whole of
 * `e2e/`; here is a smoke of the same: that each path can be read and used.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readPdf } from '../checks/lib/pdf.ts';
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

  test('the search answers by key and leads on', async () => {
    await reader.open('/');
    // A reader whose first press comes before the script is there presses again.
    await vi.waitFor(
      async () => {
        await reader.press('/');
        expect(await count('dialog[open] input')).toBeGreaterThan(0);
      },
      { timeout: 20_000, interval: 1000 },
    );
    await reader.press(...'taipei');
    await until(reader, `document.querySelector('dialog [data-search-results] a')`);
    await reader.press('Escape');
    await until(reader, `!document.querySelector('dialog[open]')`);
    await reader.open('/sok/?q=v%C3%A4nort');
    await until(reader, `document.querySelector('main [data-search-results] a')`);
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
    test.each(['/faktablad/', '/en/fact-sheet/'])('%s is two sheets on paper', async (path) => {
      await reader.open(path);
      await until(reader, `document.fonts.status === 'loaded'`);
      const pdf = await readPdf((await reader.print?.()) ?? new Uint8Array());
      expect(pdf.pages).toHaveLength(2);
      for (const sheet of pdf.pages) {
        const lowest = Math.max(...sheet.texts.map(({ y, size }) => y + size));
        expect(sheet.height - lowest, 'slack, in points').toBeGreaterThan(60);
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
      await reader.open('/sok/?q=Kyiv');
      await until(reader, `document.querySelector('main [data-search-results] a')`);
    } finally {
      await serve();
    }
  });

  // WebDriver, by which WebKitGTK is driven, has no word for the errors that a page reports.
  if (name === 'Firefox')
    test('no page reported an error on the way', () => {
      expect(reader.faults?.()).toEqual([]);
    });
});
