/**
 * The periods of the list. `from` is a first year; each period ends where the next begins. The bounds follow the
 * history itself: the outbreak of war in 1939, the movement's organisations from 1950, the thaw of the 1970s, the
 * fall of the Wall in 1989, and 2019, the first year of the ties that were ended or questioned in our own time.
 */
export const periods = [
  { id: 'period-foregangare', key: 'forerunners', from: Number.NEGATIVE_INFINITY },
  { id: 'period-kriget', key: 'war', from: 1939 },
  { id: 'period-rorelsen', key: 'movement', from: 1950 },
  { id: 'period-granser', key: 'borders', from: 1970 },
  { id: 'period-muren', key: 'wall', from: 1989 },
  { id: 'period-provning', key: 'test', from: 2019 },
] as const;

export type Period = (typeof periods)[number];

/** A period with what lies in it. `to` is its last year; none where it goes on. */
export interface Grouped<T> {
  period: Period;
  to?: number;
  items: T[];
}

/**
 * Sorts things into the periods by their first year. Periods without any are left out.
 *
 * @param items with a decimal year each, in the order that they keep
 * @param yearOf the decimal year of a thing
 */
export function groupByPeriod<T>(items: readonly T[], yearOf: (item: T) => number): Grouped<T>[] {
  return periods
    .map((period, i): Grouped<T> => {
      const end = periods[i + 1]?.from;
      const inside = items.filter((item) => yearOf(item) >= period.from && (end === undefined || yearOf(item) < end));
      return end === undefined ? { period, items: inside } : { period, to: end - 1, items: inside };
    })
    .filter(({ items: inside }) => inside.length > 0);
}
