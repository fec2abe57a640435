/**
 * `npm run bench`, after a build: the site beside what somebody would otherwise have taken, and beside the least that a
 * page with the same words and drawings could take. One server, one browser, one sample of each in turn, so that what the
 * machine does besides meets all alike.
 *
 * --quick: one sample instead of five. --first or --steps: only first views, or only interactions. --write: the tables
 * go into the README too.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { buildSites } from './alternatives.ts';
import { type FirstView, firstView, settings } from './firstView.ts';
import { readings, takeSteps } from './interactions.ts';
import { serve } from './server.ts';
import { markdownTable, median, medians, ratio } from './statistics.ts';

const { values: chosen } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    first: { type: 'boolean', default: false },
    steps: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const samples = chosen.quick ? 1 : 5;

/** Each page of the site, and what shows the same elsewhere: a site's name and a path on it. */
const subjects: Readonly<Record<string, readonly [name: string, site: string, path: string][]>> = {
  '/': [['Starlight', 'starlight', '/']],
  '/motionen/': [
    ['Recogito', 'recogito', '/'],
    ['Starlight', 'starlight', '/motionen/'],
  ],
  '/tidslinje/': [
    ['TimelineJS 3', 'timelinejs', '/'],
    ['vis-timeline', 'vis', '/'],
  ],
  '/vanorter/': [['Leaflet', 'leaflet', '/']],
  '/taipei/': [['Starlight', 'starlight', '/taipei/']],
  '/motionen/p4s3/': [['Starlight', 'starlight', '/motionen/p4s3/']],
};
/** What the site is held to. */
const targets = { toLimit: 1.5, requests: 8, fonts: 40_000, paint: 100 };

const missed: string[] = [];
const round = (value: number) => (Number.isNaN(value) ? '–' : String(Math.round(value)));
const kilo = (bytes: number) => (bytes / 1000).toFixed(1);

/** Loads everything in turn, at each setting; gives a table a setting. */
async function compareFirstViews(browser: Browser, origin: (site: string) => string): Promise<string[]> {
  const views = Object.entries(subjects).flatMap(([path, rivals]) => [
    { path, name: 'this site', url: `${origin('site')}${path}` },
    { path, name: 'limit', url: `${origin('limit')}${path}` },
    ...rivals.map(([name, site, there]) => ({ path, name, url: `${origin(site)}${there}` })),
  ]);
  const tables: string[] = [];
  for (const setting of settings) {
    const found = new Map(views.map(({ url }): [string, FirstView[]] => [url, []]));
    for (let sample = 0; sample < samples; sample += 1)
      for (const { url } of views) {
        const one = await firstView(browser, url, setting).catch(reportOf(`${setting.name}, ${url}`));
        if (one) found.get(url)?.push(one);
      }
    const middle = (url: string) => medians(found.get(url) ?? []);
    const rows = views.map(({ path, name, url }) => {
      const one = middle(url);
      const limit = middle(`${origin('limit')}${path}`);
      if (name === 'this site') judge(path, setting.name, one, limit, views, middle);
      return [
        `${path} ${name}`,
        round(one.fcp),
        round(one.lcp),
        ratio(one.fcp, limit.fcp),
        ratio(one.lcp, limit.lcp),
        kilo(one.bytes),
        kilo(one.fonts),
        String(one.requests),
        String(one.later),
        String(one.blockingSheets),
        round(one.blocked),
      ];
    });
    const head = [
      setting.name,
      'FCP ms',
      'LCP ms',
      'FCP/limit',
      'LCP/limit',
      'kB',
      'fonts kB',
      'requests',
      'later',
      'sheets',
      'blocked ms',
    ];
    tables.push(markdownTable(head, rows));
    console.log(`\n${tables.at(-1)}`);
  }
  return tables;
}

