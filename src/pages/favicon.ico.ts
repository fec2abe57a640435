import type { APIRoute } from 'astro';
import { drawIcon } from '../components/offline/drawIcon.ts';

/** For what looks for an icon here without reading the page: one PNG of 48 pixels in the frame that ICO is. */
export const GET: APIRoute = async () => {
  const size = 48;
  const png = await drawIcon({ size, purpose: 'any' });
  const head = Buffer.alloc(22);
  // One icon: type 1, count 1; then its width, height, planes, bits, length and place.
  for (const [at, value] of [
    [2, 1],
    [4, 1],
    [10, 1],
    [12, 32],
  ] as const)
    head.writeUInt16LE(value, at);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Response(Buffer.concat([head, png]), { headers: { 'Content-Type': 'image/x-icon' } });
};
