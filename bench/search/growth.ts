/**
 * What a first question costs as the site grows: `npm run bench:search:growth`. Makes up 10, 100 and 1,000 times as many
 * records as the site has (with `--quick` up to 100 times), with a vocabulary that grows as texts' do, and prints how long their index
 * takes and how many compressed bytes a first question fetches. In memory, Swedish only; bounded, and stops by itself.
 *
 * Fails where a question costs more than three times as much on the largest site as on the 10-fold one.
 */
import { gzipSync } from 'node:zlib';
import { buildIndex } from '../../src/lib/search/build.ts';
import { SearchIndex } from '../../src/lib/search/engine.ts';
import type { SearchRecord } from '../../src/lib/search/records.ts';
import { readSynonyms, swedishSplitter } from '../../src/lib/search/site.ts';
import { stemmerOf } from '../../src/lib/search/stemmers.ts';
import { wordsOf } from '../../src/lib/search/words.ts';
import { builtRecords } from './engines.ts';

/** How many hits the page reads for what it shows first. */
const shown = 24;
const questions = ['vänort', 'vad kostar ett vänortsavtal', 'Prag', 'avtal med Kina', 'kommunfullmäktige', 'ra'];
const root = new URL('../../', import.meta.url);
const records = (await builtRecords(root)).sv;
const synonyms = await readSynonyms(root);
const stem = await stemmerOf('sv');
const split = await swedishSplitter(records);

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

const real = records.map((record) => wordsOf(record.text).map(({ text }) => text));
const syllables = 'ba ber da dal fors gre hav ing ka kul lan lin mar na nor ott pel ra rik sal sta tor vi ån öst'.split(
  ' ',
);

/** Records made of the site's own: each its text in another order, one word in nine made up, new ones ever rarer. */
function* madeUp(times: number): Generator<SearchRecord> {
  const next = random(times);
  let coined = 0;
  const coin = () => {
    coined += 1;
    let rest = coined;
    let word = '';
    do {
      word += syllables[rest % syllables.length] ?? '';
      rest = Math.floor(rest / syllables.length);
    } while (rest > 0);
    return `${word}a`;
  };
  const own: string[] = [];
  for (let copy = 0; copy < times; copy++)
    for (const [at, record] of records.entries()) {
      if (copy === 0) {
        yield record;
        continue;
      }
      const words = [...(real[at] ?? [])].slice(0, 60).map((word) => {
        if (next() > 1 / 9) return word;
        // Heaps: the more words there are, the seldomer another.
        if (own.length === 0 || next() < 25 / Math.sqrt(own.length + 625)) {
          const made = coin();
          own.push(made);
          return made;
        }
        return own[Math.floor(next() ** 3 * own.length)] ?? word;
      });
      const from = Math.floor(next() * words.length);
      const text = [...words.slice(from), ...words.slice(0, from)].join(' ');
      yield { ...record, url: `${record.url}-${copy}`, title: `${record.title} ${words[from] ?? ''}`, text };
    }
}

const sizes = process.argv.includes('--quick') ? [1, 10, 100] : [1, 10, 100, 1000];
const costs: number[] = [];
console.log('records      index files   index kB   built in   kB a first question (mean, worst)');
for (const times of sizes) {
  const start = performance.now();
  const files = buildIndex([...madeUp(times)], { name: 'sv', language: 'sv', stem, split, synonyms });
  const seconds = (performance.now() - start) / 1000;
  const fetched = new Map<string, number>();
  const costOf = async (question: string) => {
    fetched.clear();
    const index = new SearchIndex('sv', 'sv', stem, async (name) => {
      const text = files.get(name) ?? '';
      fetched.set(name, gzipSync(text).length);
      return JSON.parse(text);
    });
    const { hits } = await index.find(question, true);
    await index.records(hits.slice(0, shown).map(({ record }) => record));
    return [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
  };
  const each: number[] = [];
  for (const question of questions) each.push(await costOf(question));
  const mean = each.reduce((sum, cost) => sum + cost, 0) / each.length;
  costs.push(mean);
  // Every hundredth file tells what all weigh.
  const sample = [...files.values()].filter((_, at) => files.size < 1000 || at % 100 === 0);
  const weight = (sample.reduce((sum, text) => sum + gzipSync(text).length, 0) / sample.length) * files.size;
  console.log(
    `${String(times * records.length).padEnd(12)} ${String(files.size).padEnd(13)} ${(weight / 1000).toFixed(0).padStart(8)} ${`${seconds.toFixed(1)} s`.padStart(10)}   ${mean.toFixed(1)}, ${Math.max(...each).toFixed(1)}`,
  );
}
const growth = (costs.at(-1) ?? 0) / (costs[1] ?? 1);
console.log(`\nFrom 10 to ${sizes.at(-1)} times the site a first question costs ${growth.toFixed(2)} times as much.`);
if (growth > 3) {
  console.error('That is more than three times.');
  process.exitCode = 1;
}
