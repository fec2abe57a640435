import { plainText } from '../../lib/content/inline.ts';
import { toDecimalYear } from '../../lib/dates/edtf.ts';
import { formatDate, formatDateRange } from '../../lib/dates/format.ts';
import type { Theme } from '../../lib/themes.ts';
import type { Lang } from '../../lib/url/routes.ts';
import type { Item } from '../../queries/collections.ts';

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
  return `${formatDate(event.date.slice(0, 4), lang)}: ${plainText(event.title[lang])}`;
}

/** The year or years in large type; what the date knows beyond that in small. */
export function eventDates(event: Item<'events'>, lang: Lang): { large: string; small?: string } {
  const large = formatDate(event.date.slice(0, 4), lang);
  const full = formatDateRange(event.date, event.dateEnd, lang);
  return full === large ? { large } : { large, small: full };
}

/**
 * Which steps of the story light each event: their numbers from 1, with blanks between them.
 *
 * @param steps in the order of the story
 */
export function stepsOfEvents(steps: readonly { related: { events: readonly string[] } }[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [index, { related }] of steps.entries())
    for (const id of related.events) found.set(id, `${found.has(id) ? `${found.get(id)} ` : ''}${index + 1}`);
  return found;
}

/** The cities of the map that an event is about: those it names, and those among its places. */
export function citiesOf(event: Item<'events'>, cities: readonly Item<'cities'>[]): Item<'cities'>[] {
  const places = new Set(event.places.map((place) => place.name.en));
  return cities.filter(({ id, name }) => event.related?.cities?.includes(id) || places.has(name.en));
}
