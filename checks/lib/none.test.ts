import { expect, it } from 'vitest';
import { condensed, expectNone } from './none.ts';

it('faults fail a test, none do not, and what many pages share is said once', () => {
  expect(() => expectNone(['/a/: x'])).toThrow('/a/: x');
  expect(() => expectNone([])).not.toThrow();
  const faults = ['/a/: x: y', '/b/: x: y', '/c/: x: y', '/a/: z'];
  expect(condensed(faults)).toEqual(['/a/ (and 2 more, e.g. /c/): x: y', '/a/: z']);
});
