/**
 * `npm run bench:lighthouse`, after a build: Lighthouse's four categories with its mobile profile, several runs on eight
 * pages of both editions, how long each page was blocked, and whether Back finds it as it was left (bfcache). Names what is
 * less than 100.
 *
 * --quick: one run instead of three.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { chromium } from 'playwright';
import { pathIn } from '../src/lib/url/routes.ts';
import { serve } from './server.ts';
import { markdownTable } from './statistics.ts';

const { values: chosen } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const runs = chosen.quick ? 1 : 3;
const pages = ['/', '/motionen/', '/motionen/p4s3/', '/tidslinje/', '/vanorter/', '/taipei/', '/kallor/', '/ordlista/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  categories: Record<(typeof categories)[number], { score: number | null }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

const run = promisify(execFile);
const lighthouse = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));

/** One run in a browser of its own, which ends with it. */
async function measure(url: string): Promise<Report> {
  const { stdout } = await run(
    process.execPath,
    [
      lighthouse,
      url,
      '--output=json',
      '--quiet',
      '--chrome-flags=--headless --no-sandbox',
      '--max-wait-for-load=45000',
    ],
    {
      maxBuffer: 64_000_000,
      timeout: 120_000,
      env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH ?? chromium.executablePath() },
    },
  );
  return JSON.parse(stdout) as Report;
}

const { origin, stop } = await serve({ site: fileURLToPath(new URL('../dist', import.meta.url)) });
const rows: string[][] = [];
const missed: string[] = [];
try {
  for (const path of pages.flatMap((page) => [page, pathIn(page, 'en')])) {
    const reports: Report[] = [];
    for (let turn = 0; turn < runs; turn += 1) reports.push(await measure(`${origin('site')}${path}`));
    const scores = categories.map((category) =>
      reports.map((report) => Math.round(100 * (report.categories[category].score ?? 0))),
    );
    const blocked = reports.map((report) =>
      Math.round(report.audits['total-blocking-time']?.numericValue ?? Number.NaN),
    );
    for (const [at, category] of categories.entries())
      if (scores[at]?.some((score) => score < 100)) missed.push(`${path} ${category}: ${scores[at].join(', ')}`);
    const back = reports.map((report) => ({ 1: 'yes', 0: 'no' })[report.audits['bf-cache']?.score ?? -1] ?? '–');
    rows.push([path, ...scores.map((list) => list.join(' ')), blocked.join(' '), back.join(' ')]);
    console.log(rows.at(-1)?.join('  '));
  }
} finally {
  stop();
}
console.log(`\n${markdownTable(['page', ...categories, 'blocked ms', 'bfcache'], rows)}`);
console.log(missed.length === 0 ? '100 in all.' : `\nLess than 100:\n- ${missed.join('\n- ')}`);
