import type { APIRoute } from 'astro';
import { drawIcon } from '../../icons.ts';
import { type Icon, icons } from '../../lib/offline/icons.ts';

export const getStaticPaths = () => Object.entries(icons).map(([icon, props]) => ({ params: { icon }, props }));

export const GET: APIRoute<Icon & Record<string, unknown>> = async ({ props }) =>
  new Response(await drawIcon(props), { headers: { 'Content-Type': 'image/png' } });
