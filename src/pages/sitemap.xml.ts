import type { APIRoute } from 'astro';
import { alternatesOf } from '../lib/url/alternates.ts';
import { sitemap } from '../lib/url/sitemap.ts';
import { publicPages } from '../queries/publicPages.ts';

export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const pages = (await publicPages()).map(({ path, changed }) => ({
    url: absolute(path),
    changed,
    alternates: alternatesOf(path).map((other) => ({ lang: other.lang, url: absolute(other.path) })),
  }));
  return new Response(sitemap(pages), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
