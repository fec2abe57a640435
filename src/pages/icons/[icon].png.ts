import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { type Icon, icons, maskable } from '../../lib/offline/icons.ts';

export const getStaticPaths = () => Object.entries(icons).map(([icon, props]) => ({ params: { icon }, props }));

export const GET: APIRoute<Icon & Record<string, unknown>> = async ({ props }) => {
  const favicon = await readFile('public/favicon.svg', 'utf8');
  const svg = props.purpose === 'maskable' ? maskable(favicon) : favicon;
  const png = await sharp(Buffer.from(svg), { density: (72 * props.size) / 32 })
    .resize(props.size)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
