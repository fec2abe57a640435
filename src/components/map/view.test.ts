import { expect, it } from 'vitest';
import { frameExtents } from '../../figures/cityFrames.ts';
import { within } from '../../figures/labels.ts';
import { toWindow } from '../../figures/map.ts';
import { nearest } from './picking.ts';
import { between, bounded, keyTarget, viewOf, windowOf, zoomed } from './view.ts';

const size = { width: 760, height: 633 };
const { world, europe } = frameExtents.l;

it.each([size, { width: 390, height: 300 }, { width: 300, height: 600 }])('shows an extent whole in %o', (shape) => {
  const window = windowOf(viewOf(europe, shape), shape);
  const frame = { x: -1, y: -1, width: shape.width + 2, height: shape.height + 2 };
  for (const km of [
    { x: -europe.west, y: -europe.north },
    { x: europe.east, y: europe.south },
  ])
    expect(within({ ...toWindow(window, km), width: 0, height: 0 }, frame)).toBe(true);
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

const home = { id: 'home', x: 0, y: 0 };
const points = [home, { id: 'east', x: 100, y: 10 }, { id: 'aside', x: 60, y: 80 }, { id: 'north', x: 10, y: -300 }];

it('picks what is within reach, the nearest first', () => {
  const near = (x: number, y: number, reach: number) => nearest(points, { x, y }, reach).map(({ id }) => id);
  expect(near(90, 0, 24)).toEqual(['east']);
  expect(near(90, 0, 88)).toEqual(['east', 'aside']);
  expect(near(500, 500, 24)).toEqual([]);
});

it.each([
  ['ArrowRight', 'east'],
  ['ArrowDown', 'aside'],
  ['ArrowUp', 'north'],
  ['ArrowLeft', undefined],
  ['PageUp', 'aside'],
  ['End', 'north'],
  ['x', undefined],
])('follows the arrows by direction, and the other keys by distance: %s', (key, id) => {
  expect(keyTarget(key, home, points)?.id).toBe(id);
});
