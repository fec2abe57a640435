import type { Words } from '../i18n/index.ts';
import { href, type Lang } from '../lib/url/routes.ts';
import { azimuthalFrame, inside, type MapFrame } from './frame.ts';
import { type LatLon, stockholm, taipei } from './geo.ts';
import type { MapFigure } from './mapFigure.ts';
import type { MapPoint } from './mapLayout.ts';
import { fillOf, formatKm, fromStockholm, type MapCity } from './relations.ts';
import { marks } from './symbols.ts';

/** The world as far as Melbourne in the east and the Andes in the west, cut where no city lies. */
export const worldFrame: MapFrame = azimuthalFrame({ west: 13_400, east: 16_900, north: 8500, south: 10_700 }, 1184);

/** Europe from Iceland to the Black Sea, with the coast of North Africa. */
export const europeFrame: MapFrame = azimuthalFrame({ west: 2850, east: 1950, north: 1550, south: 2950 }, 584);

/** From Kiel and Oslo to Saint Petersburg and Vilnius. */
export const nordicFrame: MapFrame = azimuthalFrame({ west: 770, east: 860, north: 644, south: 884 }, 584);

/** A map with Stockholm and one city, both well inside, wider than high. */
export function pairFrame(place: LatLon, width = 540): MapFrame {
  const { x, y } = azimuthalFrame({ west: 0, east: 1, north: 0, south: 1 }, 1).project(place);
  const distance = Math.hypot(x, y);
  const margin = Math.max(0.3 * distance, 120);
  // Room for a label on both sides of each mark.
  const side = margin * 1.6;
  const reach = {
    west: Math.max(0, -x) + side,
    east: Math.max(0, x) + side,
    north: Math.max(0, -y) + margin,
    south: Math.max(0, y) + margin,
  };
  const across = reach.west + reach.east;
  const down = reach.north + reach.south;
  const missingWidth = Math.max(0, down * 1.1 - across) / 2;
  const missingHeight = Math.max(0, across / 1.7 - down) / 2;
  return azimuthalFrame(
    {
      west: reach.west + missingWidth,
      east: reach.east + missingWidth,
      north: reach.north + missingHeight,
      south: reach.south + missingHeight,
    },
    width,
  );
}

/** Stockholm itself, which is no link. */
export function stockholmPoint(label: string): MapPoint {
  return {
    id: 'stockholm',
    place: stockholm,
    label,
    shape: 'circle',
    fill: 'solid',
    tone: 'ink',
    scale: 0.9,
  };
}

/**
 * The cities as marks of one map. A city that a nearer map shows is a small mark without label or link here, except
 * where it is the only one of its kind that Stockholm has decided on.
 *
 * @param cities all of them
 * @param nearer the frame of the nearer map whose window lies in this one, if any
 * @param of what differs between pages: label, link and accessible name
 */
export function cityPoints<C extends MapCity>(
  cities: readonly C[],
  nearer: MapFrame | undefined,
  of: (city: C) => { label: string; href: string; name: string },
): MapPoint[] {
  return cities.map((city): MapPoint => {
    const shared: Omit<MapPoint, 'label' | 'href' | 'name'> = {
      id: city.id,
      place: city,
      shape: marks[city.relation].shape,
      fill: fillOf(city.relation, city.level),
      tone: city.relation,
    };
    const small = nearer !== undefined && inside(nearer, nearer.project(city)) && city.relation !== 'city-decision';
    return small
      ? { ...shared, scale: 0.5, data: { relation: city.relation } }
      : {
          ...shared,
          ...of(city),
          data: { city: city.id, relation: city.relation },
        };
  });
}

/**
 * The three maps of the cities, each a window of the one before.
 *
 * @param words all words of the language
 * @param link where a city's mark leads
 */
export function cityFigures<C extends MapCity & { country: Record<Lang, string> }>(
  cities: readonly C[],
  lang: Lang,
  { cities: w, source }: Pick<Words, 'cities' | 'source'>,
  link: (city: C) => string,
): Record<'world' | 'europe' | 'nordic', MapFigure> {
  const mark = (city: C) => ({
    label: city.name[lang],
    href: link(city),
    name: w.markName
      .replace('{name}', city.name[lang])
      .replace('{country}', city.country[lang])
      .replace('{kind}', w.kinds[city.relation].name)
      .replace('{km}', formatKm(fromStockholm(city), lang))
      .replace('{level}', source.level[city.level]),
  });
  const distance = formatKm(fromStockholm(taipei), lang);
  const proposal: MapPoint = {
    id: 'taipei',
    place: taipei,
    label: w.taipei,
    note: w.proposed.replace('{km}', distance),
    shape: 'target',
    fill: 'open',
    tone: 'ink',
    scale: 1.3,
    href: href('options', lang),
    name: w.taipeiLink.replace('{km}', distance),
  };
  const centre = stockholmPoint(w.stockholm);
  return {
    world: {
      frame: worldFrame,
      label: w.worldLabel,
      points: [centre, ...cityPoints(cities, europeFrame, mark), proposal],
      rings: [2000, 4000, 6000, 8000, 10_000, 12_000, 14_000, 16_000],
      lines: [taipei],
      windows: [{ frame: europeFrame, label: w.europe }],
    },
    europe: {
      frame: europeFrame,
      detail: '50m',
      label: w.europeLabel,
      points: [centre, ...cityPoints(cities, nordicFrame, mark)],
      rings: [1000, 2000, 3000],
      windows: [{ frame: nordicFrame, label: w.nordic }],
    },
    nordic: {
      frame: nordicFrame,
      detail: '50m',
      label: w.nordicLabel,
      points: [centre, ...cityPoints(cities, undefined, mark)],
      rings: [250, 500, 750],
    },
  };
}
