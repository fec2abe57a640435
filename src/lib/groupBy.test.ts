import { expect, it } from 'vitest';
import { groupBy } from './groupBy.ts';

it.each([
  [[], (n: number) => n],
  [[3, 1, 2, 4, 5], (n: number) => n % 2],
  [[1, 1, 1], () => 'same'],
])('groups %j as Map.groupBy does', (items, keyOf) => {
  expect([...groupBy(items as number[], keyOf as (n: number) => unknown)]).toEqual([
    ...Map.groupBy(items as number[], keyOf as (n: number) => unknown),
  ]);
});
