import { describe, expect, it } from 'vitest';
import { isEdtfDate, precisionOf, toDecimalYear } from './edtf.ts';
import { formatDate, formatDateRange } from './format.ts';

describe('isEdtfDate', () => {
  it.each(['0836', '1944', '1944-02', '2024-02-29'])('takes %s', (date) => expect(isEdtfDate(date)).toBe(true));
  it.each(['44', '1944-13', '1944-00', '2023-02-29', '1944-05-32', '1944-5-1', '1944-05-31T00:00', ' 1944', ''])(
    'refuses "%s"',
    (date) => expect(isEdtfDate(date)).toBe(false),
  );
});

it('tells the precision from the length', () => {
  expect(['1944', '1944-05', '1944-05-31'].map(precisionOf)).toEqual(['year', 'month', 'day']);
});

it('puts a coarse date in the middle of its span', () => {
  expect(toDecimalYear('1944')).toBe(1944.5);
  expect(toDecimalYear('1944-01')).toBeCloseTo(1944 + 0.5 / 12);
  expect(toDecimalYear('2020-01-01')).toBe(2020);
  expect(toDecimalYear('2020-12-31')).toBeCloseTo(2020 + 365 / 366);
});

it('writes no more of a date than is known', () => {
  expect(formatDate('0836', 'sv')).toBe('836');
  expect(formatDate('1944-05', 'sv')).toBe('maj 1944');
  expect(formatDate('1944-05-31', 'sv')).toBe('31 maj 1944');
  expect(formatDate('1944-05-31', 'en')).toBe('31 May 1944');
});

it('writes a stretch of time without saying a month or year twice', () => {
  expect(formatDateRange('1939-06-03', '1939-06-06', 'sv')).toBe('3–6 juni 1939');
  expect(formatDateRange('2019-10', '2020-08', 'sv')).toBe('oktober 2019–augusti 2020');
  expect(formatDateRange('1939-06-03', '1939-06-06', 'en')).toBe('3–6 June 1939');
  expect(formatDateRange('2001-12-30', '2002-01-02', 'en')).toBe('30 December 2001 – 2 January 2002');
  expect(formatDateRange('1946', '1947', 'en')).toBe('1946–1947');
  expect(formatDateRange('2022', '2023-04-19', 'sv')).toBe('2022 – 19 april 2023');
  expect(formatDateRange('1944', undefined, 'sv')).toBe('1944');
});
