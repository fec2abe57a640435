import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { maskable } from './icons.ts';

const favicon = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');

it('fills the corners and keeps the drawing within the circle that is always seen', async () => {
  const size = 128;
  const { data, info } = await sharp(Buffer.from(maskable(favicon)), { density: 300 })
    .resize(size)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ground = data.subarray(0, 3).toString('hex');
  expect(ground).toBe('0f4c81');
  let drawn = 0;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const at = (y * size + x) * info.channels;
      if (data.subarray(at, at + 3).toString('hex') === ground) continue;
      drawn += 1;
      expect(Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2)).toBeLessThanOrEqual(0.4 * size);
    }
  }
  expect(drawn).toBeGreaterThan(500);
});
