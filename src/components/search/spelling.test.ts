import { expect, it } from 'vitest';
import { compoundParts, nearest, vocabularyOf } from './spelling.ts';

const words = vocabularyOf(['Shanghai avtal Paris Östersjöns', '', 'Prag kommunfullmäktige']);

it.each([
  ['Parg', 'Prag'],
  ['kommunfulmäktige', 'kommunfullmäktige'],
  ['Osterjon', 'Östersjöns'],
  ['shanghi', 'Shanghai'],
])('reads %s as %s', (wrong, right) => {
  expect(nearest(wrong, words)[0]?.word).toBe(right);
});

it('finds nothing where nothing is near', () => {
  for (const word of ['ab', 'xyzzyqwfp', '', '\ud800']) expect(nearest(word, words), word).toEqual([]);
});

it('cuts what is written as one word', () => {
  expect(compoundParts('Shanghaiavtal', words)).toEqual(['Shanghai', 'avtal']);
  expect(compoundParts('xyzavtal', words)).toEqual([]);
  expect(compoundParts('av', words)).toEqual([]);
});
