import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { keeper } from './kept.ts';
import { memo } from './memo.ts';

it('memo makes a thing once for each set of arguments', () => {
  const make = vi.fn((a: string, b?: number) => `${a}${b}`);
  const known = memo(make);
  expect([known('a', 1), known('a', 1), known('a'), known('a,1')]).toEqual(['a1', 'a1', 'aundefined', 'a,1undefined']);
  expect(make).toHaveBeenCalledTimes(3);
});

describe('a keeper', () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('makes a text once, also for the next build, and forgets what other code has made', () => {
    vi.stubEnv('DEV', false);
    mkdirSync(join(root, 'store/of-other-code'), { recursive: true });
    writeFileSync(join(root, 'store/of-other-code/text'), 'old');
    const make = vi.fn(() => 'text');
    const first = keeper('store', root);
    expect([first('key', make), first('key', make), keeper('store', root)('key', make)]).toEqual([
      'text',
      'text',
      'text',
    ]);
    expect(make).toHaveBeenCalledTimes(1);
    first('another key', make);
    expect(make).toHaveBeenCalledTimes(2);
    const versions = readdirSync(join(root, 'store'));
    expect(versions).toHaveLength(1);
    expect(readdirSync(join(root, 'store', versions[0] ?? ''))).toHaveLength(2);
    vi.unstubAllEnvs();
  });
});
