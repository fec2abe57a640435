import type { APIRoute } from 'astro';
import { absoluteFrom, jsonResponse } from '../../lib/data/dataFile.ts';
import { citiesGeoJson } from '../../lib/data/tables.ts';
import { all } from '../../queries.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonResponse(citiesGeoJson(await all('cities'), absoluteFrom(site)), 'application/geo+json');
