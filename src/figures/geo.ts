/** The plane of every map. */
import { geoAzimuthalEquidistant } from 'd3';
import { earthRadiusKm, type LatLon, stockholm } from '../lib/places.ts';
import type { Point } from './labels.ts';

/**
 * The projection of every map.
 *
 * @param scale units per kilometre
 */
export const projectionAt = (scale: number) =>
  geoAzimuthalEquidistant()
    .rotate([-stockholm.lon, -stockholm.lat])
    .scale(earthRadiusKm * scale)
    .translate([0, 0]);

const plane = projectionAt(1);

/**
 * A place on the plane of every map, the azimuthal equidistant projection around Stockholm: distances and directions
 * from there are true, no others are.
 *
 * @param place degrees
 * @returns whole kilometres east and south of Stockholm
 */
export function planeKm(place: LatLon): Point {
  const [x, y] = plane([place.lon, place.lat]) ?? [Number.NaN, Number.NaN];
  return { x: Math.round(x), y: Math.round(y) };
}
