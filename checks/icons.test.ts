/** Icons where browsers and systems look for them without reading a page, and where pages name them. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { builtSite, pageAt } from './lib/site.ts';

const site = builtSite();
const sizeOf = async (bytes: Uint8Array) => {
  const { format, width, height } = await sharp(bytes).metadata();
  return [format, width, height];
};

it('/favicon.ico is an icon with one picture in it', async () => {
  const file = Buffer.from(site.bytes('/favicon.ico'));
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 1]);
  const [length, at] = [file.readUInt32LE(14), file.readUInt32LE(18)];
  expect(file.length).toBe(at + length);
  expect(await sizeOf(file.subarray(at))).toEqual(['png', file.readUInt8(6), file.readUInt8(7)]);
});

it('/apple-touch-icon.png is as large as iOS wants it', async () => {
  expect(await sizeOf(site.bytes('/apple-touch-icon.png'))).toEqual(['png', 180, 180]);
});

it.each(['/', '/en/motion/p4s3/', '/zh-hant/'])('%s names icons that are there', (path) => {
  const { $ } = pageAt(site, path);
  const icons = $('link[rel~="icon"], link[rel="apple-touch-icon"]').toArray();
  expect(icons).toHaveLength(2);
  for (const icon of icons) expect(site.files).toContain(`/${icon.attribs.href?.slice(site.base.length)}`);
});
