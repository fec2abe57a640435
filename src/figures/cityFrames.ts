import type { Extent } from './map.ts';

/** The three frames of the map of cities, from the widest to the nearest. */
export const frameNames = ['world', 'europe', 'nordic'] as const;
export type FrameName = (typeof frameNames)[number];

/** The two sizes that a page is drawn in before a script measures it: a phone and all wider screens. */
export const frameSizes = { s: 360, l: 776 } as const;
export type FrameSize = keyof typeof frameSizes;

/** What each frame shows. A phone's Europe holds what is nearest, so that names have room. */
export const frameExtents: Record<FrameSize, Record<FrameName, Extent>> = {
  s: {
    world: { west: 12_900, east: 16_900, north: 10_000, south: 12_920 },
    europe: { west: 1440, east: 1110, north: 700, south: 1262 },
    nordic: { west: 720, east: 860, north: 520, south: 695 },
  },
  l: {
    world: { west: 12_700, east: 16_900, north: 11_000, south: 13_670 },
    europe: { west: 2250, east: 2126, north: 1411, south: 2236 },
    nordic: { west: 860, east: 860, north: 640, south: 793 },
  },
};

/** Rings of distance by the frame, in kilometres. */
export const frameRings: Record<FrameName, readonly number[]> = {
  world: [2000, 4000, 6000, 8000, 10_000, 12_000, 14_000, 16_000],
  europe: [1000, 2000, 3000],
  nordic: [250, 500, 750],
};

/** Under so many pixels a kilometre, what lies in Europe is a crowd of dots. */
export const crowdedScale = 0.07;
