import type { APIRoute } from 'astro';
import { dataLicence, jsonResponse, unmarked } from '../../lib/data/dataFile.ts';
import { all } from '../../queries.ts';

export const GET: APIRoute = async () =>
  jsonResponse({
    ...dataLicence,
    ...unmarked({
      options: await all('options'),
      criteria: await all('criteria'),
      precedents: await all('precedents'),
      arguments: await all('arguments'),
    }),
  });
