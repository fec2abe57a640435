/** The shapes that marks can have. Kinds are told apart by shape first, by colour second. */
export type Shape = 'circle' | 'diamond' | 'triangle' | 'plus' | 'square' | 'target';

/** How a mark is drawn: filled; an open outline; or an open, broken outline that never looks like something settled. */
export type Fill = 'solid' | 'open' | 'broken';

const round = (value: number): number => Math.round(value * 100) / 100;

/** A closed path through points given in units of the radius. */
const polygon = (radius: number, ...points: [number, number][]): string =>
  `M${points.map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`).join('L')}z`;

const circle = (radius: number): string =>
  `M${round(-radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0z`;

/**
 * The outline of a mark around 0, 0. All shapes look equally large at the same radius.
 *
 * @param shape which
 * @param radius half the width of a circle, in the unit of the drawing
 */
export function markPath(shape: Shape, radius: number): string {
  switch (shape) {
    case 'circle':
      return circle(radius);
    case 'diamond':
      return polygon(radius, [0, -1.35], [1.35, 0], [0, 1.35], [-1.35, 0]);
    case 'triangle':
      return polygon(radius, [0, -1.2], [1.15, 0.85], [-1.15, 0.85]);
    case 'square':
      return polygon(radius, [-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]);
    case 'plus': {
      const arm = 0.42;
      const end = 1.15;
      return polygon(
        radius,
        [-arm, -end],
        [arm, -end],
        [arm, -arm],
        [end, -arm],
        [end, arm],
        [arm, arm],
        [arm, end],
        [-arm, end],
        [-arm, arm],
        [-end, arm],
        [-end, -arm],
        [-arm, -arm],
      );
    }
    case 'target':
      return `${circle(radius)}${circle(radius * 0.3)}`;
  }
}
