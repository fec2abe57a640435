import { expect, it } from 'vitest';
import { markdownTable, median, medians, ratio } from './statistics.ts';

it('takes the middle value, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1000, 9, 80])).toBe(80);
  expect(median([])).toBeNaN();
});

it('takes the median of each number by itself', () => {
  expect(
    medians([
      { fcp: 1, lcp: 9 },
      { fcp: 3, lcp: 7 },
      { fcp: 2, lcp: 8 },
    ]),
  ).toEqual({ fcp: 2, lcp: 8 });
});

it('compares only what was measured', () => {
  expect(ratio(3, 2)).toBe('1.50');
  expect(ratio(3, 0)).toBe('–');
  expect(ratio(Number.NaN, 2)).toBe('–');
});

it('lays cells under each other', () => {
  expect(markdownTable(['page', 'ms'], [['/', '1200']])).toBe('| page |   ms |\n| ---- | ---: |\n| /    | 1200 |');
});
