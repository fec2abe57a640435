import type { APIRoute } from 'astro';
import { downloadNames, downloadResponse } from '../../data/downloads.ts';

const lang = 'sv';

export async function getStaticPaths() {
  return (await downloadNames(lang)).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) => downloadResponse(params.file ?? '', lang);
