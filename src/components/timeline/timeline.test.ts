import { describe, expect, it } from 'vitest';
import { stepsOfEvents } from './model.ts';
import { groupByPeriod, periods } from './periods.ts';
import { neighbour } from './picking.ts';

const spots = [
  { entry: 'a', x: 10, y: 20 },
  { entry: 'b', x: 30, y: 20 },
  { entry: 'c', x: 28, y: 60 },
  { entry: 'd', x: 90, y: 100 },
];

describe('picking a mark', () => {
  it('walks by time, and by lanes to the nearest in time', () => {
    expect(neighbour(spots, 'a', 'ArrowRight')).toBe('c');
    expect(neighbour(spots, 'b', 'ArrowLeft')).toBe('c');
    expect(neighbour(spots, 'b', 'ArrowDown')).toBe('c');
    expect(neighbour(spots, 'd', 'ArrowUp')).toBe('c');
    expect(neighbour(spots, 'a', 'ArrowUp')).toBeUndefined();
    expect(neighbour(spots, 'a', 'End')).toBe('d');
    expect(neighbour(spots, 'd', 'Home')).toBe('a');
    expect(neighbour(spots, 'a', 'x')).toBeUndefined();
  });
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
