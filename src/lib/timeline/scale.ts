/** A corner of a piecewise linear scale: a year, and its place as a fraction of the axis. */
export type Knot = readonly [year: number, at: number];

/** A time axis, possibly with a piece left out. */
export interface TimeAxis {
  /** From the earliest to the latest corner. Also what the page's script reads. */
  knots: Knot[];
  /** The years of the unbroken main part. */
  from: number;
  to: number;
  /** The years between which nothing is drawn, and the fractions between which the gap lies. */
  gap?: { after: number; before: number; from: number; to: number };
}

/**
 * Places a year on a piecewise linear scale; beyond its ends the outermost pieces go on.
 *
 * Written here and not taken from d3 because the page's script uses it too, and d3-scale is larger than that script.
 *
 * @param knots at least two, ascending in year and place
 * @param year a decimal year
 * @returns fraction of the axis
 */
export function place(knots: readonly Knot[], year: number): number {
  return interpolate(knots, year, 0, 1);
}

/**
 * The year at a place; the inverse of {@link place}.
 *
 * @param knots as for `place`
 * @param at fraction of the axis
 */
export function yearAt(knots: readonly Knot[], at: number): number {
  return interpolate(knots, at, 1, 0);
}

function interpolate(knots: readonly Knot[], value: number, from: 0 | 1, to: 0 | 1): number {
  let upper = 1;
  while (upper < knots.length - 1 && (knots[upper]?.[from] ?? 0) < value) upper += 1;
  const a = knots[upper - 1];
  const b = knots[upper];
  if (!a || !b) throw new RangeError('A scale needs at least two knots.');
  const span = b[from] - a[from];
  return span === 0 ? a[to] : a[to] + ((value - a[from]) / span) * (b[to] - a[to]);
}

/**
 * A time axis for some years. Where more than `longest` years lie empty before the bulk of the events, the axis is
 * broken: a lone early event would otherwise push a thousand empty years between itself and the others.
 *
 * @param years decimal years of everything that is drawn, in any order
 * @param options `step`: the main part begins at a multiple of it, in years; it ends with the year of the last event.
 *   `longest`: the longest empty stretch that is drawn, in years. `lead`: the fraction of the axis before the main
 *   part, where it is broken.
 */
export function timeAxis(
  years: readonly number[],
  { step = 5, longest = 200, lead = 0.08 }: { step?: number; longest?: number; lead?: number } = {},
): TimeAxis {
  const sorted = [...years].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A time axis needs at least one year.');
  let cut = 0;
  for (let i = 1; i < sorted.length; i += 1) {
    const width = (sorted[i] ?? 0) - (sorted[i - 1] ?? 0);
    if (width > longest) cut = i;
  }
  const main = sorted[cut] ?? first;
  const from = Math.floor(main / step) * step;
  const to = Math.max(Math.floor(last) + 1, from + step);
  if (cut === 0)
    return {
      knots: [
        [from, 0],
        [to, 1],
      ],
      from,
      to,
    };
  const lastEarly = sorted[cut - 1] ?? first;
  const early: Knot[] = [[first, lead * 0.3]];
  if (lastEarly > first) early.push([lastEarly, lead * 0.45]);
  return {
    knots: [...early, [from, lead], [to, 1]],
    from,
    to,
    gap: { after: lastEarly, before: from, from: lead * 0.6, to: lead * 0.85 },
  };
}

/**
 * The multiples of `step` in a range, both ends included.
 *
 * @param from first year
 * @param to last year
 * @param step in years
 */
export function yearTicks(from: number, to: number, step: number): number[] {
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year);
  return ticks;
}
