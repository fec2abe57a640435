import { expect, it } from 'vitest';
import { toCslItem } from './csl.ts';
import { citiesGeoJson } from './tables.ts';
import type { Entry } from './types.ts';

// That whole files follow their standards is tried on the built ones, in checks/data.test.ts.
const absolute = (path: string) => `https://example.org${path}`;
const both = (text: string) => ({ sv: text, en: text });

it('gives a city with longitude first, whole kilometres and each source once', () => {
  const city = {
    id: 'helsinki',
    name: both('Helsinki'),
    country: both('Finland'),
    lat: 60.1695,
    lon: 24.9354,
    relation: 'nordic-capital',
    summary: both('Samarbete'),
    documented: [{ text: both('Ett.'), level: 'primary', sources: ['hel17#a', 'hel17#b', 'hel21'] }],
    claimed: [],
    conflicts: [],
    partnerSays: [],
    level: 'primary',
  } satisfies Entry<'cities'>;
  const [feature] = citiesGeoJson([city], absolute).features;
  expect(feature?.geometry.coordinates).toEqual([24.9354, 60.1695]);
  expect(feature?.properties).toMatchObject({ distance_km: 396, from: null, sources: ['hel17', 'hel21'] });
});

const source = {
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
} satisfies Entry<'sources'>;

it.each<[Partial<Entry<'sources'>>, object]>([
  [{}, { issued: { 'date-parts': [[2022, 4]] }, URL: 'https://example.org/a', note: 'Level: primary' }],
  [{ url: undefined, path: '/motionen/' }, { URL: 'https://example.org/motionen/' }],
  [{ titleRebuilt: true }, { title: 'T', note: 'Level: primary; title rebuilt from the address' }],
  [{ title: { sv: 'Artikel om T', en: 'Article on T' } }, { title: '[Article on T]' }],
])('gives a source with %j as CSL-JSON, with no more of a date than is known', (change, item) => {
  expect(toCslItem({ ...source, ...change }, absolute)).toMatchObject(item);
});
