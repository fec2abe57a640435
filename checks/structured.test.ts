/** What the pages say of themselves for machines: schema.org's words, used as schema.org means them. */
import { describe, expect, it } from 'vitest';
import { editions, href, type Route, withoutBase } from '../src/lib/url/routes.ts';
import { settings } from '../src/site.ts';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';
import { structuredFaults, structuredPages } from './lib/structured.ts';
import { nodesIn, schemaOrg, vocabularyFaults } from './lib/vocabulary.ts';

const site = builtSite();
const origin = settings.address;
const pages = structuredPages(site);
const nodesOf = (path: string) => nodesIn(pages.find((page) => page.path === path)?.document);
const typesOf = (path: string) => nodesOf(path).map((node) => node['@type']);
const nodeAt = (path: string, type: string) => nodesOf(path).find((node) => node['@type'] === type);

it('every page that is there to be found says what it is', () => {
  expectNone(structuredFaults(site, origin));
});

it('says it in words that schema.org has, of things that may have them, and rates no truth', () => {
  const types = new Map(
    pages.flatMap(({ document }) => nodesIn(document).map((node) => [String(node['@id']), String(node['@type'])])),
  );
  const vocabulary = schemaOrg();
  expectNone(
    pages.flatMap(({ path, document }) =>
      vocabularyFaults(document, vocabulary, (id) => types.get(id)).map((fault) => `${path}: ${fault}`),
    ),
  );
  expect(pages.filter(({ document }) => JSON.stringify(document).includes('ClaimReview'))).toEqual([]);
});

describe.each(editions)('in %s', (lang) => {
  const at = (route: Route) => withoutBase(href(route, lang));

  it('the motion is a work of its author, and a sentence a part of it, with what its notes check', () => {
    const motion = nodesOf(at('motion')).find((node) => String(node['@id']).endsWith('#motion'));
    expect(motion).toMatchObject({ '@type': 'CreativeWork', inLanguage: lang });
    expect(nodeAt(at('motion'), 'Person')).toMatchObject({
      name: 'Elin Hjelmestam',
      jobTitle: expect.stringMatching(/\S/),
    });
    expect(typesOf(at('motion'))).not.toContain('Legislation');
    const path = `${at('motion')}p4s3/`;
    expect(nodeAt(path, 'CreativeWork')).toMatchObject({ isPartOf: { '@id': motion?.['@id'] }, position: 15 });
    expect(typesOf(path)).toContain('Claim');
    const sources: { URL?: string }[] = JSON.parse(site.text('/data/sources.json'));
    const known = new Set(sources.map((source) => source.URL));
    const cited = nodeAt(path, 'Comment')?.citation as string[];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((address) => !known.has(address))).toEqual([]);
  });

  it('a city has its place on earth, and an event of a day its day', () => {
    const cities: { id: string; geometry: { coordinates: [number, number] } }[] = JSON.parse(
      site.text('/data/cities.geojson'),
    ).features;
    const [longitude, latitude] = cities.find(({ id }) => id === 'kyiv')?.geometry.coordinates ?? [];
    expect(nodeAt(`${at('cities')}kyiv/`, 'City')?.geo).toMatchObject({ latitude, longitude });
    const events = pages.filter(({ path }) => path.startsWith(at('timeline')) && path !== at('timeline'));
    const dated = events.map(({ path }) => nodeAt(path, 'Event')).filter((event) => event !== undefined);
    expect(dated.length).toBeGreaterThan(10);
    expect(dated.length).toBeLessThan(events.length);
    for (const { startDate, location } of dated) {
      expect(startDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(location).not.toEqual([]);
    }
  });

  it('the glossary defines every word at its place, the search may be asked from outside, every data file is named', () => {
    expect(typesOf(at('glossary')).filter((type) => type === 'DefinedTerm').length).toBeGreaterThanOrEqual(40);
    expect(JSON.stringify(nodeAt(at('start'), 'SearchAction'))).toMatch(/\?q=\{search_term_string\}/);
    const named = nodesOf(at('about')).filter((node) => node['@type'] === 'DataDownload');
    const files = [...site.files].filter((file) => file.startsWith('/data/'));
    const prefix = `${origin}${site.base}`;
    expect(named.map((node) => `/${String(node.contentUrl).slice(prefix.length)}`).sort()).toEqual(files.sort());
  });
});
