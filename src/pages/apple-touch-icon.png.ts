import type { APIRoute } from 'astro';
import { drawIcon } from '../components/offline/drawIcon.ts';

/** For iOS, which looks for it here too, and rounds the corners itself. */
export const GET: APIRoute = async () =>
  new Response(await drawIcon({ size: 180, purpose: 'maskable' }), { headers: { 'Content-Type': 'image/png' } });
