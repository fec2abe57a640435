import { expect, it } from 'vitest';
import { nodesIn, schemaOrg, vocabularyFaults } from './vocabulary.ts';

const vocabulary = schemaOrg();
const faults = (node: object) => vocabularyFaults(node, vocabulary, (id) => (id === '#city' ? 'City' : undefined));

it('knows the whole vocabulary, with what is inherited', () => {
  expect(vocabulary.size).toBeGreaterThan(800);
  expect(
    faults({ '@type': 'City', name: 'A', geo: { '@type': 'GeoCoordinates', latitude: 59.3, longitude: 18 } }),
  ).toEqual([]);
  expect(faults({ '@type': 'Event', name: 'A', startDate: '1944-06-19', location: [{ '@id': '#city' }] })).toEqual([]);
  expect(faults({ '@type': 'SearchAction', target: 'https://e.org/?q={q}', 'query-input': 'required name=q' })).toEqual(
    [],
  );
});

it.each([
  ['a type that is not there', { '@type': 'Motion' }, /no type Motion/],
  ['a property that is not there', { '@type': 'City', sisterCity: 'B' }, /no property sisterCity/],
  ['a property of another type', { '@type': 'City', author: 'B' }, /City has no property author/],
  ['a fault in a node within', { '@type': 'City', geo: { '@type': 'GeoCoordinates', lat: 1 } }, /no property lat/],
  ['a value of the wrong kind', { '@type': 'City', geo: '59, 18' }, /geo takes/],
  ['a text that is no address', { '@type': 'City', url: 'stockholm.se' }, /url takes URL/],
  ['a text that is no date', { '@type': 'Event', startDate: 'i maj' }, /startDate takes/],
  ['a node of the wrong kind', { '@type': 'Article', author: { '@type': 'City', name: 'A' } }, /not City/],
  ['a reference of the wrong kind', { '@type': 'Article', author: { '@id': '#city' } }, /not City/],
  ['a reference to nothing', { '@type': 'Article', author: { '@id': '#nobody' } }, /#nobody, which is nowhere/],
  [
    'something to fill in that is not there',
    { '@type': 'SearchAction', 'colour-input': 'required' },
    /no property colour/,
  ],
])('finds %s', (_, node, message) => {
  expect(faults(node)).toEqual([expect.stringMatching(message)]);
});

it('finds nodes at any depth', () => {
  expect(nodesIn({ '@graph': [{ '@type': 'A', b: [{ '@type': 'B' }] }] }).map((node) => node['@type'])).toEqual([
    'A',
    'B',
  ]);
});
