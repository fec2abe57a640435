import type { APIRoute } from 'astro';
import { appManifest } from '../../components/offline/manifest.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(appManifest('en')), { headers: { 'Content-Type': 'application/manifest+json' } });