/** Notes which targets a page misses; those of time hold on the slowest line, where they are largest. */
function judge(
  path: string,
  setting: string,
  one: FirstView,
  limit: FirstView,
  views: readonly { path: string; name: string; url: string }[],
  middle: (url: string) => FirstView,
): void {
  if (setting !== settings[0]?.name) return;
  const miss = (what: string) => missed.push(`${path} ${what}`);
  for (const time of ['fcp', 'lcp'] as const)
    if (!(one[time] <= targets.toLimit * limit[time]))
      miss(`${time.toUpperCase()} is ${ratio(one[time], limit[time])} × the limit, not ${targets.toLimit}`);
  if (one.requests > targets.requests) miss(`${one.requests} requests, not ${targets.requests}`);
  if (one.fonts > targets.fonts) miss(`${kilo(one.fonts)} kB of fonts, not ${kilo(targets.fonts)}`);
  if (one.blockingSheets > 1) miss(`${one.blockingSheets} style sheets block`);
  for (const rival of views.filter((view) => view.path === path && !['this site', 'limit'].includes(view.name)))
    for (const key of ['fcp', 'lcp', 'bytes', 'blocked'] as const) {
      const theirs = middle(rival.url)[key];
      if (one[key] > theirs) miss(`${key} ${round(one[key])} is more than ${rival.name}’s ${round(theirs)}`);
    }
}

/** Says why a page could not be measured, and leaves its numbers out. */
const reportOf = (name: string) => (error: Error) => {
  console.error(`${name}: ${error.message.split('\n')[0]}`);
  return undefined;
};

/** Takes every step on every page; gives a table. */
async function compareInteractions(browser: Browser, origin: (site: string) => string): Promise<string> {
  const windows = [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ];
  const rows: string[][] = [];
  for (const [subject, list] of Object.entries(readings)) {
    for (const reading of list) {
      const name = reading.site === 'site' ? 'this site' : reading.site;
      const taken = [];
      for (const viewport of windows)
        taken.push(await takeSteps(browser, origin(reading.site), reading, viewport, samples).catch(reportOf(name)));
      for (const step of Object.keys(reading.steps)) {
        const [desk, phone] = taken.map((found) => found?.get(step));
        const paints = [desk, phone].map((answered) => median(answered?.paint ?? []));
        const tasks = [desk, phone].map((answered) => median(answered?.task ?? []));
        rows.push([`${subject}, ${name}: ${step}`, ...paints.map(round), ...tasks.map(round)]);
        if (reading.site === 'site' && paints.some((paint) => paint > targets.paint))
          missed.push(`${reading.path} ${step} takes ${paints.map(round).join(' and ')} ms to the next paint`);
      }
    }
  }
  const table = markdownTable(['interaction, 4× CPU', 'INP desk', 'INP phone', 'task desk', 'task phone'], rows);
  console.log(`\n${table}\n0 is less than 16 ms.`);
  return table;
}

/** Puts the tables between the two marks of the README. */
function writeReadme(tables: readonly string[]): void {
  const file = new URL('../README.md', import.meta.url);
  const [begin, end] = ['<!-- bench -->', '<!-- /bench -->'];
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (after < before) throw new Error(`README.md has no ${begin} … ${end}.`);
  writeFileSync(file, `${text.slice(0, before)}\n\n${tables.join('\n\n')}\n\n${text.slice(after)}`);
}

if (!existsSync(new URL('../dist/index.html', import.meta.url))) throw new Error('Build first: npm run build');
const started = Date.now();
const { origin, stop } = await serve(buildSites());
const browser = await chromium.launch({
  // No alternative reaches its own servers: none of the others does either.
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE 127.0.0.1'],
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
});
try {
  const tables: string[] = [];
  if (!chosen.steps) tables.push(...(await compareFirstViews(browser, origin)));
  if (!chosen.first) tables.push(await compareInteractions(browser, origin));
  const made = `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, medians of ${samples}, ${Math.round((Date.now() - started) / 1000)} s`;
  console.log(`\n${made}\n${missed.length === 0 ? 'Every target is met.' : `Missed:\n- ${missed.join('\n- ')}`}`);
  if (chosen.write) writeReadme(tables);
} finally {
  await browser.close();
  stop();
}
