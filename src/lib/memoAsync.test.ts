import { expect, it } from 'vitest';
import { memoAsync } from './memoAsync.ts';

it('asks once for each set of arguments, and again for what failed', async () => {
  const asked: string[] = [];
  const load = memoAsync(async (name: string) => {
    asked.push(name);
    if (asked.length === 1) throw new Error('offline');
    return name;
  });
  await expect(load('a')).rejects.toThrow('offline');
  expect(await Promise.all([load('a'), load('a'), load('b')])).toEqual(['a', 'a', 'b']);
  expect(asked).toEqual(['a', 'a', 'b']);
});
