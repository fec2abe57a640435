import { describe, expect, it } from 'vitest';
import { collections } from '../content.config.ts';
import { sentenceIds } from '../lib/motion/parse.ts';
import { checkContent } from './check.ts';
import { sentenceOf } from './problems.ts';
import type { ContentFile } from './read.ts';

const both = (text: string) => ({ sv: text, en: `English: ${text}` });

const source = {
  type: 'webpage',
  title: 'En sida',
  lang: 'sv',
  publisher: 'Staden',
  group: 'stockholm',
  url: 'https://example.org/sida',
  level: 'secondary',
  kind: 'body',
  read: 'stored-copy',
  excerpts: {
    'inga-vanorter': {
      text: 'Staden har inga vänorter',
      lang: 'sv',
      translation: { en: 'The City has no sister cities' },
    },
  },
};

const note = {
  sentence: 'p4s3',
  quote: 'ingått vänortsavtal',
  quoteEn: 'entered into sister-city agreements',
  order: 1,
  kind: 'claim',
  title: both('Rubrik'),
  body: both('Text.'),
  verdict: 'context-needed',
  checked: both('Stadens sida.'),
  level: 'secondary',
  sources: ['sida#inga-vanorter'],
};

const city = {
  name: both('Kyjiv'),
  country: both('Ukraina'),
  lat: 50.4547,
  lon: 30.5238,
  relation: 'city-decision',
  from: '2022',
  summary: both('Beslut.'),
  documented: [{ text: both('Beslut.'), level: 'secondary', sources: ['sida'] }],
  claimed: [],
  conflicts: [],
  partnerSays: [],
  level: 'secondary',
};

const statement = { text: both('Beslut.'), level: 'secondary', sources: ['sida'] };
const row = {
  order: 1,
  group: 'what',
  title: both('Form'),
  question: both('Vad?'),
  short: { same: both('Ett beslut') },
  cells: { projekt: [statement], vanort: [statement] },
};

const sentences = new Map([
  ['p4s3', 'Stockholm har ingått vänortsavtal med ett antal städer runt om i världen.'],
  ['p4s4', 'Stockholm bedriver också samverkan med kommuner.'],
]);

const translation = {
  author: 'Motion by somebody:',
  demandLead: 'That:',
  sentences: {
    ...Object.fromEntries(sentenceIds.map((id) => [id, `Sentence ${id} in English.`])),
    p4s3: 'Stockholm has entered into sister-city agreements with a number of cities around the world.',
    p4s4: 'Stockholm also cooperates with municipalities.',
  },
};

const entry = (collection: string, id: string, data: unknown): ContentFile => ({
  collection,
  id,
  file: `src/content/${collection}/${id}.yaml`,
  data,
  body: '',
});

const good = [
  entry('sources', 'sida', source),
  entry('annotations', 'p4s3-avtal', note),
  entry('cities', 'kyiv', city),
  entry('criteria', 'form', row),
  entry('translations', 'en', translation),
];

/** The sentences that stop the build when one file of the good content is changed or added. */
function sentencesFor(...changed: ContentFile[]): string[] {
  const kept = good.filter((file) => !changed.some((other) => other.file === file.file));
  return checkContent([...kept, ...changed], collections, sentences).map(sentenceOf);
}

