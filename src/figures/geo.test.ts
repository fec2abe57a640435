import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { distanceKm, type LatLon, stockholm, taipei } from '../lib/places.ts';
import { planeKm } from './geo.ts';

const folder = 'src/content/cities';
const cities = readdirSync(folder).map((file) => ({
  id: file.replace('.yaml', ''),
  ...(load(readFileSync(`${folder}/${file}`, 'utf8')) as LatLon),
}));
const degrees = (d: number, m: number, s: number): number => d + m / 60 + s / 3600;
const arlanda: LatLon = { lat: degrees(59, 39, 6), lon: degrees(17, 55, 6) };

describe('great-circle distances', () => {
  // Published with both places' coordinates by airmilescalculator.com (haversine formula): distance/sha-to-arn,
  // cts-to-arn, arn-to-hor and kao-to-arn.
  it.each([
    ['Shanghai Hongqiao', degrees(31, 11, 52), degrees(121, 20, 9), 7751.693],
    ['Sapporo', degrees(42, 46, 30), degrees(141, 41, 31), 7524.879],
    ['Horta', degrees(38, 31, 11), -degrees(28, 42, 57), 4004.471],
    ['Kuusamo', degrees(65, 59, 15), degrees(29, 14, 21), 906.612],
  ])('agrees with the published figure from Arlanda to %s', (_, lat, lon, published) => {
    expect(distanceKm(arlanda, { lat, lon })).toBeCloseTo(published, -0.5);
  });

  it('has Helsinki some 400 km and the Arctic Circle 805 km away, as published', () => {
    // Helsinki: "400 km east of Stockholm" (English Wikipedia). The circle: dateandtime.info, along the meridian.
    const helsinki = cities.find((city) => city.id === 'helsinki');
    expect(helsinki && Math.round(distanceKm(stockholm, helsinki) / 10) * 10).toBe(400);
    expect(Math.abs(distanceKm(stockholm, { lat: 66.57, lon: stockholm.lon }) - 805)).toBeLessThan(2);
  });

  it('is symmetrical, and nothing to oneself', () => {
    expect(distanceKm(taipei, stockholm)).toBe(distanceKm(stockholm, taipei));
    expect(distanceKm(stockholm, stockholm)).toBe(0);
  });
});

describe('the projection', () => {
  it.each(cities.map((city) => [city.id, city] as const))('keeps the distance from Stockholm to %s', (_, city) => {
    const { x, y } = planeKm(city);
    // Rounded to whole kilometres both ways.
    const error = Math.abs(Math.hypot(x, y) - distanceKm(stockholm, city));
    expect(error, 'src/i18n/ promises true distances under the maps').toBeLessThan(0.75);
  });

  it('keeps the direction: north is up', () => {
    const { x, y } = planeKm({ lat: 80, lon: stockholm.lon });
    expect(x).toBeCloseTo(0);
    expect(y).toBeLessThan(-2000);
  });
});
