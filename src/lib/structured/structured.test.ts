import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMotion, sentencesOf } from '../motion/parse.ts';
import { jsonLd, type Node } from './jsonLd.ts';
import { sentenceData } from './motion.ts';
import { cityData, dataSets, eventData } from './things.ts';

const address = (path: string) => `https://e.org${path}`;
const motion = parseMotion(readFileSync('src/content/motion/motion.md', 'utf8'));
/** Nodes as whoever reads them gets them. */
const read = (nodes: readonly Node[]): Record<string, unknown>[] => JSON.parse(jsonLd(nodes))['@graph'];
const both = (text: string) => ({ sv: text, en: `${text} (en)` });

it('cannot be broken out of by any text, and still says it', () => {
  const name = '</script><script>alert(1)</script><!-- \u2028 & å';
  const text = jsonLd([{ '@type': 'CreativeWork', name }]);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)['@graph'][0].name).toBe(name);
});

it('has sentences with the notes on them; only what can be checked is a claim', () => {
  const sentence = sentencesOf(motion).find(({ id }) => id === 'p4s3');
  if (!sentence) throw new Error('There is no p4s3.');
  const note = (id: string, kind: 'claim' | 'term') => {
    const quote = 'Stockholm har ingått vänortsavtal';
    return { id, kind, quote, quoteEn: 'Q', title: both('*Rubrik*'), body: both('Text') };
  };
  const sources = new Map([['a', ['https://s.org/']]]);
  const { nodes } = sentenceData(motion, sentence, [note('a', 'claim'), note('b', 'term')], sources, 'sv', address);
  expect(nodes.map((node) => node['@type'])).toEqual(['CreativeWork', 'Comment', 'Claim', 'Comment']);
  const [part, first, claim, second] = read(nodes);
  expect(part).toMatchObject({ position: 15, isPartOf: { '@id': 'https://e.org/motionen/#motion' } });
  expect(first).toMatchObject({ name: 'Rubrik', about: { '@id': claim?.['@id'] }, citation: ['https://s.org/'] });
  expect(claim).toMatchObject({ text: 'Stockholm har ingått vänortsavtal', appearance: { '@id': part?.['@id'] } });
  expect(second).not.toHaveProperty('citation');
  expect(second?.about).toEqual({ '@id': part?.['@id'] });
});

describe('an event', () => {
  const event = {
    id: '1944-a',
    date: '1944-06-19',
    title: both('Titel'),
    summary: both('Text'),
    places: [{ name: both('Coventry'), lat: 52.4, lon: -1.5 }],
    level: 'primary' as const,
  };
  const typeOf = (change: object) => eventData({ ...event, ...change }, 'sv', address).nodes[0]?.['@type'];

  it('is one for schema.org where its day and place are known from more than a weak source', () => {
    expect(typeOf({})).toBe('Event');
    expect([typeOf({ date: '1944' }), typeOf({ places: [] }), typeOf({ level: 'weak' })]).toEqual(
      Array(3).fill('CreativeWork'),
    );
    const lasting = eventData({ ...event, date: '1944', dateEnd: '1946' }, 'en', address).nodes[0];
    expect(lasting).toMatchObject({ name: 'Titel (en)', temporalCoverage: '1944/1946' });
  });
});

it('a city lies in a place, which is not said to be a country', () => {
  const city = { id: 'a', name: both('A'), country: both('B'), lat: 1, lon: 2, localName: { text: 'Á', lang: 'x' } };
  expect(cityData(city, 'sv', address).nodes[0]).toMatchObject({
    '@type': 'City',
    alternateName: 'Á',
    geo: { latitude: 1, longitude: 2 },
    containedInPlace: { '@type': 'Place', name: 'B' },
  });
});

it('files that hold the same are one data set, and the motion is not the site’s to license', () => {
  const sets = read(dataSets({ cities: 'Städerna' }, 'Namn', 'sv', address));
  const set = (what: string) => sets.find((node) => String(node['@id']).endsWith(`#data-${what}`));
  expect(set('cities')).toMatchObject({ name: 'Städerna' });
  expect(set('cities')?.distribution).toMatchObject([
    { name: 'cities.geojson' },
    { encodingFormat: 'text/csv' },
    { name: 'cities-sv.csv' },
    { name: 'cities-en.csv' },
  ]);
  expect(set('cities')).toHaveProperty('license');
  expect(set('motion')).not.toHaveProperty('license');
});
