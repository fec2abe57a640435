import { describe, expect, it } from 'vitest';
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

/** What the check says of one event with this summary. */
function wordsMissing(
  sv: string,
  en: string,
  more: Record<string, unknown> = {},
  exceptions: Exception[] = [],
): string[] {
  const files = [
    entry('sources', 'coventry', source),
    entry('evidence', 'names', {
      equals: [
        ['Wolgograd', 'Volgograd', 'Stalingrad'],
        ['Sverige', 'Sweden', 'svensk*', 'Swedish'],
      ],
    }),
    entry('evidence', 'exceptions', { exceptions }),
    entry('events', '1944-link', { summary: { sv, en }, sources: ['coventry#link'], ...more }),
  ];
  return checkEvidence(files, sentences).problems.map(
    ({ field, remedy }) => `${field} ${remedy.split(' is in no ')[0]}`,
  );
}

describe('the evidence check', () => {
  it('lets pass what an excerpt, title, publisher, author or date carries', () => {
    expect(wordsMissing('I Coventry, enligt Sjöbeck 2019.', 'In Coventry, according to Sjöbeck in 2019.')).toEqual([]);
    expect(wordsMissing('Av 71 företag svarade 41.', 'Of 71 firms, 41 answered.')).toEqual([]);
  });

  it('says file, field, word and remedy', () => {
    const files = [
      entry('sources', 'coventry', source),
      entry('events', 'x', { title: { sv: 'Året 1943', en: 'A year' }, sources: ['coventry'] }),
    ];
    expect(checkEvidence(files, sentences).problems.map(sentenceOf)).toEqual([
      'src/content/events/x.yaml, field "title.sv": "1943" is in no excerpt, title, publisher, author or date of what is cited here; add the excerpt, cite the source that has it, or cut the word.',
    ]);
  });

  it.each([
    ['a year', 'Bandet kom 1943.', 'The tie came in 1944.', ['summary.sv "1943"']],
    [
      'a number in words',
      'Det gällde tre städer.',
      'It concerned three cities.',
      ['summary.sv "tre"', 'summary.en "three"'],
    ],
    ['a sum', 'Det kostade 2,5 miljoner.', 'It cost 2.5 million.', ['summary.sv "2,5"', 'summary.en "2.5"']],
    ['a month', 'Det var i juli.', 'It was in July.', ['summary.sv "juli"', 'summary.en "July"']],
    ['a name', 'Där var Kiel med.', 'There Kiel took part.', ['summary.sv "Kiel"', 'summary.en "Kiel"']],
    [
      'a quotation',
      '”Länken mellan städerna”, skrev Coventry.',
      '‘The link between towns’, wrote Coventry.',
      ['summary.sv "Länken mellan städerna"', 'summary.en "The link between towns"'],
    ],
  ])('finds %s that nothing carries', (_, sv, en, missing) => {
    expect(wordsMissing(sv, en)).toEqual(missing);
  });

  it('knows names that mean the same, in the genitive and with any ending', () => {
    expect(wordsMissing('Här nämns Stalingrads band.', 'Here Stalingrad’s tie is named.')).toEqual([]);
    expect(wordsMissing('Här nämns Sverige.', 'Here the Swedish side.')).toEqual([
      'summary.sv "Sverige"',
      'summary.en "Swedish"',
    ]);
  });

  it('reads numbers in words, decimals, ranges and dates alike', () => {
    const numbers = {
      ...source,
      excerpts: { a: { text: 'In 2018/19 twelve towns paid 2.5 million on 3.10.2011', lang: 'en' } },
    };
    const files = [
      entry('sources', 's', numbers),
      entry('events', 'x', {
        date: '2011-10-03',
        text: { sv: 'tolv orter, 2019, 2 500 000, oktober', en: '12 towns, 2019, 2,500,000, October' },
        sources: ['s'],
      }),
    ];
    expect(checkEvidence(files, sentences).problems).toEqual([]);
  });

  it('takes a translation for the words of its excerpt', () => {
    expect(wordsMissing('Taipei: ”skrev under den 30 juni”.', 'Taipei ‘signed on 30 June’.')).toEqual([]);
  });

  it('takes the motion’s words where the statement is about its sentence', () => {
    const relation = { relation: { sentences: ['p4s3'], text: { sv: 'Jämför Stockholm.', en: 'Compare Stockholm.' } } };
    expect(wordsMissing('Bandet', 'The tie', relation)).toEqual([]);
    expect(wordsMissing('Bandet med Stockholm', 'The tie with Stockholm')).toHaveLength(2);
  });

  it('demands evidence for dates as well', () => {
    expect(wordsMissing('Bandet', 'The tie', { date: '1944-11' })).toEqual(['date "1944-11"']);
  });

  it('asks a statement of its own sources, and what has none of all in its file', () => {
    const documented = [{ text: { sv: 'År 1944', en: 'In 1944' }, level: 'primary', sources: ['coventry#link'] }];
    const files = [
      entry('sources', 'coventry', source),
      entry('cities', 'coventry', { summary: { sv: 'Sedan 1944', en: 'Since 1944' }, documented }),
    ];
    expect(checkEvidence(files, sentences).problems).toEqual([]);
  });

  it('lets what was not found name what was looked for, but no number', () => {
    const documented = [
      { text: { sv: 'Inget om Kiel 1999 har hittats.', en: 'Nothing on Kiel in 1999 was found.' }, notFound: true },
    ];
    expect(wordsMissing('Bandet', 'The tie', { documented })).toEqual([
      'documented.0.text.sv "1999"',
      'documented.0.text.en "1999"',
    ]);
  });

  it('reads the paragraphs of a running text, each with what it cites', () => {
    const body = '\nSedan 1944. <Cite of="coventry#link" />\n\n- Sedan 1945. <Cite of="coventry#link" />\n';
    const files = [
      entry('sources', 'coventry', source),
      entry('prose', 'sv/text', { title: 'Text', description: 'Text.' }, body),
    ];
    expect(checkEvidence(files, sentences).problems.map(({ field }) => field)).toEqual(['paragraph 2']);
  });

  describe('exceptions', () => {
    const exception = {
      file: 'src/content/events/1944-link.yaml',
      field: 'summary',
      words: ['1943'],
      reason: 'arithmetic' as const,
    };

    it('let a word pass in both languages', () => {
      expect(wordsMissing('År 1943', 'In 1943', {}, [exception])).toEqual([]);
    });

    it('fail when nothing needs them', () => {
      expect(wordsMissing('År 1944', 'In 1944', {}, [exception])).toEqual([
        'exceptions.0 "1943" needs no exception in src/content/events/1944-link.yaml, field "summary"; remove it here',
      ]);
    });

    it('fail when they are too many', () => {
      const words = Array.from({ length: mostExceptions + 1 }, (_, index) => String(3000 + index));
      const text = words.join(' and ');
      expect(wordsMissing(text, text, {}, [{ ...exception, words }])).toEqual([
        expect.stringContaining(`${mostExceptions + 1} words are excepted and ${mostExceptions} may be`),
      ]);
    });
  });
});

it('lets the cell of a short answer carry it, and not the cell beside it', () => {
  const said = (sv: string, sources: string[]) => ({ text: { sv, en: sv }, sources });
  const answer = { sv: 'Banden från 1944', en: 'The ties of 1944' };
  const row = entry('criteria', 'duration', {
    short: { projekt: answer, vanort: answer },
    cells: { projekt: [said('Sedan 1944.', ['coventry#link'])], vanort: [said('Ingen tid.', ['empty'])] },
  });
  const files = [
    entry('sources', 'coventry', source),
    entry('sources', 'empty', { title: 'x', publisher: 'y', excerpts: {} }),
    row,
  ];
  expect(checkEvidence(files, sentences).problems.map(({ field }) => field)).toEqual([
    'short.vanort.sv',
    'short.vanort.en',
  ]);
});
