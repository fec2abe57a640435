import { expect, it } from 'vitest';
import { wordsOf } from '../../lib/text/words.ts';
import { boundary } from './excerpt.ts';
import { type Engine, type Result, searchLayer } from './layer.ts';
import { vocabularyOf } from './spelling.ts';

/** A record of the index as a test has it. */
interface Stored {
  url: string;
  kind: string;
  title: string;
  text: string;
}

const records: Stored[] = [
  { url: '/o/#vanort', kind: 'term', title: 'Vänort', text: 'En ort som en kommun samarbetar med.' },
  { url: '/k/#a', kind: 'source', title: 'Protokoll', text: 'En vänort till.' },
  { url: '/t/#peking', kind: 'event', title: 'Prag bryter', text: 'Prag lämnade sin vänort Peking.' },
  { url: '/m/#p1', kind: 'sentence', title: 'Mening 1', text: 'Intensiteten i kontakterna varierar.' },
  { url: '/m/#p2', kind: 'sentence', title: 'Mening 2', text: 'Kontakterna varierar. Så gör intensiteten.' },
  { url: '/o/#kf', kind: 'term', title: 'Kommunfullmäktige', text: 'De folkvalda i en kommun. kommunfullmäktige' },
];

/** What Pagefind does, in a few lines: whole words in quotes, else beginnings, cut until one is found. */
function engine(list = records): Engine & { asked: string[] } {
  const asked: string[] = [];
  const contentOf = ({ title, text }: Stored) => `${title}. ${boundary} ${text} ${boundary}`;
  const result = (record: Stored, matches: (word: string) => boolean): Result[] => {
    const words = contentOf(record).split(' ');
    const places = words.flatMap((word, at) => (wordsOf(word).some(({ folded }) => matches(folded)) ? [at] : []));
    if (places.length === 0) return [];
    const size = wordsOf(record.title).length;
    const inTitle = wordsOf(record.title).some(({ folded }) => matches(folded));
    return [
      {
        id: record.url,
        score: places.length + (inTitle ? 4 : 0),
        words: places,
        matchedMetaFields: inTitle ? ['title', `name${size}`] : [],
        data: async () => ({ url: record.url, content: contentOf(record), meta: { title: record.title }, filters: {} }),
      },
    ];
  };
  return {
    asked,
    filters: async () => ({ theme: {}, year: {} }),
    search: async (query, options) => {
      if (query === null) {
        const kept = list.filter(({ kind }) => kind === options?.filters.kind);
        return { results: kept.flatMap((record) => result(record, () => true)) };
      }
      asked.push(query);
      const [{ folded } = { folded: '' }] = wordsOf(query);
      if (query.startsWith('"'))
        return { results: list.flatMap((record) => result(record, (word) => word === folded)) };
      for (let size = folded.length; size > 0; size--) {
        const results = list.flatMap((record) => result(record, (word) => word.startsWith(folded.slice(0, size))));
        if (results.length > 0) return { results };
      }
      return { results: [] };
    },
  };
}

const words = vocabularyOf([
  'Prag Peking vänort intensiteten kontakterna kommun fullmäktige Kommunfullmäktige Östersjön städer',
]);
const layer = (list = records) => searchLayer(engine(list), 'sv', async () => words);
const find = async (question: string, typing = false) => {
  const { hits } = await layer().answer(question, typing);
  return Promise.all(hits.map(async (hit) => (await hit.data()).url));
};

it('puts the thing that is called so before what mentions it, and sources last', async () => {
  expect(await find('vänort')).toEqual(['/o/#vanort', '/t/#peking', '/k/#a']);
});

it('asks for each contentWords word by itself, and prefers what has all of them', async () => {
  expect((await find('vad samarbetar Prag med Peking'))[0]).toBe('/t/#peking');
});

it('puts first what says the words side by side', async () => {
  expect((await find('intensiteten i kontakterna varierar'))[0]).toBe('/m/#p1');
});

it('reads neighbouring words as one word too', async () => {
  expect(await find('kommun fullmäktige')).toContain('/o/#kf');
});

it('takes what is being typed as a beginning, and never less than that', async () => {
  expect(await find('kommunfu', true)).toEqual(['/o/#kf']);
  expect(await find('vänorx', true)).not.toContain('/m/#p1');
});

it('reads a word that stands nowhere as the nearest, in its own place', async () => {
  const { question } = await layer().answer('Prag och Pekng', false);
  expect(question).toBe('Prag och Peking');
  // Not a piece of another word.
  expect((await layer().answer('kommunfullmäktigeort ort', false)).question).toMatch(/ ort$/);
});

it('knows no answer to what says nothing, and bears anything', async () => {
  for (const question of ['', '   ', '🐻', '"\'”’`\\', '\ud800', '<img src=x>'])
    expect((await layer().answer(question, false)).hits, question).toEqual([]);
  expect(await find('vänort '.repeat(2000))).not.toEqual([]);
});

it('tries again what could not be fetched', async () => {
  const shaky = engine();
  const { search } = shaky;
  shaky.search = async () => {
    throw new Error('offline');
  };
  const asked = searchLayer(shaky, 'sv', async () => words);
  await expect(asked.answer('vänort', false)).rejects.toThrow('offline');
  shaky.search = search;
  expect((await asked.answer('vänort', false)).hits.length).toBeGreaterThan(0);
});
