import { expect, it } from 'vitest';
import { collections } from '../../content.config.ts';
import { placeOf, titleOf } from './places.ts';

it('knows a page for every collection that can cite', () => {
  for (const collection of Object.keys(collections)) {
    if (['motion', 'translations', 'changes', 'search', 'evidence'].includes(collection)) continue;
    expect(placeOf({ collection, id: 'x' }).route, collection).toBeTypeOf('string');
  }
});

it('names the element of a thing, and none for a whole page', () => {
  expect(placeOf({ collection: 'annotations', id: 'p4s3-antal' })).toEqual({
    route: 'motion',
    hash: 'p4s3-antal',
    kind: 'note',
  });
  expect(placeOf({ collection: 'options', id: 'vanort' })).toEqual({ route: 'vanort', kind: 'option' });
  expect(placeOf({ collection: 'prose', id: 'sv/cities-finding' })).toEqual({ route: 'cities', kind: 'page' });
});

it('says what to do about a collection without a page', () => {
  expect(() => placeOf({ collection: 'x', id: 'y' })).toThrow('Add it to src/lib/content/places.ts.');
});

it('calls a thing by its title, term, name or speaker', () => {
  const thing = (data: unknown) => titleOf({ collection: 'x', id: 'y', data }, 'sv');
  expect(thing({ title: { sv: 'En *viktig* not', en: '' } })).toBe('En viktig not');
  expect(thing({ title: { sv: 'Coventry', en: '' }, date: '1944-05', theme: 'origins' })).toBe('Coventry (1944)');
  expect(thing({ title: { sv: 'Le Mans', en: '' }, date: '0836', theme: 'origins' })).toBe('Le Mans (836)');
  expect(thing({ name: { sv: 'Åbo', en: 'Turku' } })).toBe('Åbo');
  expect(thing({ speaker: { name: { sv: 'Zdeněk Hřib', en: 'Zdeněk Hřib' } } })).toBe('Zdeněk Hřib');
  expect(thing({ title: 'Om webbplatsen' })).toBe('Om webbplatsen');
});
