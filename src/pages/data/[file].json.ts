import { dataRoute } from '../../data/dataFiles.ts';

export const { getStaticPaths, GET } = dataRoute('.json');
