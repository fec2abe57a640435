import { describe, expect, it } from 'vitest';
import { condensed, expectNone } from './none.ts';

describe('faults', () => {
  it('that many pages share are said once', () => {
    expect(condensed(['/a/: x: y', '/b/: x: y', '/c/: x: y', '/a/: z'])).toEqual([
      '/a/ (and 2 more, e.g. /c/): x: y',
      '/a/: z',
    ]);
  });

  it('fail a test, and none do not', () => {
    expect(() => expectNone(['/a/: x'])).toThrow('/a/: x');
    expect(() => expectNone([])).not.toThrow();
  });
});
