import { expect, it } from 'vitest';
import { frameExtents } from '../../figures/cityFrames.ts';
import { toWindow } from '../../figures/map.ts';
import { nearest } from './picking.ts';
import { between, bounded, keyTarget, viewOf, windowOf, zoomed } from './view.ts';

const size = { width: 760, height: 633 };
const { world, europe } = frameExtents.l;

it('shows an extent whole, in a map of any shape', () => {
  for (const shape of [size, { width: 390, height: 300 }, { width: 300, height: 600 }]) {
    const window = windowOf(viewOf(europe, shape), shape);
    const corners = [
      { x: -europe.west, y: -europe.north },
      { x: europe.east, y: europe.south },
    ].map((km) => toWindow(window, km));
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(shape.width + 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(shape.height + 1);
    }
  }
});

it('keeps a view within the world, and not nearer than shows anything', () => {
  const whole = viewOf(world, size);
  const widest = bounded({ x: 1e6, y: -1e6, across: 1e9 }, world, size);
  for (const key of ['x', 'y', 'across'] as const) expect(widest[key]).toBeCloseTo(whole[key]);
  const far = bounded({ x: 1e6, y: 0, across: 1000 }, world, size);
  expect(far.x + far.across / 2).toBeCloseTo(whole.x + whole.across / 2);
  expect(bounded({ x: 0, y: 0, across: 1 }, world, size).across).toBeGreaterThan(100);
});

it('goes from a view to another by way of what lies between, and arrives', () => {
  const [from, to] = [viewOf(world, size), viewOf(europe, size)];
  const half = between(from, to, 0.5);
  expect(half.across).toBeGreaterThan(to.across);
  expect(half.across).toBeLessThan(from.across);
  for (const key of ['x', 'y', 'across'] as const) expect(between(from, to, 1)[key]).toBeCloseTo(to[key]);
  // As far aside as before, only shifted.
  expect(between(to, { ...to, x: to.x + 100 }, 0.5)).toMatchObject({ x: to.x + 50, across: to.across });
});

it('zooms about a point that stays where it is', () => {
  const before = viewOf(europe, size);
  const at = { x: 881, y: 907 };
  const stays = [before, zoomed(before, 2, at)].map((view) => toWindow(windowOf(view, size), at));
  expect(stays[1]?.x).toBeCloseTo(stays[0]?.x ?? 0);
  expect(stays[1]?.y).toBeCloseTo(stays[0]?.y ?? 0);
});

const points = [
  { id: 'home', x: 0, y: 0 },
  { id: 'east', x: 100, y: 10 },
  { id: 'aside', x: 60, y: 80 },
  { id: 'north', x: 10, y: -300 },
];
const [home] = points;

it('picks what is within reach, the nearest first', () => {
  const near = (x: number, y: number, reach: number) => nearest(points, { x, y }, reach).map(({ id }) => id);
  expect(near(90, 0, 24)).toEqual(['east']);
  expect(near(90, 0, 88)).toEqual(['east', 'aside']);
  expect(near(500, 500, 24)).toEqual([]);
});

it('follows the arrows by direction, and the other keys by distance', () => {
  if (!home) throw new Error('There is no point to begin at.');
  const to = (key: string) => keyTarget(key, home, points)?.id;
  expect(to('ArrowRight')).toBe('east');
  expect(to('ArrowDown')).toBe('aside');
  expect(to('ArrowUp')).toBe('north');
  expect(to('ArrowLeft')).toBeUndefined();
  expect(to('PageUp')).toBe('aside');
  expect(to('End')).toBe('north');
  expect(to('x')).toBeUndefined();
});
