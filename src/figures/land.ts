import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoIdentity, geoPath } from 'd3';
import { feature } from 'topojson-client';
import { memo } from '../lib/memo.ts';
import { projectionAt } from './geo.ts';
import { drawMap, type Extent, layoutMap, type MapContent, type MapWindow, mapType, mapWindow } from './map.ts';
import { shortPath } from './shortPath.ts';
import { el, markup, type SvgElement } from './svg.ts';
import type { FigureTheme } from './theme.ts';
import { fontFamily } from './type.ts';

/** How far the land goes on beyond a window's edge, in user units. */
const edge = 4;

/** How fine the coast is: Natural Earth's 1:110 million for the world, 1:50 million for a part of it. */
export type Detail = '110m' | '50m';

const atlas: Record<Detail, string> = { '110m': 'world-atlas/land-110m.json', '50m': 'world-atlas/land-50m.json' };

/** Every piece of land of the earth in degrees, Antarctica and its islands left out: it would fill the edge of every map. */
function landOf(detail: Detail): GeoJSON.Position[][][] {
  // Not imported: a build need not bundle 600 kB that it seldom asks for.
  const file = createRequire(import.meta.url).resolve(atlas[detail]);
  const topology: TopoJSON.Topology<{ land: TopoJSON.GeometryCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon> }> =
    JSON.parse(readFileSync(file, 'utf8'));
  const { features } = feature(topology, topology.objects.land) as GeoJSON.FeatureCollection<
    GeoJSON.Polygon | GeoJSON.MultiPolygon
  >;
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  return polygons.filter(([coast = []]) => coast.some(([, latitude = 0]) => latitude > -60));
}

/** A piece of land on the plane of a projection, with the corners of the box that it fills. */
interface Piece {
  polygon: GeoJSON.Polygon;
  bounds: [[west: number, north: number], [east: number, south: number]];
}

/** How fine the plane is: units per kilometre, at which d3 bends long edges. */
const planeScale = 2;

/**
 * All land on the plane around Stockholm, in kilometres eastwards and southwards. Projecting it takes longer than
 * everything else about a map, and all maps are parts of the same plane.
 */
const plane = memo((detail: Detail): Piece[] => {
  const projection = projectionAt(planeScale).precision(0.7);
  return landOf(detail).flatMap((coordinates): Piece[] => {
    const flat: GeoJSON.Position[][] = [];
    const add = (x: number, y: number) => flat.at(-1)?.push([x / planeScale, y / planeScale]);
    geoPath(projection, {
      beginPath: () => {},
      moveTo: (x, y) => {
        flat.push([]);
        add(x, y);
      },
      lineTo: add,
      closePath: () => flat.at(-1)?.push(flat.at(-1)?.[0] ?? [0, 0]),
      arc: () => {},
    })({ type: 'Polygon', coordinates });
    const polygon: GeoJSON.Polygon = { type: 'Polygon', coordinates: flat };
    return flat.length === 0 ? [] : [{ polygon, bounds: geoPath().bounds(polygon) }];
  });
});

/**
 * The land inside a window as an SVG path, without national borders (the common data sets draw disputed ones).
 *
 * @param tolerance how far the coast may lie from its true line, in user units
 * @param step what coordinates are rounded to, in tenths of a user unit: the coarser, the shorter the path
 */
export const landPath = memo((window: MapWindow, detail: Detail, tolerance?: number, step?: number): string => {
  const { width, height, unitsPerKm, centre } = window;
  const context = shortPath(tolerance, undefined, step);
  const projection = geoIdentity()
    .scale(unitsPerKm)
    .translate([centre.x, centre.y])
    // A little more than the window, so that no edge of the land shows along it.
    .clipExtent([
      [-edge, -edge],
      [width + edge, height + edge],
    ]);
  const add = geoPath(projection, context);
  const [left, top] = [-centre.x / unitsPerKm, -centre.y / unitsPerKm];
  const [right, bottom] = [left + width / unitsPerKm, top + height / unitsPerKm];
  for (const { polygon, bounds } of plane(detail)) {
    const [[west, north], [east, south]] = bounds;
    if (west < right && east > left && north < bottom && south > top) add(polygon);
  }
  return String(context);
});

/**
 * The whole earth as far as the maps reach, and Europe finer; `unit` is in kilometres, about a pixel where the path is
 * drawn smallest.
 */
const layers: readonly { extent: Extent; detail: Detail; unit: number }[] = [
  { extent: { west: 13_000, east: 17_400, north: 11_400, south: 14_500 }, detail: '110m', unit: 38 },
  { extent: { west: 2300, east: 2200, north: 1480, south: 2320 }, detail: '50m', unit: 6 },
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
        index === 0
          ? undefined
          : el('rect', { x: -west, y: -north, width: west + east, height: north + south, fill: theme('sea') }),
        el('path', {
          transform: `translate(${-west} ${-north})scale(${unit})`,
          d: landPath(window, detail, 1.2, 10),
        }),
      ];
    }),
  );
}

/**
 * A map of a file, which stands alone, at 0, 0: land and all that is on it.
 *
 * @param type sizes of type and marks, if not those of a page as wide
 */
export function mapPicture(
  window: MapWindow,
  content: MapContent,
  detail: Detail,
  theme: FigureTheme,
  type = mapType(window.width),
): string {
  const { width, height, centre, unitsPerKm } = window;
  // Links of a page lead nowhere from a file.
  const points = content.points.map(({ href: _href, name: _name, data: _data, ...point }) => point);
  const layout = layoutMap(window, { ...content, points }, type);
  const clip = `map-${[width, height, centre.x, centre.y, unitsPerKm * 1000].map(Math.round).join('-')}`;
  return markup(
    el('clipPath', { id: clip }, [el('rect', { width, height })]),
    el('g', { 'clip-path': `url(#${clip})`, 'font-family': fontFamily.sans }, [
      el('rect', { width, height, fill: theme('sea') }),
      el('path', { d: landPath(window, detail, 0.7), fill: theme('land') }),
      drawMap(layout, theme, content.selected),
    ]),
  );
}
