import type { Words } from '../i18n/index.ts';
import { toDecimalYear } from '../lib/dates/edtf.ts';
import { type Theme, themes } from '../lib/themes.ts';
import type { Lang } from '../lib/url/routes.ts';
import type { TimelineData } from './timelineLayout.ts';

type Localized = Record<Lang, string>;

/** What a timeline needs of the content. */
export interface TimelineContent {
  events: readonly { id: string; theme: Theme; date: string; dateEnd?: string | undefined }[];
  eras: readonly { from: string; to?: string | undefined; names: readonly Localized[] }[];
  /** The one file of the story. */
  story: readonly {
    landmarks: readonly { name: Localized; short?: Localized | undefined; related: { events: readonly string[] } }[];
  }[];
}

/** The timeline of the whole content in one language: a lane a theme. */
export function timelineData(
  { events, eras, story }: TimelineContent,
  lang: Lang,
  w: Pick<Words['timeline'], 'themes'>,
): TimelineData {
  return {
    events: events.map(({ id, theme, date, dateEnd }) => ({
      id,
      lane: theme,
      mark: theme,
      year: toDecimalYear(date),
      end: dateEnd === undefined ? undefined : toDecimalYear(dateEnd),
    })),
    eras: eras
      .map(({ from, to, names }) => ({
        names: names.map((name) => name[lang]),
        from: toDecimalYear(from),
        to: to === undefined ? undefined : toDecimalYear(to),
      }))
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
