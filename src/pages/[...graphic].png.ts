import { downloadRoute } from '../data/downloads.ts';

export const { getStaticPaths, GET } = downloadRoute('png');
