import type { APIRoute } from 'astro';
import { type DataFileName, dataFile, dataFileNames } from '../../dataFiles.ts';

export function getStaticPaths() {
  return dataFileNames.map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params, site }) => dataFile(params.file as DataFileName, site);
