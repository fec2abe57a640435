import { geoAzimuthalEquidistant, geoDistance } from 'd3';
import type { Point } from './labels.ts';

/** A place on earth in degrees. Anything with `lat` and `lon` fits, a city's entry too. */
export interface LatLon {
  lat: number;
  lon: number;
}

/** The middle of every map: Stockholm, as GeoNames has it (CC BY 4.0). */
export const stockholm: LatLon = { lat: 59.3294, lon: 18.0687 };

/** The city that the motion is about, as GeoNames has it (CC BY 4.0). */
export const taipei: LatLon = { lat: 25.0531, lon: 121.5264 };

/** The earth's mean radius in kilometres (IUGG's R₁ of the GRS 80 ellipsoid). */
export const earthRadiusKm = 6371.0088;

/**
 * The great-circle distance between two places, in kilometres. On a sphere: within half a per cent of the ellipsoid.
 *
 * @param from degrees
 * @param to degrees
 */
export function distanceKm(from: LatLon, to: LatLon): number {
  return geoDistance([from.lon, from.lat], [to.lon, to.lat]) * earthRadiusKm;
}

const plane = geoAzimuthalEquidistant().rotate([-stockholm.lon, -stockholm.lat]).scale(earthRadiusKm).translate([0, 0]);

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
