import type { APIRoute } from 'astro';
import { type SiteMap, slug } from '../lib/url/nearest.ts';
import { all } from '../queries.ts';
import { publicPages } from '../references.ts';

/** Every page with its title, and what stands in its address by its other names, for the page that offers the nearest. */
export const GET: APIRoute = async () => {
  const pages = (await publicPages()).map(({ path, title, lang }) => ({ path, title, lang }));
  const inPaths = pages.map(({ path }) => path.replaceAll('/', '-')).join();
  const groups = (await all('search')).flatMap((file) => file.groups.map((group) => [...new Set(group.map(slug))]));
  const names = groups.filter((group) => group.length > 1 && group.some((name) => inPaths.includes(`-${name}-`)));
  return Response.json({ pages, names } satisfies SiteMap);
};
