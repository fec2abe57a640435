import { describe, expect, it } from 'vitest';
import { oneOf, orderOf, readState, someOf, typed, writeState, yearsBetween } from './state.ts';

const fields = {
  theme: oneOf('theme', ['nordic', 'eu']),
  years: yearsBetween('years', 1910, 2026),
  layers: someOf('layers', ['claimed', 'network', 'city-decision']),
  order: orderOf('order', ['kind', 'distance'], 'kind'),
};
const initial = {
  theme: '' as const,
  years: [1910, 2026] as const,
  layers: ['claimed', 'network', 'city-decision'] as const,
  order: { column: 'kind' as const, descending: false },
};
const chosen = {
  theme: 'nordic' as const,
  years: [1940, 1949] as const,
  layers: ['claimed', 'city-decision'] as const,
  order: { column: 'distance' as const, descending: true },
};

describe('readState and writeState', () => {
  it('give back what was chosen, in words that can be read', () => {
    const query = writeState('', fields, chosen);
    expect(query).toBe('?theme=nordic&years=1940-1949&layers=claimed,city-decision&order=distance-descending');
    expect(readState(query, fields)).toEqual({ state: chosen, unknown: [] });
  });

  it('write nothing where nothing is chosen', () => {
    expect(writeState('?tema=eu-stod&years=1940-', fields, initial)).toBe('');
    expect(readState('', fields)).toEqual({ state: initial, unknown: [] });
  });

  it('understand the words of the first edition, in both its languages', () => {
    for (const former of [
      '?tema=norden&ar=1940-1949&lager=pastatt,beslut&ordning=avstand-fallande',
      '?theme=nordic&years=1940-1949&layers=claimed,decision&order=distance-descending',
      // As it stands in markup.
      '?tema=norden&amp;ar=1940-1949&amp;layers=claimed,city-decision&amp;order=distance-descending',
    ]) {
      expect(readState(former, fields)).toEqual({ state: chosen, unknown: [] });
      expect(writeState(former, fields, chosen)).toBe(writeState('', fields, chosen));
    }
  });

  it('leave alone what belongs to somebody else', () => {
    expect(readState('?utm_source=x', fields).unknown).toEqual([]);
    expect(writeState('?ref=a&tema=eu', fields, chosen)).toMatch(/^\?ref=a&theme=nordic&/);
  });

  it.each([
    '?tema=finns-inte',
    '?tema=<script>alert(1)</script>',
    '?tema=%E0%A4%A',
    '?tema=%',
    '?tema=%ED%A0%80',
    `?tema=${'a'.repeat(10_000)}`,
    '?tema=__proto__',
    '?tema=constructor',
    '?tema=eu&tema=norden',
    '?ar=1949-1940',
    '?ar=1200-1300',
    '?ar=3000-',
    '?ar=-',
    '?ar=1e3-2e3',
    `?ar=${'9'.repeat(10_000)}`,
    '?lager=beslut,vad',
    '?ordning=langd',
    '?ordning=-fallande',
    '?order=distance-upwards',
  ])('say that something is wrong: %s', (search) => {
    const { state, unknown } = readState(search, fields);
    expect(unknown).not.toEqual([]);
    // Whatever was understood can be shown and written.
    expect(readState(writeState(search, fields, state), fields)).toEqual({ state, unknown: [] });
  });

  it('keep what exists of a list, and say that some of it does not', () => {
    expect(readState('?lager=beslut,vad', fields).state.layers).toEqual(['city-decision']);
    expect(readState('?lager=vad', fields).state.layers).toEqual(initial.layers);
    expect(readState('?lager=inga', fields)).toMatchObject({ state: { layers: [] }, unknown: [] });
    expect(writeState('', fields, { ...initial, layers: [] })).toBe('?layers=none');
  });

  it('understand years with an open end, a single one, and a proper dash', () => {
    const years = (text: string) => readState(`?ar=${encodeURIComponent(text)}`, fields).state.years;
    expect(years('-1949')).toEqual([1910, 1949]);
    expect(years('1940-')).toEqual([1940, 2026]);
    expect(years('1944')).toEqual([1944, 1944]);
    expect(years('1940–1949')).toEqual([1940, 1949]);
    expect(years('1900-1949')).toEqual([1910, 1949]);
    expect(writeState('', fields, { ...initial, years: [1910, 1949] })).toBe('?years=-1949');
  });

  it('keep the words that a reader has typed, shortened where they are endless', () => {
    const find = { find: typed('find') };
    expect(readState('?hitta=S%C3%A4po%202023', find)).toEqual({ state: { find: 'Säpo 2023' }, unknown: [] });
    expect(readState(`?find=${'a'.repeat(999)}`, find).state.find).toHaveLength(200);
    expect(writeState('', find, { find: ' riga ' })).toBe('?find=riga');
    expect(writeState('?find=x', find, { find: ' ' })).toBe('');
  });

  it('understand capital letters and spaces around a word', () => {
    expect(readState('?tema=%20Norden', fields)).toMatchObject({ state: { theme: 'nordic' }, unknown: [] });
  });
});
