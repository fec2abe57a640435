/**
 * What a question costs as the site grows: `npm run bench:search:growth`. Makes up to 10 times as many records as the site
 * has, with a vocabulary that grows as texts' do, and prints how long their index takes, what it weighs, and how many
 * bytes and milliseconds a first question takes. In Node, without a network; bounded, and stops by itself.
 *
 * Fails where a question fetches more than three times as much on the largest site as on today's.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchLayer } from '../../src/components/search/layer.ts';
import type { SearchRecord } from '../../src/components/search/records.ts';
import { indexedPages } from '../../src/components/search/site.ts';
import { writeIndex } from '../../src/integrations/searchIndex.ts';
import { wordsOf } from '../../src/lib/text/words.ts';
import { builtRecords } from './engines.ts';
import { fetched, pagefindInNode } from './pagefindInNode.ts';

const questions = ['vänort', 'vad kostar ett vänortsavtal', 'Prag', 'avtal med Kina', 'kommunfullmäktige', 'ra'];
const sizes = [1, 3, 10];
const records = (await builtRecords()).sv;
const root = new URL('../../', import.meta.url);

/** The same numbers at each run (mulberry32). */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = 'ba ber da dal fors gre hav ing ka kul lan lin mar na nor ott pel ra rik sal sta tor vi ån öst'.split(
  ' ',
);

/** A word that no text has, another for each number. */
function coined(number: number): string {
  let word = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length] ?? '';
  return `${word}a`;
}

/** Records made of the site's own: each its text in another order, one word in nine coined, new ones ever rarer. */
function madeUp(times: number): SearchRecord[] {
  const next = random(times);
  let words = 0;
  return Array.from({ length: times }, (_, copy) =>
    records.map((record) => {
      if (copy === 0) return record;
      const text = wordsOf(record.text).map((word) => {
        if (next() > 1 / 9) return word.text;
        // Heaps: the more words there are, the seldomer another.
        if (next() < 25 / Math.sqrt(words + 625)) words += 1;
        return coined(Math.ceil(next() ** 3 * words) + 1);
      });
      const from = Math.floor(next() * text.length);
      const turned = [...text.slice(from), ...text.slice(0, from)];
      const title = `${record.title} ${turned[0] ?? ''}`;
      return { ...record, url: `${record.url}-${copy}`, title, text: turned.join(' ') };
    }),
  ).flat();
}

const means: number[] = [];
console.log('records   built in     files   index kB   a first question: kB (mean, most), ms (mean, most)');
for (const times of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const start = performance.now();
  await writeIndex(indexedPages({ sv: madeUp(times), en: [] }, root), folder);
  const built = (performance.now() - start) / 1000;
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const weights = await Promise.all(
    files.map(async ({ name, parentPath }) => (await stat(join(parentPath, name))).size),
  );
  const costs: number[] = [];
  const spent: number[] = [];
  for (const question of questions) {
    fetched.length = 0;
    const engine = await pagefindInNode(pathToFileURL(`${folder}/`), 'sv');
    const layer = searchLayer(engine, 'sv', async () => []);
    await layer.kinds();
    const asked = performance.now();
    await layer.answer(question, true);
    spent.push(performance.now() - asked);
    costs.push(fetched.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  }
  const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  means.push(mean(costs));
  const of = (list: number[]) => `${mean(list).toFixed(0)}, ${Math.max(...list).toFixed(0)}`.padEnd(12);
  console.log(
    `${String(times * records.length).padEnd(9)} ${`${built.toFixed(1)} s`.padEnd(12)} ${String(files.length).padEnd(7)} ${String(Math.round(weights.reduce((sum, bytes) => sum + bytes, 0) / 1000)).padEnd(10)} ${of(costs)} ${of(spent)}`,
  );
  await rm(folder, { recursive: true });
}
const growth = (means.at(-1) ?? 0) / (means[0] ?? 1);
console.log(`\nAt ${sizes.at(-1)} times the site a first question fetches ${growth.toFixed(2)} times as much.`);
if (growth > 3) {
  console.error('That is more than three times.');
  process.exitCode = 1;
}
