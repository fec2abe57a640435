import { localeOf } from '../locale.ts';
import { memo } from '../memo.ts';
import { precisionOf } from './edtf.ts';

const options: Record<ReturnType<typeof precisionOf>, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** English on this site is British, which puts the day first. */
const formatOf = memo(
  (lang: string, precision: ReturnType<typeof precisionOf>) =>
    new Intl.DateTimeFormat(localeOf(lang), { ...options[precision], timeZone: 'UTC' }),
);

/** The first moment of a date. */
const moment = (date: string) => new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);

/**
 * A date in words, no more precise than it is: '1944', 'maj 1944', '31 maj 1944'.
 *
 * @param date an EDTF date of level 0
 * @param lang BCP 47 code
 */
export function formatDate(date: string, lang: string): string {
  if (precisionOf(date) === 'year') return String(Number(date));
  return formatOf(lang, precisionOf(date)).format(moment(date));
}

/**
 * A stretch of time in words: '3–6 juni 1939', '1946–1947', '24 juni 1973–3 juli 1979'.
 *
 * @param from an EDTF date of level 0
 * @param to another, not before it; where it says no more than `from`, `from` alone is written
 * @param lang BCP 47 code
 */
export function formatDateRange(from: string, to: string | undefined, lang: string): string {
  if (to === undefined || to === from) return formatDate(from, lang);
  const precision = precisionOf(from);
  if (precision !== precisionOf(to)) return `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
  if (precision === 'year') return `${formatDate(from, lang)}–${formatDate(to, lang)}`;
  return (
    formatOf(lang, precision)
      .formatRange(moment(from), moment(to))
      // Some versions of Intl set thin spaces, which fonts may lack; between two days of a month the dash stands without.
      .replace(/\s+/g, ' ')
      .replace(/^(\d+) – (\d+ \D)/, '$1–$2')
  );
}
