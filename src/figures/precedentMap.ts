import type { Words } from '../i18n/index.ts';
import { precedentPlaces } from '../lib/options/places.ts';
import type { Lang } from '../lib/url/routes.ts';
import { stockholmPoint } from './cityMap.ts';
import { planeKm, taipei } from './geo.ts';
import { type Extent, inWindow, type MapContent, type MapPoint, mapWindow, toWindow } from './map.ts';
import { formatKm } from './relations.ts';
import { marks } from './symbols.ts';

/** What the two maps of precedents show. */
export const precedentExtents: Record<'europe' | 'world', Extent> = {
  europe: { west: 1750, east: 1350, north: 420, south: 2080 },
  world: { west: 4300, east: 8700, north: 8300, south: 2200 },
};

/**
 * Where others did something: Europe near, the rest of the world. Each mark leads to the place's first precedent.
 *
 * @param precedents in the order of the list
 * @param link where a precedent's mark leads, by its id
 */
export function precedentContent(
  precedents: Parameters<typeof precedentPlaces>[0],
  lang: Lang,
  w: Words['options'],
  link?: (id: string) => string,
): Record<'europe' | 'world', MapContent & { label: string }> {
  const points = precedentPlaces(precedents).map(({ place, option, weak, precedents: [first = ''] }): MapPoint => {
    const name = place.name[lang];
    return {
      id: place.name.en,
      km: planeKm(place),
      label: name,
      mark: marks[option],
      fill: weak ? 'broken' : 'solid',
      ...(link && { href: link(first), name: `${name}: ${w.bearing[option]}` }),
    };
  });
  const europe = mapWindow(precedentExtents.europe, 360);
  const near = points.filter(({ km }) => inWindow(europe, toWindow(europe, km)));
  const rings = (kms: readonly number[]) => kms.map((km) => ({ km, label: formatKm(km, lang) }));
  const centre = stockholmPoint('Stockholm');
  return {
    europe: { label: w.mapEurope, points: [centre, ...near], rings: rings([1000, 2000]) },
    world: {
      label: w.mapWorld,
      points: [
        centre,
        { id: 'taipei', km: planeKm(taipei), label: 'Taipei', mark: marks.taipei, fill: 'open', scale: 1.2 },
        ...points.filter((point) => !near.includes(point)),
      ],
      rings: rings([4000, 8000]),
      lines: [{ to: planeKm(taipei), kind: 'proposed' }],
    },
  };
}
