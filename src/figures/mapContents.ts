/** What is on each map around Stockholm, and how far it reaches. */
import type { Words } from '../i18n/index.ts';
import type { Entry } from '../lib/data/types.ts';
import { precedentPlaces } from '../lib/options/places.ts';
import { formatKm, fromStockholm, type LatLon, taipei } from '../lib/places.ts';
import { href, type Lang } from '../lib/url/routes.ts';
import { type FrameName, frameExtents, frameRings, frameSizes } from './cityFrames.ts';
import { planeKm } from './geo.ts';
import type { Point } from './labels.ts';
import { type Extent, inWindow, type MapContent, type MapLine, type MapPoint, mapWindow, toWindow } from './map.ts';
import { type Fill, fillOf, type MarkName, marks } from './symbols.ts';

/** What the map needs to know of a city. */
export type MapCity = Pick<Entry<'cities'>, 'id' | 'name' | 'lat' | 'lon' | 'relation' | 'level'>;

/** Whether a place lies in what an extent shows. */
function isIn(extent: Extent, place: LatLon): boolean {
  const window = mapWindow(extent, frameSizes.l);
  return inWindow(window, toWindow(window, planeKm(place)));
}

/** Stockholm itself, which is no link. */
export function stockholmPoint(label = 'Stockholm'): MapPoint {
  return { id: 'stockholm', km: { x: 0, y: 0 }, label, mark: marks.stockholm, fill: 'solid', scale: 1.1 };
}

const taipeiMark = (label = 'Taipei'): MapPoint => {
  return { id: 'taipei', km: planeKm(taipei), label, mark: marks.taipei, fill: 'open', scale: 1.2 };
};
const proposed: MapLine = { to: planeKm(taipei), kind: 'proposed' };

const ringsAt = (kms: readonly number[], lang: Lang) => kms.map((km) => ({ km, label: formatKm(km, lang) }));

