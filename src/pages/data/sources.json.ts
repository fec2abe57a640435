import type { APIRoute } from 'astro';
import { toCslItem } from '../../lib/data/csl.ts';
import { absoluteFrom, jsonResponse } from '../../lib/data/dataFile.ts';
import { all } from '../../queries.ts';

export const GET: APIRoute = async ({ site }) => {
  const absolute = absoluteFrom(site);
  return jsonResponse((await all('sources')).map((source) => toCslItem(source, absolute)));
};
