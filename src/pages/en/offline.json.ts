import type { APIRoute } from 'astro';
import { words } from '../../i18n/index.ts';

/** What the service worker's notices say. */
export const GET: APIRoute = () => Response.json(words('en').offline);
