import { describe, expect, it } from 'vitest';
import { answer, partOf, partsOf } from './answer.ts';
import { buildIndex } from './build.ts';
import { SearchIndex } from './engine.ts';
import { frontCoded, type Manifest, vocabularyOf } from './format.ts';
import { markedWords, passage, pieces } from './marks.ts';
import { readQuestions, withQuestion } from './recent.ts';
import type { SearchRecord } from './records.ts';
import { nearest } from './spelling.ts';
import { stemmerOf } from './stemmers.ts';
import { askedKinds, fold, wordsOf } from './words.ts';

const stem = await stemmerOf('sv');
const record = (url: string, kind: SearchRecord['kind'], title: string, text: string, more = {}): SearchRecord => ({
  url,
  kind,
  lang: 'sv',
  title,
  text,
  ...more,
});
const records = [
  record('/k/#a', 'source', 'Protokoll om vänorter', 'Vänorter, vänorter och åter vänorter.'),
  record('/o/#vanort', 'term', 'Vänort', 'En ort som en kommun samarbetar med.', { words: ['vänorten', 'vänorter'] }),
  record('/t/#avtal', 'event', '1986: Göteborg skriver på', 'Ett vänortsavtal med Shanghai.', {
    year: 1986,
    theme: 'china',
  }),
  record('/t/#peking', 'event', '2019: Prag bryter', 'Prag lämnade sin vänort Peking.', { year: 2019, theme: 'china' }),
  record('/m/#p1', 'sentence', 'Mening 1', 'Intensiteten i kontakterna varierar.'),
  record('/m/#p2', 'sentence', 'Mening 2', 'Kontakterna varierar. Så gör intensiteten.'),
  record('/o/#kf', 'term', 'Kommunfullmäktige', 'De folkvalda i en kommun.'),
];

/** Counts what is fetched. */
function open(list = records) {
  const files = buildIndex(list, {
    name: 'sv',
    language: 'sv',
    stem,
    split: (word) => (word === 'vänortsavtal' ? ['vänorts', 'avtal'] : [word]),
    synonyms: {
      groups: [
        ['peking', 'beijing'],
        ['kommunfullmäktige', 'kf', 'city council'],
      ],
      leads: [{ from: ['parlament', 'stadshuset'], to: ['city council'] }],
    },
  });
  const fetched: string[] = [];
  const index = new SearchIndex('sv', 'sv', stem, async (name) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`no ${name}`);
    fetched.push(name);
    return JSON.parse(text);
  });
  const find = async (question: string, typing = false) => {
    const { hits } = await index.find(question, typing);
    return (await index.records(hits.map(({ record: number }) => number))).map(([url]) => url);
  };
  return { files, index, find, fetched };
}

describe('an index', () => {
  const { find, index, files, fetched } = open();

  it('puts the thing that is called so before what mentions it', async () => {
    expect((await find('vänort'))[0]).toBe('/o/#vanort');
    expect(await find('vänort')).toContain('/k/#a');
  });

  it('finds inflections, words without diacritics, parts of compounds, synonyms and beginnings', async () => {
    expect((await find('VANORTERNA'))[0]).toBe('/o/#vanort');
    expect(await find('avtal')).toEqual(['/t/#avtal']);
    expect(await find('Beijing')).toEqual(['/t/#peking']);
    expect(await find('KF')).toEqual(['/o/#kf']);
    expect(await find('city council')).toEqual(['/o/#kf']);
    expect(await find('kommunfu', true)).toEqual(['/o/#kf']);
    expect(await find('kommun fullmäktige')).toContain('/o/#kf');
  });

  it('lets everyday words lead to the site’s own, one way, and lists nothing twice for them', async () => {
    const list = [...records, record('/a/#a', 'argument', 'Någon: för', 'Ett parlament är ingen kommun.')];
    const { find: ask, files: made } = open(list);
    expect((await ask('parlamentet')).sort()).toEqual(['/a/#a', '/o/#kf']);
    expect(await ask('stadshuset')).toEqual(['/o/#kf']);
    expect(await ask('stadshu', true)).toEqual(['/o/#kf']);
    expect(await ask('kommunfullmäktige')).not.toContain('/a/#a');
    const keys = [...made].filter(([name]) => /\/k\d+\.json$/.test(name)).flatMap(([, text]) => JSON.parse(text));
    expect(keys).toContainEqual([stem('stadshuset'), stem(fold('kommunfullmäktige'))]);
  });

  it('keeps the words of the site in few letters', () => {
    const words = ['Prag', 'prag', 'vänort', 'vänorter', 'zebra'];
    expect(vocabularyOf([frontCoded(words), '', frontCoded(['åäö'])])).toEqual([
      ...words.map((word) => [word, 0]),
      ['åäö', 2],
    ]);
  });

  it('knows what kind of thing a question asks for', () => {
    const asked = (question: string, language: string) => askedKinds(wordsOf(question), language);
    expect(asked('Hur många bor i Taipei?', 'sv')).toContain('figure');
    expect(asked('Vad betyder återremiss?', 'sv')).toEqual(['term']);
    expect(asked('how far is Taipei', 'en')).toContain('figure');
    expect(asked('Taipei', 'en')).toEqual([]);
  });

  it('puts first what says the words side by side', async () => {
    expect((await find('intensiteten i kontakterna varierar'))[0]).toBe('/m/#p1');
  });

  it('knows no answer to what says nothing, and bears anything', async () => {
    for (const question of ['', '   ', '🐻', '"\'”’`\\', '<img src=x>', '\ud800', 'och i att'])
      expect(await find(question), question).toEqual(question === '<img src=x>' ? expect.any(Array) : []);
    expect(await find('vänort '.repeat(2000))).not.toEqual([]);
  });

  it('counts kinds by the numbers of records, and keeps themes and years', async () => {
    const { hits } = await index.find('prag', false);
    expect((await index.kinds())(hits[0]?.record ?? -1)).toBe('event');
    const { themes, years } = await index.facets();
    expect(themes.china).toHaveLength(2);
    expect(years).toHaveLength(4);
  });

  it('fetches each file once, and no more than the question needs', async () => {
    expect(new Set(fetched).size).toBe(fetched.length);
    expect(fetched.some((name) => name.endsWith('words.json'))).toBe(false);
  });

  it('names its folder by what is in it', () => {
    const folderOf = (made: ReadonlyMap<string, string>) => (JSON.parse(made.get('sv.json') ?? '') as Manifest).folder;
    expect(folderOf(open().files)).toBe(folderOf(files));
    expect(folderOf(open(records.slice(1)).files)).not.toBe(folderOf(files));
  });

  it('tries a file again that could not be fetched', async () => {
    let fail = true;
    const shaky = new SearchIndex('sv', 'sv', stem, async (name) => {
      if (fail) throw new Error('offline');
      return JSON.parse(files.get(name) ?? '');
    });
    await expect(shaky.find('vänort', false)).rejects.toThrow('offline');
    fail = false;
    expect((await shaky.find('vänort', false)).hits.length).toBeGreaterThan(0);
  });
});

