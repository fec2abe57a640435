import { range, scaleLinear } from 'd3';

/** A time axis, possibly with a piece left out. Places are fractions of the axis. */
export interface TimeAxis {
  /** The years of the unbroken main part. */
  from: number;
  to: number;
  /** Where the main part begins. */
  lead: number;
  /** Places a decimal year; years beyond the axis stand at its ends. */
  place(year: number): number;
  /** The year after which nothing is drawn until `from`, and the fractions between which the gap lies. */
  gap?: { after: number; from: number; to: number };
}

/** The longest empty stretch that is drawn, in years. */
const longestEmpty = 200;
/** The main part begins at a multiple of this, in years. */
const step = 5;
/** The fraction of the axis before the main part, where the axis is broken. */
const lead = 0.08;

/**
 * A time axis for some years. Where a very long time lies empty before the bulk of the events, the axis is broken: a
 * lone early event would otherwise push a thousand empty years between itself and the others.
 *
 * @param years decimal years of everything that is drawn, in any order
 */
export function timeAxis(years: readonly number[]): TimeAxis {
  const sorted = [...years].sort((a, b) => a - b);
  const cut = sorted.findLastIndex((year, i) => i > 0 && year - (sorted[i - 1] ?? year) > longestEmpty);
  const first = sorted[Math.max(cut, 0)];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A time axis needs at least one year.');
  const from = Math.floor(first / step) * step;
  const to = Math.max(Math.floor(last) + 1, from + step);
  if (cut <= 0) return { from, to, lead: 0, place: scaleLinear([from, to], [0, 1]).clamp(true) };
  const earliest = sorted[0] ?? first;
  const after = sorted[cut - 1] ?? first;
  return {
    from,
    to,
    lead,
    place: scaleLinear(
      [earliest, Math.max(after, earliest + 1), from, from, to],
      [lead * 0.3, lead * 0.45, lead * 0.45, lead, 1],
    ).clamp(true),
    gap: { after, from: lead * 0.62, to: lead * 0.84 },
  };
}

/** The multiples of `every` on the main part of an axis, both ends included. */
export function yearTicks({ from, to }: Pick<TimeAxis, 'from' | 'to'>, every: number): number[] {
  return range(Math.ceil(from / every) * every, to + 1, every);
}
