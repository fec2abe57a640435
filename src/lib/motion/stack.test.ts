import { expect, it } from 'vitest';
import { stack } from './stack.ts';

it.each([
  ['stay where they wish to be', [0, 100, 300], 400, [0, 100, 300]],
  ['are pushed down by the one before', [0, 20, 30], 400, [0, 60, 120]],
  ['move up from the end, and those before as far as needed', [0, 340, 390], 400, [0, 290, 350]],
  ['stack from the start where there is no room', [0, 50, 90], 120, [0, 60, 120]],
  ['may be none', [], 100, []],
])('things %s', (_, wishes, room, places) => {
  const things = wishes.map((wish) => ({ wish, size: 50 }));
  expect(stack(things, 10, room)).toEqual(places);
});
