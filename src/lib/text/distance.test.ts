import { expect, it } from 'vitest';
import { distance } from './distance.ts';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['flaw', 'lawn', 2],
  ['vänort', 'vänort', 0],
  ['Parg', 'Prag', 1],
])('counts the edits from "%s" to "%s"', (a, b, edits) => {
  expect(distance(a, b)).toBe(edits);
  expect(distance(b, a)).toBe(edits);
});
