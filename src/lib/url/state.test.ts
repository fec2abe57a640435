import { describe, expect, it } from 'vitest';
import { oneOf, orderOf, readState, someOf, writeState, yearsBetween } from './state.ts';

const fields = {
  theme: oneOf({ sv: 'tema', en: 'theme' }, { nordic: { sv: 'norden', en: 'nordic' }, eu: { sv: 'eu', en: 'eu' } }),
  years: yearsBetween({ sv: 'ar', en: 'years' }, 1910, 2026),
  layers: someOf(
    { sv: 'lager', en: 'layers' },
    {
      claimed: { sv: 'pastatt', en: 'claimed' },
      network: { sv: 'natverk', en: 'network' },
      city: { sv: 'beslut', en: 'decision' },
    },
    { sv: 'inga', en: 'none' },
  ),
  order: orderOf(
    { sv: 'ordning', en: 'order' },
    { kind: { sv: 'slag', en: 'kind' }, distance: { sv: 'avstand', en: 'distance' } },
    'kind',
  ),
};
const initial = {
  theme: '' as const,
  years: [1910, 2026] as const,
  layers: ['claimed', 'network', 'city'] as const,
  order: { column: 'kind' as const, descending: false },
};
const chosen = {
  theme: 'nordic' as const,
  years: [1940, 1949] as const,
  layers: ['claimed', 'city'] as const,
  order: { column: 'distance' as const, descending: true },
};

describe('readState and writeState', () => {
  it('give back what was chosen, in words that can be read', () => {
    const sv = writeState('', fields, chosen, 'sv');
    expect(sv).toBe('?tema=norden&ar=1940-1949&lager=pastatt,beslut&ordning=avstand-fallande');
    expect(readState(sv, fields)).toEqual({ state: chosen, wrong: false });
    const en = writeState('', fields, chosen, 'en');
    expect(en).toBe('?theme=nordic&years=1940-1949&layers=claimed,decision&order=distance-descending');
    expect(readState(en, fields)).toEqual({ state: chosen, wrong: false });
  });

  it('write nothing where nothing is chosen', () => {
    expect(writeState('?tema=eu&years=1940-', fields, initial, 'sv')).toBe('');
    expect(readState('', fields)).toEqual({ state: initial, wrong: false });
  });

  it('take the words of the other edition over into the own ones', () => {
    const { state } = readState('?theme=nordic&order=distance', fields);
    expect(writeState('?theme=nordic&order=distance', fields, state, 'sv')).toBe('?tema=norden&ordning=avstand');
  });

  it('leave alone what belongs to somebody else', () => {
    expect(readState('?utm_source=x', fields).wrong).toBe(false);
    expect(writeState('?ref=a&tema=eu', fields, chosen, 'sv')).toMatch(/^\?ref=a&tema=norden&/);
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
    const { state, wrong } = readState(search, fields);
    expect(wrong).toBe(true);
    // Whatever was understood can be shown and written.
    expect(readState(writeState(search, fields, state, 'en'), fields)).toEqual({ state, wrong: false });
  });

  it('keep what exists of a list, and say that some of it does not', () => {
    expect(readState('?lager=beslut,vad', fields).state.layers).toEqual(['city']);
    expect(readState('?lager=vad', fields).state.layers).toEqual(initial.layers);
    expect(readState('?lager=inga', fields)).toMatchObject({ state: { layers: [] }, wrong: false });
    expect(writeState('', fields, { ...initial, layers: [] }, 'en')).toBe('?layers=none');
  });

  it('understand years with an open end, a single one, and a proper dash', () => {
    const years = (text: string) => readState(`?ar=${encodeURIComponent(text)}`, fields).state.years;
    expect(years('-1949')).toEqual([1910, 1949]);
    expect(years('1940-')).toEqual([1940, 2026]);
    expect(years('1944')).toEqual([1944, 1944]);
    expect(years('1940–1949')).toEqual([1940, 1949]);
    expect(years('1900-1949')).toEqual([1910, 1949]);
    expect(writeState('', fields, { ...initial, years: [1910, 1949] }, 'sv')).toBe('?ar=-1949');
  });

  it('understand capital letters and spaces around a word', () => {
    expect(readState('?tema=%20Norden', fields)).toMatchObject({ state: { theme: 'nordic' }, wrong: false });
  });
});
