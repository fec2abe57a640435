/** The marks of every figure: what a shape and a colour mean is said here once, for the whole site. */
import type { Point } from './labels.ts';

/** Kinds are told apart by shape first, by colour second. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'plus' | 'cross' | 'star' | 'wye' | 'target';

/** How a mark is drawn: filled; an open outline; or an open, broken outline that never looks like something settled. */
export type Fill = 'solid' | 'open' | 'broken';

/** A shape and the token of its colour. */
export interface Mark {
  shape: Shape;
  colour: string;
}

/**
 * What each mark means: kinds of relation on the map, themes of the timeline, what a precedent bears on, and the two
 * ends of the motion's line. What means the same has the same mark: a precedent that bears on a project is marked as
 * practical cooperation is, one that bears on a sister city as a city's decision on an agreement.
 */
export const marks = {
  'city-decision': { shape: 'square', colour: 'city-decision' },
  'nordic-capital': { shape: 'circle', colour: 'nordic-capital' },
  'named-by-partner': { shape: 'diamond', colour: 'named-by-partner' },
  'working-level': { shape: 'plus', colour: 'working-level' },
  network: { shape: 'triangle', colour: 'network' },
  claimed: { shape: 'circle', colour: 'claimed' },

  origins: { shape: 'diamond', colour: 'origins' },
  nordic: { shape: 'circle', colour: 'nordic' },
  reconciliation: { shape: 'plus', colour: 'reconciliation' },
  institutions: { shape: 'square', colour: 'institutions' },
  'cold-war': { shape: 'cross', colour: 'cold-war' },
  eu: { shape: 'star', colour: 'eu' },
  'china-taiwan': { shape: 'triangle', colour: 'china-taiwan' },
  'ukraine-russia': { shape: 'wye', colour: 'ukraine-russia' },

  projekt: { shape: 'plus', colour: 'working-level' },
  vanort: { shape: 'square', colour: 'city-decision' },
  both: { shape: 'star', colour: 'ink' },
  context: { shape: 'triangle', colour: 'claimed' },

  stockholm: { shape: 'circle', colour: 'ink' },
  taipei: { shape: 'target', colour: 'ink' },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof marks;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Corners in units of the radius, turned about the middle. */
const turned = (corners: readonly (readonly [number, number])[], degrees: number): [number, number][] => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return corners.map(([x, y]) => [round(x * cos - y * sin), round(x * sin + y * cos)]);
};

const plus: readonly [number, number][] = [
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
];

/** A third of the three-armed wye: the end of one arm, and the notch before the next. */
const arm: readonly [number, number][] = [
  [-0.38, -1.25],
  [0.38, -1.25],
  [0.38, -0.22],
];

/** The corners of each shape, in units of the radius, sized so that all look equally large. */
const corners: Record<Exclude<Shape, 'circle' | 'target'>, readonly (readonly [number, number])[]> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  triangle: [
    [0, -1.2],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  plus,
  cross: turned(plus, 45),
  star: Array.from({ length: 5 }, (_, index) => [
    ...turned([[0, -1.4]], index * 72),
    ...turned([[0, -0.6]], index * 72 + 36),
  ]).flat(),
  wye: [...arm, ...turned(arm, 120), ...turned(arm, 240)],
};

/** A closed path through corners. All but its start is relative, and so the same in every place. */
function polygon({ x, y }: Point, radius: number, points: readonly (readonly [number, number])[]): string {
  let [beforeX, beforeY] = points[0] ?? [0, 0];
  const start = `M${round(x + beforeX * radius)} ${round(y + beforeY * radius)}`;
  const steps = points.slice(1).map(([nextX, nextY]) => {
    const step = `${round((nextX - beforeX) * radius)} ${round((nextY - beforeY) * radius)}`;
    [beforeX, beforeY] = [nextX, nextY];
    return step;
  });
  return `${start}l${steps.join(' ')}z`;
}

function circle({ x, y }: Point, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`;
}

/**
 * The outline of a mark, as an SVG path.
 *
 * @param shape which
 * @param radius half the width of a circle, in the unit of the figure
 * @param at its middle; 0, 0 if left out
 */
export function markPath(shape: Shape, radius: number, at: Point = { x: 0, y: 0 }): string {
  if (shape === 'circle') return circle(at, radius);
  if (shape === 'target') return `${circle(at, radius)}${circle(at, radius * 0.4)}`;
  return polygon(at, radius, corners[shape]);
}
