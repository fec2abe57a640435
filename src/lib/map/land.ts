import { geoArea, geoPath } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land50 from 'world-atlas/land-50m.json' with { type: 'json' };
import land110 from 'world-atlas/land-110m.json' with { type: 'json' };
import type { MapFrame } from './frame.ts';
import { ShortPath } from './path.ts';

/** How fine the coast is: Natural Earth's 1:110 million for the world, 1:50 million for a part of it. */
export type Detail = '110m' | '50m';

type LandTopology = Topology<{ land: GeometryCollection }>;

const atlas: Record<Detail, unknown> = { '110m': land110, '50m': land50 };

const read = new Map<Detail, Feature<MultiPolygon>>();

/** The land of the earth, Antarctica left out: no city lies there, and it would fill the edge of every map. */
function land(detail: Detail): Feature<MultiPolygon> {
  const known = read.get(detail);
  if (known) return known;
  const topology = atlas[detail] as LandTopology;
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

/**
 * The land inside a frame as an SVG path, without national borders (the common data sets draw disputed ones).
 *
 * @param frame the window
 * @param detail how fine the coast is
 * @param tolerance how far the coast may lie from its true line, in user units
 */
export function landPath(frame: MapFrame, detail: Detail, tolerance?: number): string {
  const context = new ShortPath(tolerance);
  geoPath(frame.projection, context)(land(detail));
  return context.toString();
}
