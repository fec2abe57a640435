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

  it.each<[string, ContentFile, string]>([
    [
      'a reference to a source that does not exist, with the nearest',
      entry('annotations', 'p4s3-avtal', { ...note, sources: ['sidan'] }),
      'src/content/annotations/p4s3-avtal.yaml, field "sources.0": no source "sidan" (nearest: "sida"); add src/content/sources/sidan.yaml or correct the id.',
    ],
    [
      'an excerpt that its source does not have',
      entry('annotations', 'p4s3-avtal', { ...note, sources: ['sida#inga-vanort'] }),
      'src/content/annotations/p4s3-avtal.yaml, field "sources.0": source "sida" has no excerpt "inga-vanort" (nearest: "inga-vanorter"); add it there or correct the key.',
    ],
    [
      'a related event that does not exist',
      entry('annotations', 'p4s3-avtal', { ...note, related: { cities: ['kiyv'] } }),
      'src/content/annotations/p4s3-avtal.yaml, field "related.cities.0": no file "kiyv" in cities (nearest: "kyiv"); correct the id.',
    ],
    [
      'a quote that is not in its sentence, with the nearest passage',
      entry('annotations', 'p4s3-avtal', { ...note, quote: 'ingått vänortavtal' }),
      'src/content/annotations/p4s3-avtal.yaml, field "quote": "ingått vänortavtal" is not in sentence p4s3 (nearest: "ingått vänortsavtal"); quote it letter for letter.',
    ],
    [
      'a quote that stands in another sentence',
      entry('annotations', 'p4s3-avtal', { ...note, quote: 'samverkan med kommuner' }),
      'src/content/annotations/p4s3-avtal.yaml, field "quote": "samverkan med kommuner" is not in sentence p4s3 but in p4s4; correct the sentence or the quote.',
    ],
    [
      'an English quote that is not in its sentence, with the nearest passage',
      entry('annotations', 'p4s3-avtal', { ...note, quoteEn: 'entered sister-city agreements' }),
      'src/content/annotations/p4s3-avtal.yaml, field "quoteEn": "entered sister-city agreements" is not in sentence p4s3 (nearest: "into sister-city agreements"); quote it letter for letter.',
    ],
    [
      'an English quote that stands in another sentence',
      entry('annotations', 'p4s3-avtal', { ...note, quoteEn: 'cooperates with municipalities' }),
      'src/content/annotations/p4s3-avtal.yaml, field "quoteEn": "cooperates with municipalities" is not in sentence p4s3 but in p4s4; correct the sentence or the quote.',
    ],
    [
      'a note without an English quote',
      entry('annotations', 'p4s3-avtal', { ...note, quoteEn: undefined }),
      'src/content/annotations/p4s3-avtal.yaml, field "quoteEn": the field is missing; add it.',
    ],
    [
      'a sentence of the motion that is not translated',
      entry('translations', 'en', { ...translation, sentences: { ...translation.sentences, p1s1: undefined } }),
      'src/content/translations/en.yaml, field "sentences.p1s1": the field is missing; add it.',
    ],
    [
      'a sentence of the motion left in Swedish',
      entry('translations', 'en', {
        ...translation,
        sentences: { ...translation.sentences, p4s4: sentences.get('p4s4') },
      }),
      'src/content/translations/en.yaml, field "sentences.p4s4": this is the Swedish sentence; translate it into English.',
    ],
    [
      'a text that is the same in both languages',
      entry('cities', 'kyiv', { ...city, summary: { sv: 'Ett beslut finns.', en: 'Ett beslut finns.' } }),
      'src/content/cities/kyiv.yaml, field "summary.en": the Swedish and the English text are the same, and no name; write it in both languages, or list it in src/contentCheck/sameInBoth.ts.',
    ],
    [
      'a claim without a source',
      entry('annotations', 'p4s3-avtal', { ...note, level: undefined, sources: [] }),
      'src/content/annotations/p4s3-avtal.yaml, field "sources": a claim names at least one source, or its verdict is not-found.',
    ],
    [
      'a claim without a verdict',
      entry('annotations', 'p4s3-avtal', { ...note, verdict: undefined }),
      'src/content/annotations/p4s3-avtal.yaml, field "verdict": a claim has a verdict; write supported, partly-supported, context-needed or not-found.',
    ],
    [
      'a verdict on what is no claim',
      entry('annotations', 'p4s3-avtal', { ...note, kind: 'opinion' }),
      'src/content/annotations/p4s3-avtal.yaml, field "verdict": only a claim has a verdict; remove it or make the kind claim.',
    ],
    [
      'a short answer that is long',
      entry('criteria', 'form', {
        ...row,
        short: { same: { sv: 'Ett', en: 'one two three four five six seven eight nine' } },
      }),
      'src/content/criteria/form.yaml, field "short.same.en": write at most 8 words; the rest belongs into the cell.',
    ],
    [
      'a short answer for one option only',
      entry('criteria', 'form', { ...row, short: { projekt: both('Ett') } }),
      'src/content/criteria/form.yaml, field "short.vanort": the field is missing; add it.',
    ],
    [
      'one short answer where the cells share no statement',
      entry('criteria', 'form', {
        ...row,
        cells: { projekt: [statement], vanort: [{ ...statement, text: both('Inget beslut.') }] },
      }),
      'src/content/criteria/form.yaml, field "short.same": no statement stands in both cells; write an answer for each, projekt and vanort.',
    ],
    [
      'a short answer with the age of a source that has none',
      entry('criteria', 'form', { ...row, short: { same: { ...both('Ett beslut'), age: 'sida' } } }),
      'src/content/criteria/form.yaml, field "short.same.age": "sida" is no source with an age that the cell cites; correct the id.',
    ],
    [
      'an unknown key',
      entry('cities', 'kyiv', { ...city, mayor: 'X' }),
      'src/content/cities/kyiv.yaml: the schema knows no "mayor"; correct the spelling or remove it.',
    ],
    [
      'a missing field',
      entry('cities', 'kyiv', { ...city, summary: undefined }),
      'src/content/cities/kyiv.yaml, field "summary": the field is missing; add it.',
    ],
    [
      'a missing language',
      entry('cities', 'kyiv', { ...city, summary: { sv: 'Beslut.' } }),
      'src/content/cities/kyiv.yaml, field "summary.en": the field is missing; add it.',
    ],
    [
      'a description of a source in one language only',
      entry('sources', 'sida', { ...source, title: { sv: 'Sida om vänorter' } }),
      'src/content/sources/sida.yaml, field "title.en": the field is missing; add it.',
    ],
    [
      'a source with an empty title',
      entry('sources', 'sida', { ...source, title: '' }),
      'src/content/sources/sida.yaml, field "title": write a text here.',
    ],
    [
      'a description that is called rebuilt',
      entry('sources', 'sida', { ...source, title: both('Sida om vänorter'), titleRebuilt: true }),
      'src/content/sources/sida.yaml, field "titleRebuilt": a description is not rebuilt from anything; remove it, or write the title as one text.',
    ],
    [
      'a word that is not in the list',
      entry('cities', 'kyiv', { ...city, relation: 'friend' }),
      'src/content/cities/kyiv.yaml, field "relation": write one of "city-decision", "nordic-capital", "named-by-partner", "working-level", "network", "claimed".',
    ],
    [
      'an impossible date',
      entry('cities', 'kyiv', { ...city, from: '2022-02-30' }),
      'src/content/cities/kyiv.yaml, field "from": write a date that exists, as "1944", "1944-05" or "1944-05-31".',
    ],
    [
      'a date without quotes, which YAML reads as something else',
      entry('cities', 'kyiv', { ...city, from: 2022 }),
      'src/content/cities/kyiv.yaml, field "from": write the date in quotes, as "1944", "1944-05" or "1944-05-31".',
    ],
    [
      'an end before the beginning',
      entry('cities', 'kyiv', { ...city, to: '2021' }),
      'src/content/cities/kyiv.yaml, field "to": the end lies before the beginning; correct one of them.',
    ],
    [
      'impossible coordinates',
      entry('cities', 'kyiv', { ...city, lat: 95 }),
      'src/content/cities/kyiv.yaml, field "lat": write the latitude in degrees, -90 to 90.',
    ],
    [
      'a statement without sources',
      entry('cities', 'kyiv', { ...city, documented: [{ text: both('Beslut.'), level: 'primary', sources: [] }] }),
      'src/content/cities/kyiv.yaml, field "documented.0.sources": name at least one source, or set notFound: true where the field allows it.',
    ],
    [
      'a level better than every source cited',
      entry('cities', 'kyiv', {
        ...city,
        documented: [{ text: both('Beslut.'), level: 'primary', sources: ['sida'] }],
      }),
      'src/content/cities/kyiv.yaml, field "documented.0.level": no source cited here is primary; never upgrade a weaker source: lower the level or cite a better one.',
    ],
    [
      'a second file with the same place',
      entry('annotations', 'p4s3-tvaa', note),
      'src/content/annotations/p4s3-tvaa.yaml, field "order": src/content/annotations/p4s3-avtal.yaml has the same place in sentence p4s3; give one of them another number.',
    ],
    [
      'a second source file for the same address',
      entry('sources', 'sida-igen', source),
      'src/content/sources/sida-igen.yaml, field "url": src/content/sources/sida.yaml has the same address; keep one of them and cite it.',
    ],
    [
      'an excerpt that is too long',
      entry('sources', 'sida', {
        ...source,
        excerpts: { 'inga-vanorter': { text: Array.from({ length: 26 }, () => 'ord').join(' '), lang: 'sv' } },
      }),
      'src/content/sources/sida.yaml, field "excerpts.inga-vanorter.text": cut the excerpt to 25 words at most.',
    ],
    [
      'a Swedish excerpt without its English',
      entry('sources', 'sida', { ...source, excerpts: { 'inga-vanorter': { text: 'inga vänorter', lang: 'sv' } } }),
      'src/content/sources/sida.yaml, field "excerpts.inga-vanorter.translation": write what the excerpt says in English.',
    ],
    [
      'an excerpt in a third language without its Swedish',
      entry('sources', 'sida', {
        ...source,
        excerpts: { 'inga-vanorter': { text: 'keine Partnerstädte', lang: 'de', translation: { en: 'no twins' } } },
      }),
      'src/content/sources/sida.yaml, field "excerpts.inga-vanorter.translation.sv": write what the excerpt says in Swedish too.',
    ],
    [
      'a Swedish excerpt put into Swedish',
      entry('sources', 'sida', {
        ...source,
        excerpts: {
          'inga-vanorter': { text: 'inga vänorter', lang: 'sv', translation: { sv: 'inga', en: 'no sister cities' } },
        },
      }),
      'src/content/sources/sida.yaml, field "excerpts.inga-vanorter.translation.sv": the excerpt is Swedish already; remove the text.',
    ],
    [
      'a source without an address',
      entry('sources', 'sida', { ...source, url: undefined }),
      'src/content/sources/sida.yaml, field "url": write the address of the source, or the path where it stands on this site.',
    ],
    [
      'a file name that cannot be a public id',
      entry('cities', 'Kyïv', city),
      'src/content/cities/Kyïv.yaml: the file name is a public id; rename it in lower-case ASCII letters and digits joined by hyphens.',
    ],
  ])('stops at %s', (_, file, sentence) => {
    expect(sentencesFor(file)).toContain(sentence);
    expect(sentencesFor(file).every((each) => /^\S+(, field "[^"]+")?: .+\.$/.test(each))).toBe(true);
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
