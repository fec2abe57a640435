import type { Knot } from './scale.ts';

/** Where one mark stands in its lane. */
export interface Slot {
  /** From 0, the row nearest to the lane's start. */
  row: number;
  /** Along the axis, in the unit of the input. */
  at: number;
}

/**
 * Stacks the marks of one lane in as few rows as possible, so that no two marks overlap and none stands further from
 * its own place than `maxShift`.
 *
 * @param positions each mark's own place along the axis, in any unit and order
 * @param options `pitch`: least distance of two marks of a row. `maxShift`: how far a mark may stand from its place.
 *   Both in the unit of the positions.
 * @returns a slot for each position, in the order of the input, and the number of rows
 */
export function stack(
  positions: readonly number[],
  { pitch, maxShift }: { pitch: number; maxShift: number },
): { slots: Slot[]; rows: number } {
  const order = positions.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  for (let rows = 1; ; rows += 1) {
    const lines: { at: number; index: number }[][] = Array.from({ length: rows }, () => []);
    for (const mark of order) {
      const end = (line: { at: number }[]) => line.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
      const free = lines.find((line) => mark.at - end(line) >= pitch);
      // No row is free: the one that has been free for longest needs the smallest shift.
      (free ?? lines.reduce((best, line) => (end(line) < end(best) ? line : best))).push(mark);
    }
    const placed = lines.map((line) =>
      spread(
        line.map((mark) => mark.at),
        pitch,
      ),
    );
    const fits = lines.every((line, row) =>
      line.every((mark, i) => Math.abs((placed[row]?.[i] ?? 0) - mark.at) <= maxShift),
    );
    // One row a mark always fits, so this ends.
    if (!fits && rows < positions.length) continue;
    const slots: Slot[] = new Array(positions.length);
    lines.forEach((line, row) => {
      line.forEach((mark, i) => {
        slots[mark.index] = { row, at: placed[row]?.[i] ?? mark.at };
      });
    });
    return { slots, rows };
  }
}

/**
 * Moves points of a line apart with the least sum of squared shifts (isotonic regression by pooling neighbours).
 *
 * @param positions ascending
 * @param pitch least distance of two neighbours
 */
export function spread(positions: readonly number[], pitch: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  positions.forEach((at, i) => {
    pools.push({ sum: at - i * pitch, count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const offsets = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return offsets.map((offset, i) => offset + i * pitch);
}

/** A stretch of years on the upright strip, with its marks side by side. */
export interface Bin {
  from: number;
  /** Not included. */
  to: number;
  /** Down the strip, in pixels. */
  top: number;
  height: number;
  /** Indices of the input, in order of time, each with the middle of its mark. */
  marks: { index: number; x: number; y: number }[];
}

/**
 * Lays marks out down a page: a row for every `binYears` years, empty ones too, so that distance stays time. A row
 * that is full goes on in a second line and is as much higher.
 *
 * @param years decimal years, in any order
 * @param options `from`, `to`: the first and last year, multiples of `binYears`. `pitch`: size of a mark's field in
 *   pixels. `perLine`: how many fit side by side. `top`: where the first row begins.
 * @returns the rows, and a scale from years to pixels that follows them
 */
export function bins(
  years: readonly number[],
  options: { from: number; to: number; binYears: number; pitch: number; perLine: number; top: number },
): { bins: Bin[]; knots: Knot[]; bottom: number } {
  const { from, to, binYears, pitch, perLine } = options;
  const order = years.map((year, index) => ({ year, index })).sort((a, b) => a.year - b.year || a.index - b.index);
  const result: Bin[] = [];
  let top = options.top;
  for (let start = from; start < to; start += binYears) {
    const inside = order.filter(({ year }) => year >= start && year < start + binYears);
    const lines = Math.max(1, Math.ceil(inside.length / perLine));
    result.push({
      from: start,
      to: start + binYears,
      top,
      height: lines * pitch,
      marks: inside.map(({ index }, i) => ({
        index,
        x: ((i % perLine) + 0.5) * pitch,
        y: top + (Math.floor(i / perLine) + 0.5) * pitch,
      })),
    });
    top += lines * pitch;
  }
  const knots: Knot[] = [...result.map((bin): Knot => [bin.from, bin.top]), [to, top]];
  return { bins: result, knots, bottom: top };
}
