import type { APIRoute } from 'astro';
import { type DataFileName, dataFile, dataFileNames } from '../../data/dataFiles.ts';

export function getStaticPaths() {
  return dataFileNames.map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) => dataFile(params.file as DataFileName);
