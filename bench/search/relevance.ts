/**
 * How often what a reader wants is the first result, or among the first three: `npm run bench:search`. The questions
 * (`queries.json`) were written from the reader's side, without a look at any answer. What the search missed of those
 * under `tuning` was learnt from; those under `heldOut` and `unseen` were each written before the index that they were
 * first asked of, and are counted apart too. `--only` leaves the other engines out.
 *
 * Fails where this search misses its targets, or another engine is better.
 */
import { readFile } from 'node:fs/promises';
import { groupBy } from '../../src/lib/groupBy.ts';
import type { Lang } from '../../src/lib/url/routes.ts';
import { builtRecords, type Engine, miniSearch, ours, plainPagefind } from './engines.ts';

interface Query {
  group: string;
  lang: Lang;
  query: string;
  /** Addresses of which each answers the question. */
  targets: string[];
}

interface Score {
  count: number;
  first: number;
  three: number;
  reciprocal: number;
}

const sets = JSON.parse(await readFile(new URL('queries.json', import.meta.url), 'utf8')) as Record<
  'tuning' | 'heldOut' | 'unseen',
  Query[]
>;
const onlyOurs = process.argv.includes('--only');
const records = await builtRecords();
const idOf = (url: string) => url.split('#')[1] ?? url.split('/').filter(Boolean).at(-1) ?? '';
/** The addresses of each thing by its id, which it keeps when its page is another. */
const places = Object.fromEntries(
  Object.entries(records).map(([lang, list]) => [lang, groupBy(list, ({ url }) => idOf(url))]),
);
for (const [name, queries] of Object.entries(sets)) {
  for (const one of queries)
    one.targets = one.targets.flatMap((url) => {
      const list = places[one.lang]?.get(idOf(url))?.map((record) => record.url) ?? [];
      return list.includes(url) ? [url] : list;
    });
  const gone = queries.filter(({ targets }) => targets.length === 0).map(({ query }) => query);
  if (gone.length > 0) console.log(`${name}: what ${gone.join(', ')} asked for is no longer on the site.`);
  sets[name as keyof typeof sets] = queries.filter(({ targets }) => targets.length > 0);
}

const engines: Engine[] = [await ours(records)];
if (!onlyOurs) engines.push(await plainPagefind(records), await miniSearch(records));

const percent = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** The least success that is wanted: of the first result, of the first three, and of the first three in each group. */
interface Bars {
  first: number;
  three: number;
  group: number;
}

/** Scores all engines, group by group, and tells what this search missed. */
async function measure(name: string, queries: readonly Query[], bars?: Bars) {
  if (queries.length === 0) return;
  const scores = engines.map(() => new Map<string, Score>());
  const missed: string[] = [];
  for (const { group, lang, query, targets } of queries) {
    for (const [at, engine] of engines.entries()) {
      const found = await engine.search(query, lang);
      const place = found.findIndex((url) => targets.includes(url));
      if (at === 0 && (place < 0 || place > 2))
        missed.push(`${group} (${lang}) “${query}”: ${found.slice(0, 3).join(' ')}`);
      for (const key of [group, 'all']) {
        const score = scores[at]?.get(key) ?? { count: 0, first: 0, three: 0, reciprocal: 0 };
        score.count += 1;
        if (place === 0) score.first += 1;
        if (place >= 0 && place < 3) score.three += 1;
        if (place >= 0) score.reciprocal += 1 / (place + 1);
        scores[at]?.set(key, score);
      }
    }
  }
  const groups = [...new Set(queries.map(({ group }) => group)), 'all'];
  console.log(`\n${name}: ${queries.length} questions. success@1, success@3, mean reciprocal rank`);
  console.log(`${'group'.padEnd(12)}${'n'.padStart(4)}  ${engines.map((engine) => engine.name.padEnd(18)).join('')}`);
  for (const group of groups) {
    const cells = scores.map((score) => {
      const { count, first, three, reciprocal } = score.get(group) ?? { count: 0, first: 0, three: 0, reciprocal: 0 };
      return `${percent(first, count)} ${percent(three, count)} ${percent(reciprocal, count)}`.padEnd(18);
    });
    console.log(`${group.padEnd(12)}${String(scores[0]?.get(group)?.count ?? 0).padStart(4)}  ${cells.join('')}`);
  }
  if (!bars) for (const line of missed) console.log(`  missed: ${line}`);
  if (!bars) return;
  const rate = (at: number, group: string, of: 'first' | 'three') => {
    const score = scores[at]?.get(group);
    return score ? score[of] / score.count : 0;
  };
  const misses = [
    ...(rate(0, 'all', 'first') < bars.first ? [`success@1 below ${bars.first}`] : []),
    ...(rate(0, 'all', 'three') < bars.three ? [`success@3 below ${bars.three}`] : []),
    ...groups.filter((group) => rate(0, group, 'three') < bars.group).map((group) => `${group} below ${bars.group}`),
    ...engines
      .slice(1)
      .flatMap((engine, at) =>
        rate(at + 1, 'all', 'three') >= rate(0, 'all', 'three') ? [`${engine.name} is better`] : [],
      ),
  ];
  for (const miss of misses) console.error(`  ${name}: ${miss}`);
  if (misses.length > 0) process.exitCode = 1;
}

const heldOut = [...sets.heldOut, ...sets.unseen];
await measure('Tuned on', sets.tuning);
await measure('Held out', sets.heldOut);
await measure('Held out, later', sets.unseen);
await measure('All held out', heldOut, { first: 0.93, three: 0.97, group: 0.92 });
await measure('Together', [...sets.tuning, ...heldOut], { first: 0.91, three: 0.97, group: 0.92 });
