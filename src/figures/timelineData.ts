import type { Words } from '../i18n/index.ts';
import type { Entry } from '../lib/data/types.ts';
import { toDecimalYear } from '../lib/dates/edtf.ts';
import { themes } from '../lib/themes.ts';
import type { Lang } from '../lib/url/routes.ts';
import type { TimelineData } from './timelineLayout.ts';

/** What a timeline needs of the content. */
export type TimelineContent = { [K in 'events' | 'eras' | 'story']: readonly Entry<K>[] };

const yearOf = (date: string | undefined) => (date === undefined ? undefined : toDecimalYear(date));

/** The timeline of the whole content in one language: a lane a theme. */
export function timelineData(
  { events, eras, story }: TimelineContent,
  lang: Lang,
  w: Pick<Words['timeline'], 'themes'>,
): TimelineData {
  return {
    events: events.map(({ id, theme, date, dateEnd }) => {
      return { id, lane: theme, mark: theme, year: toDecimalYear(date), end: yearOf(dateEnd) };
    }),
    eras: eras
      .map(({ from, to, names }) => {
        return { names: names.map((name) => name[lang]), from: toDecimalYear(from), to: yearOf(to) };
      })
      .sort((a, b) => a.from - b.from),
    landmarks: story.flatMap(({ landmarks }) =>
      landmarks.flatMap(({ name, short, related }) =>
        related.events.slice(0, 1).map((id) => ({ id, names: [name[lang], ...(short ? [short[lang]] : [])] })),
      ),
    ),
    lanes: themes.map((id) => ({ id, name: w.themes[id] })),
  };
}

/** The same events in one lane, without names: where in time something lies. */
export function inOneLane({ events, eras }: TimelineData): TimelineData {
  return {
    events: events.map((event) => ({ ...event, lane: 'all' })),
    eras,
    landmarks: [],
    lanes: [{ id: 'all', name: '' }],
  };
}
