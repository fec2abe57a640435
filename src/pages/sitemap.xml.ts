import type { APIRoute } from 'astro';
import { sitemap } from '../lib/url/sitemap.ts';
import { publicPages } from '../references.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(sitemap((await publicPages()).map(({ path }) => new URL(path, site).href)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
