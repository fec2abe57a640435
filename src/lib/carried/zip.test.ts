import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipped } from './zip.ts';

const time = new Date(2026, 0, 1);

it('holds what it was given, packed where that helps, and the same each time', () => {
  const files = new Map<string, string | Uint8Array>([
    ['a/läs-mig.txt', 'åäö '.repeat(5000)],
    ['a/b.png', new Uint8Array([1, 2, 3])],
    ['a/empty.txt', ''],
  ]);
  const archive = zipped(files, time);
  const held = unzipSync(archive);
  expect(Object.keys(held)).toEqual([...files.keys()]);
  for (const [name, data] of files) expect(Buffer.from(held[name] ?? [9])).toEqual(Buffer.from(data));
  expect(archive.length).toBeLessThan(1000);
  expect(zipped(files, time)).toEqual(archive);
});
