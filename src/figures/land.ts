import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoAzimuthalEquidistant, geoIdentity, geoPath } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { keeper } from '../lib/cache/kept.ts';
import { earthRadiusKm, stockholm } from './geo.ts';
import { type Extent, type MapWindow, mapWindow } from './map.ts';
import { ShortPath } from './shortPath.ts';
import { el, type SvgElement } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** How far the land goes on beyond a window's edge, in user units. */
const edge = 4;

/** How fine the coast is: Natural Earth's 1:110 million for the world, 1:50 million for a part of it. */
export type Detail = '110m' | '50m';

type LandTopology = Topology<{ land: GeometryCollection }>;

const atlas: Record<Detail, string> = { '110m': 'world-atlas/land-110m.json', '50m': 'world-atlas/land-50m.json' };

const read = new Map<Detail, Feature<MultiPolygon>>();

/** The land of the earth, Antarctica left out: no city lies there, and it would fill the edge of every map. */
function land(detail: Detail): Feature<MultiPolygon> {
  const known = read.get(detail);
  if (known) return known;
  // Not imported: a build need not bundle 600 kB that it seldom asks for.
  const file = createRequire(import.meta.url).resolve(atlas[detail]);
  const topology: LandTopology = JSON.parse(readFileSync(file, 'utf8'));
  const collection = feature(topology, topology.objects.land) as FeatureCollection<Polygon | MultiPolygon>;
  const polygons = collection.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  const isAntarctica = (polygon: number[][][]) =>
    geoArea({ type: 'Polygon', coordinates: polygon }) > 0.1 &&
    (polygon[0] ?? []).every(([, latitude]) => (latitude ?? 0) < -60);
  const whole: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: polygons.filter((polygon) => !isAntarctica(polygon)) },
  };
  read.set(detail, whole);
  return whole;
}

/** A piece of land on the plane of a projection, with the box that it fills. */
interface Piece {
  polygon: Polygon;
  west: number;
  east: number;
  north: number;
  south: number;
}

const planes = new Map<Detail, Piece[]>();

/** How fine the plane is: units per kilometre, at which d3 bends long edges. */
const planeScale = 2;

/**
 * All land on the plane around Stockholm, in kilometres eastwards and southwards. Projecting it takes longer than
 * everything else about a map, and all maps are parts of the same plane.
 */
function plane(detail: Detail): Piece[] {
  const known = planes.get(detail);
  if (known) return known;
  const projection = geoAzimuthalEquidistant()
    .rotate([-stockholm.lon, -stockholm.lat])
    .scale(earthRadiusKm * planeScale)
    .translate([0, 0])
    .precision(0.7);
  const { type, coordinates } = land(detail).geometry;
  const pieces = coordinates.flatMap((polygon) => {
    const flat: [number, number][][] = [];
    let ring: [number, number][] = [];
    geoPath(projection, {
      beginPath: () => {},
      moveTo: (x, y) => {
        ring = [[x / planeScale, y / planeScale]];
        flat.push(ring);
      },
      lineTo: (x, y) => ring.push([x / planeScale, y / planeScale]),
      closePath: () => ring.push(ring[0] ?? [0, 0]),
      arc: () => {},
    })({ type, coordinates: [polygon] });
    if (flat.length === 0) return [];
    const xs = flat.flat().map(([x]) => x);
    const ys = flat.flat().map(([, y]) => y);
    return [
      {
        polygon: { type: 'Polygon' as const, coordinates: flat },
        west: Math.min(...xs),
        east: Math.max(...xs),
        north: Math.min(...ys),
        south: Math.max(...ys),
      },
    ];
  });
  planes.set(detail, pieces);
  return pieces;
}

const cached = keeper('land');
const paths = new Map<string, string>();

/**
 * The land inside a window as an SVG path, without national borders (the common data sets draw disputed ones).
 *
 * @param window what the map shows
 * @param detail how fine the coast is
 * @param tolerance how far the coast may lie from its true line, in user units
 * @param step what coordinates are rounded to, in tenths of a user unit: the coarser, the shorter the path
 */
export function landPath(window: MapWindow, detail: Detail, tolerance?: number, step?: number): string {
  // The same map stands in each edition.
  const key = JSON.stringify([window, detail, tolerance, step]);
  const known = paths.get(key);
  if (known !== undefined) return known;
  const path = cached(key, () => draw(window, detail, tolerance, step));
  paths.set(key, path);
  return path;
}

function draw(
  { width, height, unitsPerKm, centre }: MapWindow,
  detail: Detail,
  tolerance?: number,
  step?: number,
): string {
  const context = new ShortPath(tolerance, undefined, step);
  const add = geoPath(
    geoIdentity()
      .scale(unitsPerKm)
      .translate([centre.x, centre.y])
      // A little more than the window, so that no edge of the land shows along it.
      .clipExtent([
        [-edge, -edge],
        [width + edge, height + edge],
      ]),
    context,
  );
  const [left, top] = [-centre.x / unitsPerKm, -centre.y / unitsPerKm];
  const [right, bottom] = [left + width / unitsPerKm, top + height / unitsPerKm];
  for (const { polygon, west, east, north, south } of plane(detail)) {
    if (west < right && east > left && north < bottom && south > top) add(polygon);
  }
  return context.toString();
}

/** A part of the plane that is drawn finer than what lies around it. */
interface Layer {
  extent: Extent;
  detail: Detail;
  /** Kilometres per unit of its path. */
  unit: number;
}

/** The whole earth as far as the maps reach, and Europe finer. */
const layers: readonly Layer[] = [
  { extent: { west: 13_000, east: 17_400, north: 11_400, south: 14_500 }, detail: '110m', unit: 26 },
  { extent: { west: 2300, east: 2200, north: 1480, south: 2320 }, detail: '50m', unit: 4.5 },
];

/**
 * The land of every frame of the map of cities, in kilometres around Stockholm. Drawn once a page; each frame moves and
 * scales it.
 */
export function landLayers(theme: FigureTheme): SvgElement {
  return el(
    'g',
    { fill: theme('land') },
    layers.flatMap(({ extent, detail, unit }, index) => {
      const { west, north, east, south } = extent;
      const window = mapWindow(extent, (west + east) / unit);
      return [
        // What is drawn finer takes the place of the coarser coast under it.
        ...(index === 0
          ? []
          : [el('rect', { x: -west, y: -north, width: west + east, height: north + south, fill: theme('sea') })]),
        el('path', {
          transform: `translate(${-west} ${-north})scale(${unit})`,
          d: landPath(window, detail, 1.2, 10),
        }),
      ];
    }),
  );
}
