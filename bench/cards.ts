/**
 * How long the share cards take and what they weigh, and how long a build of the whole site takes with them, in all
 * editions: first cold, then warm. `npm run bench:cards`. Everything goes into folders of its own, so that the
 * project's caches and its last build stay as they are.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
// Before anything is imported that reads it.
process.env.CACHE_DIR = join(folder, 'cache');
const { words } = await import('../src/i18n/index.ts');
const { drawAhead } = await import('../src/lib/cards/draw.ts');
const { cardsOf } = await import('../src/lib/cards/model.ts');
const { readCardContent } = await import('../src/lib/cards/read.ts');
const { editions } = await import('../src/lib/url/routes.ts');

/** Bytes that one card may weigh. */
const weightBudget = 60_000;
/**
 * Seconds of processor that each may take. What other programs on the machine take does not count; and since no build
 * keeps both of two cores busy all the time, it is not much longer on the clock where nothing else runs.
 */
const budgets = { 'cards, cold': 60, 'site, cold': 90, 'site, warm': 25 };

function say(name: keyof typeof budgets | 'cards, warm', clock: number, processor: number, more: string): void {
  const budget = name === 'cards, warm' ? undefined : budgets[name];
  const limit = budget === undefined ? '' : `, budget ${budget} s`;
  console.log(`${name}: ${clock.toFixed(1)} s on the clock, ${processor.toFixed(1)} s of processor${limit}; ${more}`);
  if (budget === undefined || processor <= budget) return;
  console.error(`${name}: took more than ${budget} s of processor.`);
  process.exitCode = 1;
}

const contents = await Promise.all(
  editions.map(async (lang) => cardsOf(await readCardContent(process.cwd(), lang), lang, words(lang))),
);

async function drawAll(name: 'cards, cold' | 'cards, warm'): Promise<void> {
  // New models each time, as in a new build.
  const cards = structuredClone(contents.flat());
  const before = process.cpuUsage();
  const start = performance.now();
  const pictures = await drawAhead(cards);
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const weights = pictures.map(({ png }) => png.length);
  const drawn = pictures.filter((picture) => picture.drawn).length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  say(
    name,
    clock,
    (user + system) / 1e6,
    `${cards.length} cards, ${drawn} drawn, ${(total / 1e6).toFixed(2)} MB, the heaviest ${(Math.max(...weights) / 1000).toFixed(1)} kB`,
  );
  if (Math.max(...weights) <= weightBudget) return;
  console.error(`A card is heavier than ${weightBudget / 1000} kB.`);
  process.exitCode = 1;
}

/** Builds the site in a process of its own; the shell counts what it and all that it starts take. */
function build(name: 'site, cold' | 'site, warm'): void {
  const astro = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(folder, 'site')];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@" || exit 1; times', 'sh', ...astro], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const clock = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  const times = stdout.trimEnd().split('\n').at(-1) ?? '';
  const processor = [...times.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds))
    .reduce((sum, seconds) => sum + seconds, 0);
  say(name, clock, processor, /\d+ page\(s\) built/.exec(stdout)?.[0] ?? '');
}

try {
  console.log(`${availableParallelism()} cores`);
  await drawAll('cards, cold');
  await drawAll('cards, warm');
  // Nothing of the above helps the build.
  await rm(process.env.CACHE_DIR, { recursive: true });
  build('site, cold');
  build('site, warm');
} finally {
  await rm(folder, { recursive: true });
}
