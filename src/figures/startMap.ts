import type { Words } from '../i18n/index.ts';
import type { Lang } from '../lib/url/routes.ts';
import { azimuthalFrame } from './frame.ts';
import { stockholm, taipei } from './geo.ts';
import type { MapFigure } from './mapFigure.ts';
import { formatKm, fromStockholm } from './relations.ts';

const frame = azimuthalFrame({ west: 3600, east: 8400, north: 5600, south: 5200 }, 560);

/** The map of the start page: Stockholm, and Taipei at its true distance. */
export function startFigure(lang: Lang, w: Words['start']): MapFigure {
  const distance = formatKm(fromStockholm(taipei), lang);
  return {
    frame,
    label: w.mapLabel.replace('{distance}', distance),
    rings: [2000, 4000, 6000, 8000],
    lines: [taipei],
    points: [
      {
        id: 'stockholm',
        place: stockholm,
        label: 'Stockholm',
        shape: 'circle',
        fill: 'solid',
        tone: 'ink',
      },
      {
        id: 'taipei',
        place: taipei,
        label: 'Taipei',
        note: `${distance}, ${w.proposed}`,
        shape: 'target',
        fill: 'open',
        tone: 'ink',
      },
    ],
  };
}
