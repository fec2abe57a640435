/** How precise a date is; the shape of the string says it. */
export type DatePrecision = 'year' | 'month' | 'day';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a string is a date of EDTF level 0 that exists: `1944`, `1944-05` or `1944-05-31`. */
export function isEdtfDate(value: string): boolean {
  const match = shape.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that does not exist (31 April) rolls over into the next month instead of failing.
  return !Number.isNaN(time.getTime()) && time.getUTCMonth() + 1 === Number(month) && time.getUTCDate() === Number(day);
}

/**
 * The precision of an EDTF date.
 *
 * @param value a date for which {@link isEdtfDate} holds
 */
export function precisionOf(value: string): DatePrecision {
  return value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
}

/**
 * A date as a fraction of years (1944-07-01 is about 1944.5), for scales. A year or month stands for its middle,
 * so that marks of coarse dates do not all sit on 1 January.
 *
 * @param value a date for which {@link isEdtfDate} holds
 * @returns years
 */
export function toDecimalYear(value: string): number {
  const [year = 0, month, day] = value.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
