import type { Words } from '../i18n/index.ts';
import { precedentPlaces } from '../lib/options/places.ts';
import type { Lang } from '../lib/url/routes.ts';
import { azimuthalFrame, inside } from './frame.ts';
import { stockholm, taipei } from './geo.ts';
import type { MapFigure } from './mapFigure.ts';
import type { MapPoint } from './mapLayout.ts';
import { marks } from './symbols.ts';

const europeFrame = azimuthalFrame({ west: 1750, east: 1350, north: 420, south: 2080 }, 584);
const worldFrame = azimuthalFrame({ west: 4300, east: 8700, north: 8300, south: 2200 }, 584);

/**
 * Where others did something: Europe near, the rest of the world. Each mark leads to the place's first precedent in the
 * list on the same page.
 *
 * @param precedents in the order of the list
 */
export function precedentFigures(
  precedents: Parameters<typeof precedentPlaces>[0],
  lang: Lang,
  w: Words['options'],
): Record<'europe' | 'world', MapFigure> {
  const centre: MapPoint = {
    id: 'stockholm',
    place: stockholm,
    label: 'Stockholm',
    shape: 'circle',
    fill: 'solid',
    tone: 'ink',
  };
  const goal: MapPoint = {
    ...centre,
    id: 'taipei',
    place: taipei,
    label: 'Taipei',
    shape: 'target',
    fill: 'open',
    scale: 1.3,
  };
  const points = precedentPlaces(precedents).map(({ place, option, weak, precedents: [first] }): MapPoint => {
    const name = place.name[lang];
    return {
      id: place.name.en,
      place,
      label: name,
      shape: marks[option].shape,
      tone: marks[option].colour,
      fill: weak ? 'broken' : 'solid',
      href: `#${first}`,
      name: `${name}: ${w.bearing[option]}`,
    };
  });
  const near = points.filter(({ place }) => inside(europeFrame, europeFrame.project(place)));
  return {
    europe: {
      frame: europeFrame,
      detail: '50m',
      label: w.mapEurope,
      points: [centre, ...near],
      rings: [1000, 2000],
    },
    world: {
      frame: worldFrame,
      label: w.mapWorld,
      points: [{ ...centre, scale: 0.7 }, goal, ...points.filter((point) => !near.includes(point))],
      rings: [4000, 8000],
      lines: [taipei],
      windows: [{ frame: europeFrame, label: w.mapFrame }],
    },
  };
}
