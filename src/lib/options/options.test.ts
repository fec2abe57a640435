import { describe, expect, it } from 'vitest';
import { bearingOn, byDate, splitCells } from './group.ts';
import { precedentPlaces } from './places.ts';
import { precedentGroups, whenOf } from './precedents.ts';

describe('bearingOn', () => {
  it('puts the option’s own before those on both, and leaves the other’s out', () => {
    const items = (['both', 'vanort', 'context', 'projekt'] as const).map((option) => ({ option }));
    expect(bearingOn(items, 'projekt').map(({ option }) => option)).toEqual(['projekt', 'both']);
  });
});

describe('splitCells', () => {
  it('takes out once what both cells say, and keeps the order of the rest', () => {
    const say = (sv: string) => ({ text: { sv } });
    const parts = splitCells({ projekt: [say('a'), say('b'), say('c')], vanort: [say('d'), say('b')] });
    expect(parts).toEqual({ both: [say('b')], projekt: [say('a'), say('c')], vanort: [say('d')] });
  });
});

describe('byDate', () => {
  it('puts what has no date last, and a year before its months', () => {
    const items = [{ id: 1 }, { id: 2, date: '2020-01' }, { id: 3, date: '2020' }, { id: 4, date: '1998' }];
    expect(byDate(items).map(({ id }) => id)).toEqual([4, 3, 2, 1]);
  });
});

describe('precedentPlaces', () => {
  const place = (en: string, country: string) => ({ name: { sv: en, en }, country, lat: 0, lon: 0 });
  const taipei = place('Taipei', 'TW');
  const prague = place('Prague', 'CZ');
  const at = (
    id: string,
    option: 'projekt' | 'vanort' | 'both' | 'context',
    ...places: ReturnType<typeof place>[]
  ) => ({
    id,
    option,
    level: 'weak' as const,
    places,
  });

  it('shows each partner once, without Taiwan, China and the map’s middle', () => {
    const found = precedentPlaces([
      at('a', 'vanort', prague, taipei),
      at('b', 'vanort', place('Shanghai', 'CN'), prague),
      at('c', 'projekt', place('Stockholm', 'SE'), taipei),
    ]);
    expect(found).toEqual([{ place: prague, option: 'vanort', weak: true, precedents: ['a', 'b'] }]);
  });

  it('says both where the precedents bear on different options, and lets background yield', () => {
    expect(precedentPlaces([at('a', 'vanort', prague), at('b', 'projekt', prague)])[0]?.option).toBe('both');
    expect(precedentPlaces([at('a', 'context', prague), at('b', 'projekt', prague)])[0]?.option).toBe('projekt');
    expect(precedentPlaces([at('a', 'context', prague)])[0]?.option).toBe('context');
  });
});

describe('precedentGroups', () => {
  it('groups by what they bear on, in the order of the list, each by date', () => {
    const one = (option: 'projekt' | 'vanort' | 'context', date?: string) => ({ option, date });
    const groups = precedentGroups([
      one('context', '2001'),
      one('vanort', '2020'),
      one('vanort'),
      one('vanort', '1998'),
    ]);
    expect(groups.map(({ bearing }) => bearing)).toEqual(['projekt', 'vanort', 'both', 'context']);
    expect(groups.map(({ items }) => items.map(({ date }) => date))).toEqual([
      [],
      ['1998', '2020', undefined],
      [],
      ['2001'],
    ]);
  });
});

describe('whenOf', () => {
  it('says the date, or that it was not found, or leaves it to the note', () => {
    const dateNote = { sv: 'År har inte hittats.', en: 'No year was found.' };
    expect(whenOf({ date: '2020-01-13', dateNote }, 'en', 'not found')).toBe('13 January 2020');
    expect(whenOf({}, 'en', 'not found')).toBe('not found');
    expect(whenOf({ dateNote }, 'en', 'not found')).toBeUndefined();
  });
});
