import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMotion, sentencesOf } from '../motion/parse.ts';
import { jsonLd, type Node } from './jsonLd.ts';
import { motionData, sentenceData } from './motion.ts';
import { breadcrumbs, webPage } from './page.ts';
import { articleData, cityData, dataSets, eventData, glossaryData } from './things.ts';

const address = (path: string) => `https://e.org${path}`;
const motion = parseMotion(readFileSync('src/content/motion/motion.md', 'utf8'));
/** Nodes as whoever reads them gets them. */
const read = (nodes: readonly Node[]): Record<string, unknown>[] => JSON.parse(jsonLd(nodes))['@graph'];
const both = (text: string) => ({ sv: text, en: `${text} (en)` });

describe('the document', () => {
  it('cannot be broken out of by any text, and still says it', () => {
    const name = '</script><script>alert(1)</script><!-- \u2028 & å';
    const text = jsonLd([{ '@type': 'CreativeWork', name }]);
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)['@graph'][0].name).toBe(name);
  });
});

describe('the motion', () => {
  it('is a work by its author in her office', () => {
    const { mainEntity, nodes } = motionData(motion, 'Motion', 'sv', address);
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      '@type': 'CreativeWork',
      '@id': mainEntity?.['@id'],
      author: { name: 'Elin Hjelmestam', jobTitle: 'Ersättare Kommunfullmäktige' },
    });
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

it('the words of the glossary lie in their set', () => {
  const terms = [{ id: 'vanort', term: both('Vänort'), definition: both('*En* stad') }];
  const [set] = read(glossaryData('Ordlista', terms, 'sv', address).nodes);
  expect(set?.hasDefinedTerm).toMatchObject([
    { '@id': 'https://e.org/ordlista/#vanort', description: 'En stad', inDefinedTermSet: { '@id': set?.['@id'] } },
  ]);
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

it('a page names what it is about, and the steps to it in their order', () => {
  const facts = { url: 'https://e.org/a/', title: 'A', description: 'B', lang: 'sv', modified: '2026-11-22' };
  const page = webPage(facts, { type: 'AboutPage', mainEntity: { '@id': 'x' } }, address) as unknown;
  expect(page).toMatchObject({ '@type': 'AboutPage', '@id': facts.url, dateModified: '2026-11-22' });
  expect(page).not.toHaveProperty('datePublished');
  expect(
    breadcrumbs([
      { name: 'Start', url: 'https://e.org/' },
      { name: 'A', url: facts.url },
    ]),
  ).toMatchObject({
    itemListElement: [
      { position: 1, item: { '@id': 'https://e.org/' } },
      { position: 2, item: { '@id': facts.url } },
    ],
  });
  const text = { page: facts.url, headline: 'H', description: 'D', lang: 'sv', about: 'https://e.org/#m' };
  const article: Node | undefined = articleData(text).nodes[0];
  expect(article).toMatchObject({ about: { '@id': 'https://e.org/#m' }, mainEntityOfPage: { '@id': facts.url } });
});