describe('checkContent', () => {
  it('finds nothing in good content', () => {
    expect(sentencesFor()).toEqual([]);
  });

  const change =
    (collection: string, id: string, whole: object) =>
    (part: object, name = id) =>
      entry(collection, name, { ...whole, ...part });
  const [noted, place] = [change('annotations', 'p4s3-avtal', note), change('cities', 'kyiv', city)];
  const [cited, compared] = [change('sources', 'sida', source), change('criteria', 'form', row)];
  const translated = (part: object) =>
    entry('translations', 'en', { ...translation, sentences: { ...translation.sentences, ...part } });
  const excerpt = (part: object) => cited({ excerpts: { 'inga-vanorter': part } });
  const german = { text: 'keine Partnerstädte', lang: 'de', translation: { en: 'no twins' } };
  const same = { sv: 'Ett beslut finns.', en: 'Ett beslut finns.' };
  const other = { ...statement, text: both('Inget beslut.') };
  const primary = { ...statement, level: 'primary' };
  const long = { sv: 'Ett', en: 'one two three four five six seven eight nine' };

  it.each<[ContentFile, string]>([
    [
      noted({ sources: ['sidan'] }),
      'sources.0": no source "sidan" (nearest: "sida"); add src/content/sources/sidan.yaml',
    ],
    [noted({ sources: ['sida#inga-vanort'] }), 'sources.0": source "sida" has no excerpt "inga-vanort" (nearest: "'],
    [
      noted({ related: { cities: ['kiyv'] } }),
      'related.cities.0": no file "kiyv" in cities (nearest: "kyiv"); correct',
    ],
    [
      noted({ quote: 'ingått vänortavtal' }),
      'is not in sentence p4s3 (nearest: "ingått vänortsavtal"); quote it letter',
    ],
    [
      noted({ quote: 'samverkan med kommuner' }),
      'quote": "samverkan med kommuner" is not in sentence p4s3 but in p4s4;',
    ],
    [noted({ quoteEn: 'entered sister-city agreements' }), '(nearest: "into sister-city agreements"); quote it letter'],
    [noted({ quoteEn: 'cooperates with municipalities' }), 'quoteEn": "cooperates with municipalities" is not in'],
    [noted({ quoteEn: undefined }), 'quoteEn": the field is missing; add it.'],
    [translated({ p1s1: undefined }), 'sentences.p1s1": the field is missing; add it.'],
    [translated({ p4s4: sentences.get('p4s4') }), 'sentences.p4s4": this is the Swedish sentence; translate it into'],
    [
      place({ summary: same }),
      'summary.en": the Swedish and the English text are the same, and no name; write it in both',
    ],
    [noted({ level: undefined, sources: [] }), 'sources": a claim names at least one source, or its verdict is'],
    [
      noted({ verdict: undefined }),
      'verdict": a claim has a verdict; write supported, partly-supported, context-needed or',
    ],
    [noted({ kind: 'opinion' }), 'verdict": only a claim has a verdict; remove it or make the kind claim.'],
    [compared({ short: { same: long } }), 'short.same.en": write at most 8 words; the rest belongs into the cell.'],
    [compared({ short: { projekt: both('Ett') } }), 'short.vanort": the field is missing; add it.'],
    [compared({ cells: { projekt: [statement], vanort: [other] } }), 'short.same": no statement stands in both cells;'],
    [
      compared({ short: { same: { ...both('Ett'), age: 'sida' } } }),
      'short.same.age": "sida" is no source with an age',
    ],
    [place({ mayor: 'X' }), 'kyiv.yaml: the schema knows no "mayor"; correct the spelling or remove it.'],
    [place({ summary: undefined }), 'summary": the field is missing; add it.'],
    [place({ summary: { sv: 'Beslut.' } }), 'summary.en": the field is missing; add it.'],
    [cited({ title: { sv: 'Sida om vänorter' } }), 'title.en": the field is missing; add it.'],
    [cited({ title: '' }), 'title": write a text here.'],
    [cited({ title: both('Sida'), titleRebuilt: true }), 'titleRebuilt": a description is not rebuilt from anything;'],
    [place({ relation: 'friend' }), 'relation": write one of "city-decision", "nordic-capital", "named-by-partner", '],
    [place({ from: '2022-02-30' }), 'from": write a date that exists, as "1944", "1944-05" or "1944-05-31".'],
    [place({ from: 2022 }), 'from": write the date in quotes, as "1944", "1944-05" or "1944-05-31".'],
    [place({ to: '2021' }), 'to": the end lies before the beginning; correct one of them.'],
    [place({ lat: 95 }), 'lat": write the latitude in degrees, -90 to 90.'],
    [place({ documented: [{ ...statement, sources: [] }] }), 'documented.0.sources": name at least one source, or set'],
    [
      place({ documented: [primary] }),
      'documented.0.level": no source cited here is primary; never upgrade a weaker source',
    ],
    [
      noted({}, 'p4s3-tvaa'),
      'order": src/content/annotations/p4s3-avtal.yaml has the same place in sentence p4s3; give one',
    ],
    [cited({}, 'sida-igen'), 'url": src/content/sources/sida.yaml has the same address; keep one of them and cite it.'],
    [
      excerpt({ text: 'ord '.repeat(26).trim(), lang: 'sv' }),
      'inga-vanorter.text": cut the excerpt to 25 words at most.',
    ],
    [excerpt({ text: 'inga vänorter', lang: 'sv' }), 'translation": write what the excerpt says in English.'],
    [excerpt(german), 'translation.sv": write what the excerpt says in Swedish too.'],
    [excerpt({ ...german, lang: 'sv', translation: both('inga') }), 'translation.sv": the excerpt is Swedish already;'],
    [cited({ url: undefined }), 'url": write the address of the source, or the path where it stands on this site.'],
    [
      place({}, 'Kyïv'),
      'cities/Kyïv.yaml: the file name is a public id; rename it in lower-case ASCII letters and digits',
    ],
  ])('stops the build with file, field and remedy: %#', (file, part) => {
    const all = sentencesFor(file);
    expect(all.filter((sentence) => sentence.startsWith(file.file) && sentence.includes(part))).toHaveLength(1);
    for (const sentence of all)
      expect(sentence).toMatch(/^\S+(, field "[^"]+")?: .+; .+\.$|^\S+, field "[^"]+": .+\.$/);
  });

  it('stops at a word form that two terms claim', () => {
    const term = { term: both('bifall'), forms: { sv: ['bifall'], en: [] }, definition: both('Ja.'), sources: [] };
    expect(sentencesFor(entry('glossary', 'bifall', term), entry('glossary', 'bifalla', term))).toEqual([
      'src/content/glossary/bifalla.yaml, field "forms.sv": src/content/glossary/bifall.yaml has the form "bifall" too; a form leads to one term only, so remove it from one.',
    ]);
  });

  it('stops where the motion has no English translation', () => {
    const files = good.filter(({ collection }) => collection !== 'translations');
    expect(checkContent(files, collections, sentences).map(sentenceOf)).toEqual([
      'src/content/translations/en.yaml: the motion has no English translation; add the file.',
    ]);
  });

  it('demands each running text in both languages, in two wordings', () => {
    const prose = (id: string, title: string, body: string): ContentFile => ({
      ...entry('prose', id, { title, description: `Beskrivning av ${title}` }),
      file: `src/content/prose/${id}.mdx`,
      body,
    });
    expect(sentencesFor(prose('sv/about', 'Om', 'Text.'))).toEqual([
      'src/content/prose/sv/about.mdx: the text is missing in the other language; add src/content/prose/en/about.mdx.',
    ]);
    expect(sentencesFor(prose('sv/about', 'Om', 'En text.'), prose('en/about', 'About', 'A text.'))).toEqual([]);
    expect(sentencesFor(prose('sv/about', 'Om', 'En text.'), prose('en/about', 'Om', 'En text.'))).toEqual([
      'src/content/prose/en/about.mdx, field "title": the Swedish and the English text are the same, and no name; write it in both languages, or list it in src/contentCheck/sameInBoth.ts.',
      'src/content/prose/en/about.mdx, field "description": the Swedish and the English text are the same, and no name; write it in both languages, or list it in src/contentCheck/sameInBoth.ts.',
      'src/content/prose/en/about.mdx: the Swedish and the English text are the same, and no name; write it in both languages, or list it in src/contentCheck/sameInBoth.ts.',
    ]);
  });

  it('stops at a folder that is no collection', () => {
    expect(sentencesFor(entry('citys', 'kyiv', city))[0]).toMatch(
      /^src\/content\/citys\/kyiv\.yaml: there is no collection "citys"; move the file into one of /,
    );
  });

  it('lets no source be better than its kind', () => {
    expect(sentencesFor(entry('sources', 'sida', { ...source, kind: 'press', level: 'primary' }))).toEqual([
      'src/content/sources/sida.yaml, field "level": a source of the kind "press" is secondary at best; lower the level or correct the kind.',
    ]);
    expect(sentencesFor(entry('sources', 'sida', { ...source, kind: 'copy' }))).toEqual([]);
  });

  it('demands that something cites each source', () => {
    expect(sentencesFor(entry('sources', 'sida-2', { ...source, url: 'https://example.org/annan' }))).toEqual([
      'src/content/sources/sida-2.yaml: nothing cites this source; cite it where it carries a statement, or remove the file.',
    ]);
  });
});
