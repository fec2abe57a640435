import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { qrCode } from './qrCode.ts';

it.each([0, 2])('is read back as the address that it was drawn from, with a border of %i', async (margin) => {
  const address = 'https://example.org/motionen/p4s3/';
  const svg = qrCode(address, margin);
  expect(svg.length).toBeLessThan(6000);
  const { data, info } = await sharp(Buffer.from(svg), { density: 300 })
    .resize(400)
    .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(decodeQR({ data: new Uint8Array(data), width: info.width, height: info.height })).toBe(address);
});
