import { type GeoContext, polygonArea } from 'd3';

type Vertex = [x: number, y: number];

/** Tenths in a row as short as SVG allows them: no zero before the point, and no blank before a minus sign. */
const join = (tenths: readonly number[]): string =>
  tenths
    .map((value, index) => `${index > 0 && value >= 0 ? ' ' : ''}${value / 10}`.replace(/^( ?-?)0\./, '$1.'))
    .join('');

/** How far a point lies from the stretch between two others. */
function offLine([x, y]: Vertex, [ax, ay]: Vertex, [bx, by]: Vertex): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** Leaves out points that lie no further from the new line than the tolerance (Douglas and Peucker). */
function simplify(line: readonly Vertex[], tolerance: number): Vertex[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let furthest = 0;
  let distance = tolerance;
  for (const [index, vertex] of line.entries()) {
    const off = offLine(vertex, first, last);
    if (off > distance) [furthest, distance] = [index, off];
  }
  if (furthest === 0) return [first, last];
  return [...simplify(line.slice(0, furthest + 1), tolerance), ...simplify(line.slice(furthest), tolerance).slice(1)];
}

/**
 * A drawing context for `d3.geoPath` that writes a short SVG path: coordinates relative to the point before, coasts
 * simplified. Rounding is done on absolute positions, so that it does not add up along a coast.
 *
 * @param tolerance how far a coast may lie from its true line, in user units
 * @param minArea smallest area of a ring that is drawn, in square user units: smaller islands are not seen
 * @param step what coordinates are rounded to, in tenths of a user unit
 * @returns the context; as a string it is the path's `d`
 */
export function shortPath(tolerance = 1, minArea = 3, step = 1): GeoContext & { toString(): string } {
  let ring: Vertex[] = [];
  let path = '';
  const lineTo = (x: number, y: number) => {
    const round = (value: number) => Math.round((value * 10) / step) * step;
    ring.push([round(x), round(y)]);
  };
  return {
    beginPath: () => {},
    // Land has no points; d3 asks for the method all the same.
    arc: () => {},
    lineTo,
    moveTo: (x, y) => {
      ring = [];
      lineTo(x, y);
    },
    closePath: () => {
      const [start] = ring;
      if (!start || Math.abs(polygonArea(ring)) < minArea * 100) return;
      const kept = simplify([...ring, start], tolerance * 10).slice(0, -1);
      if (kept.length < 3) return;
      const deltas = kept.slice(1).flatMap(([x, y], index) => {
        const [beforeX, beforeY] = kept[index] ?? start;
        return [x - beforeX, y - beforeY];
      });
      path += `M${join(start)}l${join(deltas)}z`;
    },
    toString: () => path,
  };
}
