import type { APIRoute } from 'astro';
import { publicPages } from '../references.ts';

/** Every page with its title, for the page that offers the nearest address. */
export const GET: APIRoute = async () =>
  Response.json((await publicPages()).map(({ path, title, lang }) => ({ path, title, lang })));
