import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { toCslItem } from './csl.ts';
import { unmarked } from './dataFile.ts';
import { citiesCsv, citiesGeoJson } from './tables.ts';
import type { Entry } from './types.ts';
import { toWebAnnotation } from './webAnnotation.ts';

const absolute = (path: string) => `https://example.org${path}`;
const both = (text: string) => ({ sv: text, en: text });

const city: Entry<'cities'> = {
  id: 'helsinki',
  name: { sv: 'Helsingfors', en: 'Helsinki' },
  country: { sv: 'Finland', en: 'Finland' },
  lat: 60.1695,
  lon: 24.9354,
  relation: 'nordic-capital',
  summary: both('Samarbete, "nära"'),
  documented: [{ text: both('Ett.'), level: 'primary', sources: ['hel17#a', 'hel17#b', 'hel21'] }],
  claimed: [],
  conflicts: [],
  partnerSays: [],
  level: 'primary',
};

describe('cities', () => {
  it('are valid GeoJSON with longitude first and whole kilometres', () => {
    const json = citiesGeoJson([city], absolute);
    expect(() => check(JSON.stringify(json))).not.toThrow();
    expect(json.features[0]?.geometry.coordinates).toEqual([24.9354, 60.1695]);
    expect(json.features[0]?.properties).toMatchObject({ distance_km: 396, from: null, sources: ['hel17', 'hel21'] });
  });

  it('are CSV whose quotation marks and commas survive', () => {
    const [header, row] = citiesCsv([city], absolute).split('\n');
    expect(header?.split(',').slice(0, 3)).toEqual(['id', 'name_sv', 'name_en']);
    expect(row).toContain('"Samarbete, ""nära"""');
    expect(row).toContain(
      'hel17 hel21,https://example.org/vanorter/helsinki/,https://example.org/en/partner-cities/helsinki/',
    );
  });
});

it('takes the marks of emphasis out of every text, however deep', () => {
  expect(unmarked([{ text: { sv: 'Att yrka', en: 'To move, *yrka*, and *yrkande*' }, order: 1 }])).toEqual([
    { text: { sv: 'Att yrka', en: 'To move, yrka, and yrkande' }, order: 1 },
  ]);
});

it('gives a source as CSL-JSON with no more of a date than is known', () => {
  const source: Entry<'sources'> = {
    id: 'a',
    type: 'report',
    title: 'T',
    lang: 'sv',
    publisher: 'P',
    group: 'web',
    issued: '2022-04',
    url: 'https://example.org/a',
    level: 'primary',
    kind: 'issuer',
    read: 'stored-copy',
    excerpts: {},
  };
  expect(toCslItem(source, absolute)).toMatchObject({
    issued: { 'date-parts': [[2022, 4]] },
    URL: 'https://example.org/a',
    note: 'Level: primary',
  });
  expect(toCslItem({ ...source, issued: undefined, url: undefined, path: '/motionen/' }, absolute)).toMatchObject({
    URL: 'https://example.org/motionen/',
  });
  expect(toCslItem({ ...source, titleRebuilt: true }, absolute)).toMatchObject({
    title: 'T',
    note: 'Level: primary; title rebuilt from the address',
  });
  expect(toCslItem({ ...source, title: { sv: 'Artikel om T', en: 'Article on T' } }, absolute).title).toBe(
    '[Article on T]',
  );
});

describe('a note', () => {
  const note: Entry<'annotations'> = {
    id: 'p1s1-a',
    sentence: 'p1s1',
    quote: 'lång tid',
    quoteEn: 'particularly exposed',
    order: 1,
    kind: 'claim',
    verdict: 'supported',
    title: both('Rubrik'),
    body: both('Text.'),
    checked: both('Allt.'),
    level: 'primary',
    sources: ['a'],
  };

  it('is a Web Annotation that picks its words out of the sentence', () => {
    const sentence = { text: 'Under lång tid har', translation: 'It has been particularly exposed.' };
    expect(toWebAnnotation(note, sentence, absolute)).toMatchObject({
      type: 'Annotation',
      id: 'https://example.org/motionen/#p1s1-a',
      motivation: 'assessing',
      target: [
        {
          source: 'https://example.org/motionen/p1s1/',
          selector: { type: 'TextQuoteSelector', exact: 'lång tid', prefix: 'Under ', suffix: ' har' },
        },
        {
          source: 'https://example.org/en/motion/p1s1/',
          selector: { exact: 'particularly exposed', prefix: 'It has been ', suffix: '.' },
        },
      ],
    });
  });

  it('is refused where its words are not in the sentence', () => {
    const translation = 'It has been particularly exposed.';
    expect(() => toWebAnnotation(note, { text: 'Något annat', translation }, absolute)).toThrow(/Swedish.*p1s1-a/);
    expect(() => toWebAnnotation(note, { text: 'Under lång tid har', translation: '' }, absolute)).toThrow(/English/);
  });
});
