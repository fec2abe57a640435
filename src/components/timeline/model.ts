import { toDecimalYear } from '../../lib/dates/edtf.ts';
import { formatDate, formatDateRange } from '../../lib/dates/format.ts';
import type { Theme } from '../../lib/timeline/themes.ts';
import type { Lang } from '../../lib/url/routes.ts';
import type { Item } from '../../queries.ts';

/** An event with what its drawing needs. */
export type TimelineEvent = Item<'events'> & { theme: Theme; year: number; end?: number };

/** The events in the order of time; those of the same time by id. */
export function inOrder(events: readonly Item<'events'>[]): TimelineEvent[] {
  return events
    .map((event): TimelineEvent => {
      const timed = { ...event, year: toDecimalYear(event.date) };
      return event.dateEnd === undefined ? timed : { ...timed, end: toDecimalYear(event.dateEnd) };
    })
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

/** What a mark, a link and a hit of a search call the event: '1944: Coventry och Stalingrad'. */
export function eventName(event: Item<'events'>, lang: Lang): string {
  return `${formatDate(event.date.slice(0, 4), lang)}: ${event.title[lang].replaceAll('*', '')}`;
}

/** The year or years in large type; what the date knows beyond that in small. */
export function eventDates(event: Item<'events'>, lang: Lang): { large: string; small?: string } {
  const large = formatDate(event.date.slice(0, 4), lang);
  const full = formatDateRange(event.date, event.dateEnd, lang);
  return full === large ? { large } : { large, small: full };
}
