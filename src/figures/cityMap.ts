import type { Words } from '../i18n/index.ts';
import { href, type Lang } from '../lib/url/routes.ts';
import { type FrameName, frameExtents, frameRings, frameSizes } from './cityFrames.ts';
import { type LatLon, planeKm, stockholm, taipei } from './geo.ts';
import { type Extent, inWindow, type MapContent, type MapPoint, mapWindow, toWindow } from './map.ts';
import { fillOf, formatKm, fromStockholm, type MapCity } from './relations.ts';
import { marks } from './symbols.ts';

/** Whether a place lies in what the frame of Europe shows. */
function inEurope(place: LatLon): boolean {
  const europe = mapWindow(frameExtents.l.europe, frameSizes.l);
  return inWindow(europe, toWindow(europe, planeKm(place)));
}

/** Stockholm itself, which is no link. */
export function stockholmPoint(label: string): MapPoint {
  return { id: 'stockholm', km: { x: 0, y: 0 }, label, mark: marks.stockholm, fill: 'solid', scale: 1.1 };
}

/** The mark of a city with its label. */
function cityPoint(city: MapCity, lang: Lang): MapPoint {
  return {
    id: city.id,
    km: planeKm(city),
    label: city.name[lang],
    mark: marks[city.relation],
    fill: fillOf(city.relation, city.level),
    quiet: city.relation === 'claimed',
    data: { city: city.id, relation: city.relation },
  };
}

/** Taipei, which is no partner city but what the motion proposes. */
export function taipeiPoint(lang: Lang, { cities: w }: Pick<Words, 'cities'>): MapPoint {
  const km = formatKm(fromStockholm(taipei), lang);
  return {
    id: 'taipei',
    km: planeKm(taipei),
    label: w.taipei,
    note: km,
    mark: marks.taipei,
    fill: 'open',
    scale: 1.2,
    href: href('options', lang),
    name: w.taipeiLink.replace('{km}', km),
  };
}

/**
 * What is on a frame of the map of cities.
 *
 * @param cities all of them, the strongest ties first
 * @param words all words of the language
 * @param link where a city's mark leads, if anywhere
 * @param selected id of the city that is selected, if any
 */
export function cityContent<C extends MapCity & { country: Record<Lang, string> }>(
  frame: FrameName,
  cities: readonly C[],
  lang: Lang,
  words: Pick<Words, 'cities'>,
  link?: (city: C) => string,
  selected?: string,
): MapContent {
  const { cities: w } = words;
  const points = cities.map((city): MapPoint => {
    const point = cityPoint(city, lang);
    const dot = frame === 'world' && inEurope(city) && city.relation !== 'city-decision' && city.id !== selected;
    // A dot is told apart where the frame of Europe shows it larger.
    if (link === undefined || dot) return { ...point, dot };
    // What more there is to say of it stands where the mark leads, and is added by the page's script.
    return { ...point, dot, href: link(city) };
  });
  const line = cities.find(({ id }) => id === selected);
  return {
    points: [stockholmPoint(w.stockholm), taipeiPoint(lang, words), ...points],
    lines: [
      ...(frame === 'world' ? [{ to: planeKm(taipei), kind: 'proposed' as const }] : []),
      ...(line ? [{ to: planeKm(line), kind: 'selected' as const, label: formatKm(fromStockholm(line), lang) }] : []),
    ],
    rings: frameRings[frame].map((km) => ({ km, label: formatKm(km, lang) })),
    selected,
    pointer: 'taipei',
  };
}

const stockholmKm = planeKm(stockholm);

/** An extent with Stockholm and one place, both well inside, wider than high. */
export function pairExtent(place: LatLon): Extent {
  const { x, y } = planeKm(place);
  const distance = Math.hypot(x - stockholmKm.x, y - stockholmKm.y);
  const margin = Math.max(0.3 * distance, 120);
  // Room for a label on both sides of each mark.
  const side = margin * 1.6;
  const extent = {
    west: Math.max(0, -x) + side,
    east: Math.max(0, x) + side,
    north: Math.max(0, -y) + margin,
    south: Math.max(0, y) + margin,
  };
  const across = extent.west + extent.east;
  const down = extent.north + extent.south;
  const missingWidth = Math.max(0, down * 1.1 - across) / 2;
  const missingHeight = Math.max(0, across / 1.7 - down) / 2;
  return {
    west: extent.west + missingWidth,
    east: extent.east + missingWidth,
    north: extent.north + missingHeight,
    south: extent.south + missingHeight,
  };
}

/** What is on the map of one city alone, with its distance on the line. */
export function pairContent(city: MapCity, lang: Lang, { cities: w }: Pick<Words, 'cities'>): MapContent {
  const km = fromStockholm(city);
  const step = [50, 100, 200, 250, 500, 1000, 2000, 4000].find((each) => km / each <= 4) ?? 4000;
  return {
    points: [stockholmPoint(w.stockholm), cityPoint(city, lang)],
    lines: [{ to: planeKm(city), kind: 'selected', label: formatKm(km, lang) }],
    rings: [1, 2, 3, 4, 5].map((times) => ({ km: times * step, label: formatKm(times * step, lang) })),
    selected: city.id,
  };
}
