import { expect, it } from 'vitest';
import { bearingOn, byDate, splitCells } from './group.ts';
import { precedentPlaces } from './places.ts';
import { precedentGroups, whenOf } from './precedents.ts';

type Bearing = 'projekt' | 'vanort' | 'both' | 'context';

it('puts the option’s own before those on both, and leaves the other’s out', () => {
  const items = (['both', 'vanort', 'context', 'projekt'] as const).map((option) => ({ option }));
  expect(bearingOn(items, 'projekt').map(({ option }) => option)).toEqual(['projekt', 'both']);
});

it('takes out once what both cells say, and keeps the order of the rest', () => {
  const say = (sv: string) => ({ text: { sv } });
  const parts = splitCells({ projekt: [say('a'), say('b'), say('c')], vanort: [say('d'), say('b')] });
  expect(parts).toEqual({ both: [say('b')], projekt: [say('a'), say('c')], vanort: [say('d')] });
});

it('puts what has no date last, and a year before its months', () => {
  const items = [{ id: 1 }, { id: 2, date: '2020-01' }, { id: 3, date: '2020' }, { id: 4, date: '1998' }];
  expect(byDate(items).map(({ id }) => id)).toEqual([4, 3, 2, 1]);
});

const placed = (en: string, country: string) => ({ name: { sv: en, en }, country, lat: 0, lon: 0 });
const [taipei, prague] = [placed('Taipei', 'TW'), placed('Prague', 'CZ')];
const at = (id: string, option: Bearing, ...places: (typeof taipei)[]) => ({
  id,
  option,
  level: 'weak' as const,
  places,
});

it('shows each partner once, without Taiwan, China and the map’s middle', () => {
  const found = precedentPlaces([
    at('a', 'vanort', prague, taipei),
    at('b', 'vanort', placed('Shanghai', 'CN'), prague),
    at('c', 'projekt', placed('Stockholm', 'SE'), taipei),
  ]);
  expect(found).toEqual([{ place: prague, option: 'vanort', weak: true, precedents: ['a', 'b'] }]);
});

it.each<[Bearing[], Bearing]>([
  [['vanort', 'projekt'], 'both'],
  [['context', 'projekt'], 'projekt'],
  [['context'], 'context'],
])('of precedents on %j the place bears on %s', (options, bearing) => {
  expect(precedentPlaces(options.map((option) => at(option, option, prague)))[0]?.option).toBe(bearing);
});

it('groups by what they bear on, in the order of the list, each by date', () => {
  const one = (option: Bearing, date?: string) => ({ option, date });
  const groups = precedentGroups([one('context', '2001'), one('vanort', '2020'), one('vanort'), one('vanort', '1998')]);
  expect(groups.map(({ bearing, items }) => [bearing, ...items.map(({ date }) => date)])).toEqual([
    ['projekt'],
    ['vanort', '1998', '2020', undefined],
    ['both'],
    ['context', '2001'],
  ]);
});

it('says the date, or that it was not found, or leaves it to the note', () => {
  const dateNote = { sv: 'År har inte hittats.', en: 'No year was found.' };
  expect(whenOf({ date: '2020-01-13', dateNote }, 'en', 'not found')).toBe('13 January 2020');
  expect(whenOf({}, 'en', 'not found')).toBe('not found');
  expect(whenOf({ dateNote }, 'en', 'not found')).toBeUndefined();
});
