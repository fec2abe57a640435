import type { APIRoute } from 'astro';
import { graphicFiles, graphicResponse } from '../../graphics.ts';

const lang = 'sv';

export async function getStaticPaths() {
  return (await graphicFiles(lang)).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params, site }) => graphicResponse(params.file ?? '', lang, site);
