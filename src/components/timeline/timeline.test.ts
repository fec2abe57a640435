import { expect, it } from 'vitest';
import { stepsOfEvents } from './model.ts';
import { groupByPeriod, periods } from './periods.ts';
import { neighbour } from './picking.ts';

const spots = [
  { entry: 'a', x: 10, y: 20 },
  { entry: 'b', x: 30, y: 20 },
  { entry: 'c', x: 28, y: 60 },
  { entry: 'd', x: 90, y: 100 },
];

it.each([
  ['a', 'ArrowRight', 'c'],
  ['b', 'ArrowLeft', 'c'],
  ['b', 'ArrowDown', 'c'],
  ['d', 'ArrowUp', 'c'],
  ['a', 'ArrowUp', undefined],
  ['a', 'End', 'd'],
  ['d', 'Home', 'a'],
  ['a', 'x', undefined],
])('walks by time, and by lanes to the nearest in time: from %s by %s', (from, key, to) => {
  expect(neighbour(spots, from, key)).toBe(to);
});

it('sorts every year into one period', () => {
  const years = [836, 1938.9, 1939, 1969, 1970, 1989, 2018, 2019, 2030];
  const groups = groupByPeriod(years, (year) => year);
  expect(groups.flatMap(({ items }) => items)).toEqual(years);
  expect(groups.map(({ period }) => period.key)).toEqual(periods.map(({ key }) => key));
  expect(groups.at(-1)?.to).toBeUndefined();
});

it('knows which steps light an event', () => {
  const step = (...events: string[]) => ({ related: { events } });
  expect([...stepsOfEvents([step('a', 'b'), step('b')])]).toEqual([
    ['a', '1'],
    ['b', '1 2'],
  ]);
});
