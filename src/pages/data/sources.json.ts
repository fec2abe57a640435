import type { APIRoute } from 'astro';
import { toCslItem } from '../../lib/data/csl.ts';
import { absoluteFrom, jsonResponse } from '../../lib/data/dataFile.ts';
import { all } from '../../queries.ts';
import { published } from '../../site.ts';

export const GET: APIRoute = async () => {
  const absolute = absoluteFrom(published);
  return jsonResponse((await all('sources')).map((source) => toCslItem(source, absolute)));
};
