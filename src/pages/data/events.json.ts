import type { APIRoute } from 'astro';
import { absoluteFrom, dataLicence, jsonResponse } from '../../lib/data/dataFile.ts';
import { eventsJson } from '../../lib/data/tables.ts';
import { all } from '../../queries.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonResponse({ ...dataLicence, events: eventsJson(await all('events'), absoluteFrom(site)) });
