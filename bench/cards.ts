/**
 * How long the share cards take and what they weigh: `npm run bench:cards`. Draws all of them twice into a folder of
 * its own, so that the build's cache stays as it is.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../src/i18n/index.ts';
import { drawAhead } from '../src/lib/cards/draw.ts';
import { cardsOf } from '../src/lib/cards/model.ts';
import { readCardContent } from '../src/lib/cards/read.ts';
import { editions } from '../src/lib/url/routes.ts';

/** Seconds of processor that all cards may take with an empty cache: less than a minute even on a single core. */
const coldBudget = 60;
/** Bytes that one card may weigh. */
const weightBudget = 60_000;

const folder = await mkdtemp(join(tmpdir(), 'cards-'));
const contents = await Promise.all(
  editions.map(async (lang) => cardsOf(await readCardContent(process.cwd(), lang), lang, words(lang))),
);

async function measure(name: string): Promise<number> {
  // New models each time, as in a new build.
  const cards = structuredClone(contents.flat());
  const processor = process.cpuUsage();
  const start = performance.now();
  const pictures = await drawAhead(cards, folder);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  // What another program on the machine takes does not count.
  const processorSeconds = (user + system) / 1e6;
  const weights = pictures.map(({ png }) => png.length);
  const drawn = pictures.filter((picture) => picture.drawn).length;
  console.log(
    `${name}: ${cards.length} cards, ${drawn} drawn, ${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processor on ${availableParallelism()} cores), ${(weights.reduce((sum, weight) => sum + weight, 0) / 1e6).toFixed(2)} MB, the heaviest ${(Math.max(...weights) / 1000).toFixed(1)} kB`,
  );
  if (Math.max(...weights) > weightBudget) {
    console.error(`A card is heavier than ${weightBudget / 1000} kB.`);
    process.exitCode = 1;
  }
  return processorSeconds;
}

try {
  const cold = await measure('cold');
  await measure('warm');
  if (cold > coldBudget) {
    console.error(`The cards took more than ${coldBudget} s of processor.`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