/** Taipei, which is no partner city but what the motion proposes. */
export function taipeiPoint(lang: Lang, { cities: w }: Pick<Words, 'cities'>): MapPoint {
  const note = formatKm(fromStockholm(taipei), lang);
  return {
    ...taipeiMark(w.taipei),
    note,
    href: href('figures', lang, { hash: 'distance' }),
    name: w.taipeiLink.replace('{km}', note),
  };
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

const cityLine = (city: MapCity, lang: Lang): MapLine => {
  return { to: planeKm(city), kind: 'selected', label: formatKm(fromStockholm(city), lang) };
};

/**
 * What is on a frame of the map of cities.
 *
 * @param cities all of them, the strongest ties first
 * @param link where a city's mark leads, if anywhere
 */
export function cityContent<C extends MapCity>(
  frame: FrameName,
  cities: readonly C[],
  lang: Lang,
  words: Pick<Words, 'cities'>,
  link?: (city: C) => string,
  selected?: string,
): MapContent {
  const points = cities.map((city): MapPoint => {
    const crowded = frame === 'world' && isIn(frameExtents.l.europe, city);
    const dot = crowded && city.relation !== 'city-decision' && city.id !== selected;
    const point = { ...cityPoint(city, lang), dot };
    // A dot is told apart where the frame of Europe shows it larger. What more there is to say of the others stands
    // where their marks lead, and is added by the page's script.
    return link === undefined || dot ? point : { ...point, href: link(city) };
  });
  const chosen = cities.find(({ id }) => id === selected);
  return {
    points: [stockholmPoint(words.cities.stockholm), taipeiPoint(lang, words), ...points],
    lines: [...(frame === 'world' ? [proposed] : []), ...(chosen ? [cityLine(chosen, lang)] : [])],
    rings: ringsAt(frameRings[frame], lang),
    selected,
    pointer: 'taipei',
  };
}

/** An extent with Stockholm and one place, both well inside, wider than high. */
export function pairExtent(place: LatLon): Extent {
  const km = planeKm(place);
  const aspect = Math.min(Math.max(Math.abs(km.x) / Math.max(Math.abs(km.y), 1), 1.1), 1.7);
  return extentAround([{ x: 0, y: 0 }, km], aspect, 1.8, 400);
}

/** What is on the map of one city alone, with its distance on the line. */
export function pairContent(city: MapCity, lang: Lang, { cities: w }: Pick<Words, 'cities'>): MapContent {
  const km = fromStockholm(city);
  const step = [50, 100, 200, 250, 500, 1000, 2000, 4000].find((each) => km / each <= 4) ?? 4000;
  return {
    points: [stockholmPoint(w.stockholm), cityPoint(city, lang)],
    lines: [cityLine(city, lang)],
    rings: ringsAt(
      [1, 2, 3, 4, 5].map((times) => times * step),
      lang,
    ),
    selected: city.id,
  };
}

/** A place that something happened in. */
export interface Place extends LatLon {
  name: Record<Lang, string>;
}

/** What is on the map of the places of one event or precedent. */
export function placeContent(places: readonly Place[], mark: MarkName, lang: Lang, fill: Fill = 'solid'): MapContent {
  return {
    points: places.map((place, index) => ({
      id: `${index}`,
      km: planeKm(place),
      // What a name says of another time stands beside the map.
      label: place.name[lang].replace(/ \(.*\)/, ''),
      mark: marks[mark],
      fill,
    })),
  };
}

/**
 * An extent with some points in its middle.
 *
 * @param points at least one, in kilometres on the plane
 * @param aspect its width by its height
 * @param room its size by that of the points' own extent: more than 1, for labels
 * @param least its least width in kilometres, so that a coast says where a near place lies
 */
export function extentAround(points: readonly Point[], aspect: number, room: number, least: number): Extent {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = Math.max(east - west, (south - north) * aspect, least / room) * (room / 2);
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  return { west: half - x, east: half + x, north: half / aspect - y, south: half / aspect + y };
}

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
  const points = precedentPlaces(precedents).map(({ place, option, weak, precedents: [first = ''] }) => {
    const label = place.name[lang];
    const leads = link && { href: link(first), name: `${label}: ${w.bearing[option]}` };
    const fill: Fill = weak ? 'broken' : 'solid';
    const point: MapPoint = { id: place.name.en, km: planeKm(place), label, mark: marks[option], fill, ...leads };
    return { point, near: isIn(precedentExtents.europe, place) };
  });
  const of = (near: boolean) => points.flatMap((one) => (one.near === near ? [one.point] : []));
  return {
    europe: { label: w.mapEurope, points: [stockholmPoint(), ...of(true)], rings: ringsAt([1000, 2000], lang) },
    world: {
      label: w.mapWorld,
      points: [stockholmPoint(), taipeiMark(), ...of(false)],
      rings: ringsAt([4000, 8000], lang),
      lines: [proposed],
    },
  };
}

/** What the map of the start page shows: Stockholm, and Taipei at its true distance. */
export const startExtent: Extent = { west: 3600, east: 8400, north: 5600, south: 5200 };

/** The words of the map, with `{distance}` in its label. */
type StartWords = Pick<Words['start'], 'mapLabel' | 'proposed'> & { stockholm?: string; taipei?: string };

/**
 * The map of the start page, with what it shows in words.
 *
 * @param kilometres how a distance is written; as in the language of the page, unless it is another one
 */
export function startContent(
  lang: Lang,
  w: StartWords,
  kilometres: (km: number) => string = (km) => formatKm(km, lang),
): MapContent & { label: string } {
  const distance = kilometres(fromStockholm(taipei));
  return {
    label: w.mapLabel.replace('{distance}', distance),
    rings: [2000, 4000, 6000, 8000].map((km) => ({ km, label: kilometres(km) })),
    lines: [proposed],
    points: [stockholmPoint(w.stockholm), { ...taipeiMark(w.taipei), note: `${distance}, ${w.proposed}` }],
  };
}
