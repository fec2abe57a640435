import { geoAzimuthalEquidistant } from 'd3';
import { earthRadiusKm, type LatLon, stockholm } from './geo.ts';
import type { Box, Point } from './labels.ts';

/** How far a map reaches from its centre to each side, in kilometres on the projected plane. */
export interface Reach {
  west: number;
  east: number;
  north: number;
  south: number;
}

/** A map's window: its size in user units, and where places lie in it. */
export interface MapFrame {
  /** The middle of the projection. */
  middle: LatLon;
  width: number;
  height: number;
  /** User units per kilometre; the same at every distance from the centre, and only from there. */
  unitsPerKm: number;
  reach: Reach;
  /** Where the centre lies in the window. */
  centre: Point;
  /** A place's point in the window. It may lie outside. */
  project(place: LatLon): Point;
}

/**
 * The window of an azimuthal equidistant map: distances and directions from the centre are true, no others are.
 *
 * @param reach how far the window reaches from the centre, in kilometres
 * @param width the window's width in user units; the height follows
 * @param centre the middle of the projection, Stockholm if left out
 */
export function azimuthalFrame(reach: Reach, width: number, centre: LatLon = stockholm): MapFrame {
  const unitsPerKm = width / (reach.west + reach.east);
  const height = Math.round((reach.north + reach.south) * unitsPerKm);
  const origin: Point = { x: reach.west * unitsPerKm, y: reach.north * unitsPerKm };
  const projection = geoAzimuthalEquidistant()
    .rotate([-centre.lon, -centre.lat])
    .scale(earthRadiusKm * unitsPerKm)
    .translate([origin.x, origin.y]);
  return {
    middle: centre,
    width,
    height,
    unitsPerKm,
    reach,
    centre: origin,
    project: (place) => {
      const [x, y] = projection([place.lon, place.lat]) ?? [Number.NaN, Number.NaN];
      return { x, y };
    },
  };
}

/** Whether a point lies inside a frame. */
export function inside(frame: MapFrame, { x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
}

/** Where the window of one map lies in another map of the same centre. */
export function windowOf(inner: MapFrame, outer: MapFrame): Box {
  const scale = outer.unitsPerKm;
  return {
    x: outer.centre.x - inner.reach.west * scale,
    y: outer.centre.y - inner.reach.north * scale,
    width: (inner.reach.west + inner.reach.east) * scale,
    height: (inner.reach.north + inner.reach.south) * scale,
  };
}
