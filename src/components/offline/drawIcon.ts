import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { type Icon, maskable } from './icons.ts';

/** Draws an icon of the site as PNG. */
export async function drawIcon({ size, purpose }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const favicon = await readFile('public/favicon.svg', 'utf8');
  const svg = purpose === 'maskable' ? maskable(favicon) : favicon;
  const png = await sharp(Buffer.from(svg), { density: (72 * size) / 32 })
    .resize(size)
    .png()
    .toBuffer();
  return new Uint8Array(png);
}
