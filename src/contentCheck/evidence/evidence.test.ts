import { expect, it } from 'vitest';
import { sentenceOf } from '../problems.ts';
import type { ContentFile } from '../read.ts';
import { checkEvidence, type Exception, mostExceptions } from './evidence.ts';

const entry = (collection: string, id: string, data: unknown, body = ''): ContentFile => ({
  collection,
  id,
  file: `src/content/${collection}/${id}.yaml`,
  data,
  body,
});

const source = {
  title: 'Twinning in Coventry',
  publisher: 'City of Coventry',
  author: [{ family: 'Sjöbeck', given: 'Anna' }],
  issued: '2019-12-24',
  excerpts: {
    link: { text: 'Coventry and Volgograd have been linked since 1944', lang: 'en' },
    firms: { text: '71 companies were approached, and 41 of those responded', lang: 'en' },
    taipei: {
      text: '臺北市於6月30日簽署',
      lang: 'zh-Hant',
      translation: { sv: 'Taipei skrev under den 30 juni', en: 'Taipei signed on 30 June' },
    },
  },
};

const sentences = new Map([
  ['p4s3', 'Stockholm har ingått vänortsavtal.\nStockholm has entered into sister-city agreements.'],
]);

const names = entry('evidence', 'names', {
  equals: [
    ['Wolgograd', 'Volgograd', 'Stalingrad'],
    ['Sverige', 'Sweden', 'svensk*', 'Swedish'],
  ],
});
const cited = entry('sources', 'coventry', source);
const faults = (...files: ContentFile[]) => checkEvidence(files, sentences).problems;

/** What the check says of one event with this summary. */
function wordsMissing(sv: string, en: string, more: object = {}, exceptions: Exception[] = []): string[] {
  const event = entry('events', '1944-link', { summary: { sv, en }, sources: ['coventry#link'], ...more });
  return faults(cited, names, entry('evidence', 'exceptions', { exceptions }), event).map(
    ({ field, remedy }) => `${field} ${remedy.split(' is in no ')[0]}`,
  );
}
/** The same words, missing in both languages. */
const inBoth = (field: string, sv: string, en = sv) => [`${field}.sv "${sv}"`, `${field}.en "${en}"`];

it('says file, field, word and remedy', () => {
  const event = entry('events', 'x', { title: { sv: 'Året 1943', en: 'A year' }, sources: ['coventry'] });
  expect(faults(cited, event).map(sentenceOf)).toEqual([
    'src/content/events/x.yaml, field "title.sv": "1943" is in no excerpt, title, publisher, author or date of what is cited here; add the excerpt, cite the source that has it, or cut the word.',
  ]);
});

const about = (sv: string, en: string) => ({ relation: { sentences: ['p4s3'], text: { sv, en } } });
const notFound = {
  text: { sv: 'Inget om Kiel 1999 har hittats.', en: 'Nothing on Kiel in 1999 was found.' },
  notFound: true,
};

it.each<[why: string, sv: string, en: string, missing: string[], more?: object]>([
  ['title, publisher, author and date carry', 'I Coventry, enligt Sjöbeck 2019.', 'In Coventry, Sjöbeck in 2019.', []],
  ['excerpts carry', 'Av 71 företag svarade 41.', 'Of 71 firms, 41 answered.', []],
  ['a year', 'Bandet kom 1943.', 'The tie came in 1944.', ['summary.sv "1943"']],
  ['a number in words', 'Det gällde tre städer.', 'It concerned three cities.', inBoth('summary', 'tre', 'three')],
  ['a sum', 'Det kostade 2,5 miljoner.', 'It cost 2.5 million.', inBoth('summary', '2,5', '2.5')],
  ['a month', 'Det var i juli.', 'It was in July.', inBoth('summary', 'juli', 'July')],
  ['a name', 'Där var Kiel med.', 'There Kiel took part.', inBoth('summary', 'Kiel')],
  [
    'a quotation',
    '”Länken mellan städerna”, skrev Coventry.',
    '‘The link between towns’, wrote Coventry.',
    inBoth('summary', 'Länken mellan städerna', 'The link between towns'),
  ],
  ['names that mean the same', 'Här nämns Stalingrads band.', 'Here Stalingrad’s tie is named.', []],
  ['with any ending', 'Här nämns Sverige.', 'Here the Swedish side.', inBoth('summary', 'Sverige', 'Swedish')],
  ['a translation is its excerpt', 'Taipei: ”skrev under den 30 juni”.', 'Taipei ‘signed on 30 June’.', []],
  ['the motion’s words, of its sentence', 'Bandet', 'The tie', [], about('Jämför Stockholm.', 'Compare Stockholm.')],
  [
    'and of no other',
    'Bandet med Stockholm',
    'The tie with Stockholm',
    inBoth('summary', 'Stockholm'),
    about('A.', 'B.'),
  ],
  ['a date', 'Bandet', 'The tie', ['date "1944-11"'], { date: '1944-11' }],
  ['what was not found', 'Bandet', 'The tie', inBoth('documented.0.text', '1999'), { documented: [notFound] }],
])('asks for evidence: %s', (_, sv, en, missing, more) => {
  expect(wordsMissing(sv, en, more)).toEqual(missing);
});