describe('a question that is not understood', () => {
  const { index } = open();
  const read = async (question: string) => (await answer(index, question, false)).instead?.question;

  it('is read as the nearest words of the site', async () => {
    expect(await read('Pekng')).toBe('Peking');
    expect(await read('kommunfulmäktige')).toBe('Kommunfullmäktige');
    expect(await read('vnäort Shanghai')).toMatch(/^vänorte?r? Shanghai$/i);
    expect(await read('xyzzyqwfp')).toBeUndefined();
    expect(await read('vänort')).toBeUndefined();
  });

  it('is cut where it is written as one word', () => {
    const keys = new Set(['shanghai', 'avtal'].map(stem));
    expect(partsOf('shanghaiavtal', keys, stem)).toEqual(['shanghai', 'avtal']);
    expect(partsOf('xyzavtal', keys, stem)).toEqual([]);
    expect(partOf('xyzavtal', keys, stem)).toBe('avtal');
    expect(partOf('xyz', keys, stem)).toBeUndefined();
  });

  it('is not read as a word far from it', () => {
    expect(nearest('ab', [['Prag', 3]], stem)).toEqual([]);
    expect(
      nearest(
        'Parg',
        [
          ['Prag', 3],
          ['Paris', 1],
        ],
        stem,
      )[0]?.word,
    ).toBe('Prag');
    // An ending that the site does not have is no mistake.
    expect(nearest('Osterjon', [['Östersjöns', 1]], stem)[0]).toMatchObject({ word: 'Östersjöns' });
  });
});

describe('marks', () => {
  const marks = { keys: new Set([stem(fold('vänort'))]), within: [stem(fold('vänort'))] };

  it('stand on the words that were found, compounds too', () => {
    const text = 'En vänort, två vänorter och ett vänortsavtal.';
    expect(markedWords(text, marks, stem)).toEqual(['vanort', 'vanorter', 'vanortsavtal']);
    expect(
      pieces(text, marks, stem)
        .map(({ text: part }) => part)
        .join(''),
    ).toBe(text);
    expect(pieces(text, marks, stem).filter(({ marked }) => marked)).toHaveLength(3);
  });

  it('choose the passage that is shown', () => {
    const text = `${'Ord som inte söks. '.repeat(20)}Här står en vänort till sist. ${'Och mer. '.repeat(20)}`;
    const shown = passage(text, marks, stem);
    expect(shown).toMatch(/^… .*Här står en vänort till sist\..* …$/);
    expect(passage('Kort text.', marks, stem)).toBe('Kort text.');
  });
});

it('cuts texts into words', () => {
  const folded = (text: string) => wordsOf(text).map(({ folded: word }) => word);
  expect(folded('KMT:s “Göteborg’s” ett-Kina-politik 5G, Łódź')).toEqual([
    'kmt',
    'goteborg',
    'ett',
    'kina',
    'politik',
    '5g',
    'lodz',
  ]);
  expect(folded('臺北市')).toEqual(['臺北', '北市']);
  expect(folded('\u200f 🐻 –')).toEqual([]);
});

it('keeps the latest questions, each once, and bears whatever was stored', () => {
  expect(withQuestion(['b', 'A'], ' a ')).toEqual(['a', 'b']);
  expect(withQuestion(['1', '2', '3', '4', '5', '6'], '7')).toEqual(['7', '1', '2', '3', '4', '5']);
  expect(withQuestion(['b'], ' ')).toEqual(['b']);
  for (const stored of [null, '{', '{"a":1}', '[1,"b"]'])
    expect(readQuestions(stored)).toEqual(stored === '[1,"b"]' ? ['b'] : []);
});
