/** The marks of every figure: what a shape and a colour mean is said here once, for the whole site. */
import type { Level, Relation } from '../lib/relations.ts';
import type { Point } from './labels.ts';
import { el, type SvgElement, tenth } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** Kinds are told apart by shape first, by colour second. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'plus' | 'cross' | 'star' | 'wye' | 'target';

/** How a mark is drawn: filled; an open outline; or an open, broken outline that never looks like something settled. */
export type Fill = 'solid' | 'open' | 'broken';

/** How sure the evidence is, as the mark shows it. What is only claimed is always broken, whoever claims it. */
export function fillOf(relation: Relation, level: Level): Fill {
  if (relation === 'claimed' || level === 'weak') return 'broken';
  return level === 'primary' ? 'solid' : 'open';
}

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

type Corners = readonly (readonly [x: number, y: number])[];

/**
 * Corners in units of the radius, repeated about the middle.
 *
 * @param points as in the attribute of a polygon
 * @param by turns the whole, in degrees
 */
function spun(points: string, times: number, by = 0): Corners {
  const part = points.split(' ').map((point) => point.split(',').map(Number));
  return Array.from({ length: times }, (_, index) => {
    const angle = (2 * Math.PI * index) / times + (by * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return part.map(([x = 0, y = 0]) => [round(x * cos - y * sin), round(x * sin + y * cos)] as const);
  }).flat();
}

/** The corners of each shape, in units of the radius, sized so that all look equally large. */
const corners: Record<Exclude<Shape, 'circle' | 'target'>, Corners> = {
  square: spun('-0.9,-0.9', 4),
  diamond: spun('0,-1.3', 4),
  triangle: spun('0,-1.2 1.15,0.85 -1.15,0.85', 1),
  plus: spun('-0.42,-1.15 0.42,-1.15 0.42,-0.42', 4),
  cross: spun('-0.42,-1.15 0.42,-1.15 0.42,-0.42', 4, 45),
  star: spun('0,-1.4 0.35,-0.49', 5),
  wye: spun('-0.38,-1.25 0.38,-1.25 0.38,-0.22', 3),
};

/** A closed path through corners. All but its start is relative, and so the same in every place. */
function polygon({ x, y }: Point, radius: number, points: Corners): string {
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
 * @param radius half the width of a circle, in the unit of the figure
 * @param at its middle; 0, 0 if left out
 */
export function markPath(shape: Shape, radius: number, at: Point = { x: 0, y: 0 }): string {
  if (shape === 'circle') return circle(at, radius);
  if (shape === 'target') return `${circle(at, radius)}${circle(at, radius * 0.4)}`;
  return polygon(at, radius, corners[shape]);
}

/**
 * A mark with its colours.
 *
 * @param radius in the unit of the figure; on larger marks the outline grows with it
 */
export function markElement(
  { shape, colour }: Mark,
  fill: Fill,
  radius: number,
  theme: FigureTheme,
  transform?: string,
): SvgElement {
  const grown = Math.max(1, radius / 8);
  const [inside, outline, width] =
    fill === 'solid'
      ? [theme(colour), theme('paper'), 1.25]
      : [theme('paper'), theme(colour), fill === 'open' ? 1.75 : 1.4];
  return el('path', {
    d: markPath(shape, tenth(radius)),
    transform,
    'fill-rule': shape === 'target' ? 'evenodd' : undefined,
    'stroke-dasharray': fill === 'broken' ? `${tenth(2.4 * grown)} ${tenth(1.9 * grown)}` : undefined,
    fill: inside,
    stroke: outline,
    'stroke-width': tenth(width * grown * 100) / 100,
  });
}

const square = 'M6 .8 11.2 6 6 11.2.8 6z';
/** The marks of the verdicts, squares on their point, in a box of 12 units: full, half full, ringed or broken. */
export const verdictMarks = {
  supported: `<path d="${square}" fill="currentColor"/>`,
  'partly-supported': `<path d="${square}"/><path d="M6 .8v10.4L.8 6z" fill="currentColor"/>`,
  'context-needed': `<path d="${square}"/><circle cx="6" cy="6" r="1.4" fill="currentColor" stroke="none"/>`,
  'not-found': `<path d="${square}" stroke-dasharray="2.2 1.5"/>`,
} as const;

/**
 * The site's sign: two places and the broken line of a proposal between them.
 *
 * @param at the middle of the place on the left
 * @param radius half the width of that place
 */
export function siteSign({ x, y }: Point, radius: number, theme: FigureTheme): string {
  const far = tenth(x + 5.5 * radius);
  const colour = theme('accent');
  return [
    `<path d="M${tenth(x)} ${tenth(y)}H${far}" fill="none" stroke="${colour}" stroke-width="${tenth(radius * 0.4)}" stroke-dasharray="${tenth(radius * 0.75)} ${tenth(radius * 0.6)}"/>`,
    `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${radius}" fill="${colour}"/>`,
    `<circle cx="${far}" cy="${tenth(y)}" r="${tenth(radius * 0.84)}" fill="${theme('paper')}" stroke="${colour}" stroke-width="${tenth(radius * 0.44)}"/>`,
  ].join('');
}