it('reads numbers in words, decimals, ranges and dates alike', () => {
  const excerpts = { a: { text: 'In 2018/19 twelve towns paid 2.5 million on 3.10.2011', lang: 'en' } };
  const text = { sv: 'tolv orter, 2019, 2 500 000, oktober', en: '12 towns, 2019, 2,500,000, October' };
  const event = entry('events', 'x', { date: '2011-10-03', text, sources: ['s'] });
  expect(faults(entry('sources', 's', { ...source, excerpts }), event)).toEqual([]);
});

it('asks a statement of its own sources, and what has none of all in its file', () => {
  const documented = [{ text: { sv: 'År 1944', en: 'In 1944' }, level: 'primary', sources: ['coventry#link'] }];
  const summary = { sv: 'Sedan 1944', en: 'Since 1944' };
  expect(faults(cited, entry('cities', 'coventry', { summary, documented }))).toEqual([]);
});

it('reads the paragraphs of a running text, each with what it cites', () => {
  const body = '\nSedan 1944. <Cite of="coventry#link" />\n\n- Sedan 1945. <Cite of="coventry#link" />\n';
  const prose = entry('prose', 'sv/text', { title: 'Text', description: 'Text.' }, body);
  expect(faults(cited, prose).map(({ field }) => field)).toEqual(['paragraph 2']);
});

it('lets the cell of a short answer carry it, and not the cell beside it', () => {
  const said = (sv: string, sources: string[]) => ({ text: { sv, en: sv }, sources });
  const answer = { sv: 'Banden från 1944', en: 'The ties of 1944' };
  const row = entry('criteria', 'duration', {
    short: { projekt: answer, vanort: answer },
    cells: { projekt: [said('Sedan 1944.', ['coventry#link'])], vanort: [said('Ingen tid.', ['empty'])] },
  });
  const empty = entry('sources', 'empty', { title: 'x', publisher: 'y', excerpts: {} });
  expect(faults(cited, empty, row).map(({ field }) => field)).toEqual(['short.vanort.sv', 'short.vanort.en']);
});

it('excepts words by name, while something needs it, and not too many', () => {
  const exception = {
    file: 'src/content/events/1944-link.yaml',
    field: 'summary',
    words: ['1943'],
    reason: 'arithmetic' as const,
  };
  expect(wordsMissing('År 1943', 'In 1943', {}, [exception])).toEqual([]);
  expect(wordsMissing('År 1944', 'In 1944', {}, [exception])).toEqual([
    'exceptions.0 "1943" needs no exception in src/content/events/1944-link.yaml, field "summary"; remove it here',
  ]);
  const words = Array.from({ length: mostExceptions + 1 }, (_, index) => String(3000 + index));
  expect(wordsMissing(words.join(' and '), words.join(' and '), {}, [{ ...exception, words }])).toEqual([
    expect.stringContaining(`${mostExceptions + 1} words are excepted and ${mostExceptions} may be`),
  ]);
});
