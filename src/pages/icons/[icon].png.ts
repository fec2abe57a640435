import type { APIRoute } from 'astro';
import { drawIcon } from '../../components/offline/drawIcon.ts';
import { type Icon, icons } from '../../components/offline/icons.ts';

export const getStaticPaths = () => Object.entries(icons).map(([icon, props]) => ({ params: { icon }, props }));

export const GET: APIRoute<Icon & Record<string, unknown>> = async ({ props }) =>
  new Response(await drawIcon(props), { headers: { 'Content-Type': 'image/png' } });
