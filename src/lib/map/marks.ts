import type { Point } from './frame.ts';

/** The shapes that marks can have. Kinds are told apart by shape first, by colour second. */
export type Shape = 'circle' | 'diamond' | 'triangle' | 'plus' | 'square' | 'target';

/** How a mark is drawn: filled; an open outline; or an open, broken outline that never looks like something settled. */
export type Fill = 'solid' | 'open' | 'broken';

const round = (value: number): number => Math.round(value * 100) / 100;

/** A closed path through points given in units of the radius. All but the start is relative, and so alike in every place. */
const polygon = ({ x, y }: Point, radius: number, points: readonly [number, number][]): string => {
  let [beforeX, beforeY] = points[0] ?? [0, 0];
  const start = `M${round(x + beforeX * radius)} ${round(y + beforeY * radius)}`;
  const steps = points.slice(1).map(([nextX, nextY]) => {
    const step = `${round((nextX - beforeX) * radius)} ${round((nextY - beforeY) * radius)}`;
    [beforeX, beforeY] = [nextX, nextY];
    return step;
  });
  return `${start}l${steps.join(' ')}z`;
};

const circle = ({ x, y }: Point, radius: number): string => {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`;
};

/** The corners of each shape, in units of the radius, sized so that all look equally large. */
const corners: Record<Exclude<Shape, 'circle' | 'target'>, readonly [number, number][]> = {
  diamond: [
    [0, -1.35],
    [1.35, 0],
    [0, 1.35],
    [-1.35, 0],
  ],
  triangle: [
    [0, -1.2],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  plus: [
    [-0.42, -1.15],
    [0.42, -1.15],
    [0.42, -0.42],
    [1.15, -0.42],
    [1.15, 0.42],
    [0.42, 0.42],
    [0.42, 1.15],
    [-0.42, 1.15],
    [-0.42, 0.42],
    [-1.15, 0.42],
    [-1.15, -0.42],
    [-0.42, -0.42],
  ],
};

/**
 * The outline of a mark.
 *
 * @param shape which
 * @param radius half the width of a circle, in the unit of the drawing
 * @param at its middle; 0, 0 if left out
 */
export function markPath(shape: Shape, radius: number, at: Point = { x: 0, y: 0 }): string {
  if (shape === 'circle') return circle(at, radius);
  if (shape === 'target') return `${circle(at, radius)}${circle(at, radius * 0.3)}`;
  return polygon(at, radius, corners[shape]);
}
