import type { GeoContext } from 'd3';

type Vertex = readonly [x: number, y: number];

/** A number of tenths as short as SVG allows it: no zero before the point. */
const short = (tenths: number): string => {
  const sign = tenths < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(tenths) / 10);
  const rest = Math.abs(tenths) % 10;
  if (rest === 0) return `${sign}${whole}`;
  return `${sign}${whole === 0 ? '' : whole}.${rest}`;
};

/** Numbers in a row; a minus sign parts them as well as a blank does. */
const join = (tenths: readonly number[]): string =>
  tenths.map((value, index) => (index > 0 && value >= 0 ? ` ${short(value)}` : short(value))).join('');

/** How far a point lies from the stretch between two others. */
function offLine([x, y]: Vertex, [ax, ay]: Vertex, [bx, by]: Vertex): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** Leaves out what a line can do without: no point that goes lies further from the new line than the tolerance (Douglas and Peucker). */
function simplify(line: readonly Vertex[], tolerance: number): Vertex[] {
  const first = line[0];
  const last = line.at(-1);
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

/** Twice the area of a ring is what the sum comes to; the sign tells its direction. */
function areaOf(ring: readonly Vertex[]): number {
  let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
  let sum = 0;
  for (const [x, y] of ring) {
    sum += beforeX * y - x * beforeY;
    [beforeX, beforeY] = [x, y];
  }
  return Math.abs(sum) / 2;
}

/**
 * A drawing context for `d3.geoPath` that writes a short SVG path: coordinates rounded and relative to the point before, coasts simplified, islands left out that are too small to see. Rounding is done on absolute
 * positions, so that it does not add up along a coast.
 */
export class ShortPath implements GeoContext {
  #ring: Vertex[] = [];
  #parts: string[] = [];
  readonly #tolerance: number;
  readonly #minArea: number;
  readonly #step: number;

  /**
   * @param tolerance how far a coast may lie from its true line, in user units
   * @param minArea smallest area of a ring that is drawn, in square user units
   * @param step what coordinates are rounded to, in tenths of a user unit
   */
  constructor(tolerance = 1, minArea = 3, step = 1) {
    this.#step = step;
    this.#tolerance = tolerance * 10;
    this.#minArea = minArea * 100;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#ring = [this.#rounded(x, y)];
  }

  lineTo(x: number, y: number): void {
    this.#ring.push(this.#rounded(x, y));
  }

  /** A point in tenths of a user unit. */
  #rounded(x: number, y: number): Vertex {
    const round = (value: number) => Math.round((value * 10) / this.#step) * this.#step;
    return [round(x), round(y)];
  }

  closePath(): void {
    const whole = this.#ring;
    this.#ring = [];
    const start = whole[0];
    if (!start || areaOf(whole) < this.#minArea) return;
    // A ring has no ends: it is cut in two where it is furthest from its start.
    const far = whole.reduce((best, [x, y], index) => {
      const [bestX, bestY] = whole[best] ?? start;
      return Math.hypot(x - start[0], y - start[1]) > Math.hypot(bestX - start[0], bestY - start[1]) ? index : best;
    }, 0);
    const there = simplify(whole.slice(0, far + 1), this.#tolerance);
    const back = simplify([...whole.slice(far), start], this.#tolerance);
    const ring = [...there, ...back.slice(1, -1)];
    if (ring.length < 3) return;
    let [x, y] = start;
    const deltas = ring.slice(1).flatMap(([nextX, nextY]) => {
      const delta = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return delta;
    });
    this.#parts.push(`M${join(start)}l${join(deltas)}z`);
  }

  /** Land has no points; d3 asks for the method all the same. */
  arc(): void {}

  /** The path's `d`. */
  toString(): string {
    return this.#parts.join('');
  }
}
