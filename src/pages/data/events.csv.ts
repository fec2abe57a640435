import type { APIRoute } from 'astro';
import { absoluteFrom, csvResponse } from '../../lib/data/dataFile.ts';
import { eventsCsv } from '../../lib/data/tables.ts';
import { all } from '../../queries.ts';

export const GET: APIRoute = async ({ site }) => csvResponse(eventsCsv(await all('events'), absoluteFrom(site)));
