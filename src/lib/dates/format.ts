import { precisionOf } from './edtf.ts';

const options: Record<ReturnType<typeof precisionOf>, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * A date in words, no more precise than it is: '1944', 'maj 1944', '31 maj 1944'.
 *
 * @param date an EDTF date of level 0
 * @param lang BCP 47 code
 */
export function formatDate(date: string, lang: string): string {
  // English on this site is British, which puts the day first.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const full = date.padEnd(10, '-01').slice(0, 10);
  if (precisionOf(date) === 'year') return String(Number(date));
  return new Intl.DateTimeFormat(locale, { ...options[precisionOf(date)], timeZone: 'UTC' }).format(
    new Date(`${full}T00:00:00Z`),
  );
}
