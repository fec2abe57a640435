import { localeOf } from '../locale.ts';

const day = 86_400_000;

/**
 * The day on which a reader takes something from the site, as references have it: ”hämtad 3 maj 2027”.
 *
 * @param phrase with `{date}` in it
 * @param since day of the site's latest change, as YYYY-MM-DD; nobody has read the page before
 * @param now what the device's clock says
 * @param lang language of the phrase: `sv` or `en`
 * @returns an empty string where the clock says less than `since`: a wrong day is worse than none
 */
export function accessedOn(phrase: string, since: string, now: Date, lang: string): string {
  // Somewhere it is still the day before.
  if (now.getTime() < Date.parse(since) - day) return '';
  const date = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long' }).format(now);
  return phrase.replace('{date}', date);
}

/**
 * The same day for programs, as an ISO date by the device's own calendar.
 *
 * @param since day of the site's latest change; given back where the clock cannot be right
 */
export function accessedDay(since: string, now: Date): string {
  if (now.getTime() < Date.parse(since) - day) return since;
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(now);
}
