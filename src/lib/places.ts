/** Places and how far they lie from each other. */
import { geoDistance } from 'd3';
import { localeOf } from './locale.ts';
import { memo } from './memo.ts';
import type { Lang } from './url/routes.ts';

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

/** A place's great-circle distance from Stockholm, in whole kilometres. */
export const fromStockholm = (place: LatLon): number => Math.round(distanceKm(stockholm, place));

const kilometres = memo(
  (locale: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
);

/** A distance in words, without a place where the line may break: '8 355 km'. */
export const formatKm = (km: number, lang: Lang): string =>
  kilometres(localeOf(lang)).format(km).replaceAll(' ', '\u00a0');
