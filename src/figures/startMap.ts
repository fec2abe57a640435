import type { Words } from '../i18n/index.ts';
import type { Lang } from '../lib/url/routes.ts';
import { stockholmPoint } from './cityMap.ts';
import { planeKm, taipei } from './geo.ts';
import type { Extent, MapContent } from './map.ts';
import { formatKm, fromStockholm } from './relations.ts';
import { marks } from './symbols.ts';

/** What the map of the start page shows: Stockholm, and Taipei at its true distance. */
export const startExtent: Extent = { west: 3600, east: 8400, north: 5600, south: 5200 };

/** The map of the start page, with what it shows in words. */
export function startContent(lang: Lang, w: Words['start']): MapContent & { label: string } {
  const distance = formatKm(fromStockholm(taipei), lang);
  return {
    label: w.mapLabel.replace('{distance}', distance),
    rings: [2000, 4000, 6000, 8000].map((km) => ({ km, label: formatKm(km, lang) })),
    lines: [{ to: planeKm(taipei), kind: 'proposed' }],
    points: [
      stockholmPoint('Stockholm'),
      {
        id: 'taipei',
        km: planeKm(taipei),
        label: 'Taipei',
        note: `${distance}, ${w.proposed}`,
        mark: marks.taipei,
        fill: 'open',
        scale: 1.2,
      },
    ],
  };
}
