import type { Words } from '../../i18n/index.ts';
import { plainText } from '../content/inline.ts';
import { formatDateRange } from '../dates/format.ts';
import { byDate } from '../options/group.ts';
import { escaped } from '../text/escaped.ts';
import type { Lang } from '../url/routes.ts';
import type { Entry } from './types.ts';

/** A date as TimelineJS has it: as many parts as are known. */
function toDate(date: string): { year: number; month?: number; day?: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** TimelineJS reads texts as HTML. */
const html = (text: string) => escaped(plainText(text));

/**
 * The timeline in the JSON format of TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html): a slide an
 * event, grouped by theme, and the eras behind them.
 *
 * @param page addresses of the timeline (no id) and of each event's own page
 */
export function timelineJs(
  events: readonly Entry<'events'>[],
  eras: readonly Entry<'eras'>[],
  lang: Lang,
  { timeline: w, downloads, site }: Pick<Words, 'timeline' | 'downloads' | 'site'>,
  page: (id?: string) => string,
) {
  const link = (address: string, text: string) => `<a href="${html(address)}">${html(text)}</a>`;
  const sorted = byDate(events);
  // The format demands an end of every era; one that goes on ends with the last event.
  const last = sorted.at(-1)?.date.slice(0, 4) ?? '';
  return {
    scale: 'human',
    title: {
      unique_id: 'stockholm-taipei',
      text: {
        headline: html(w.title),
        text: `<p>${html(w.description)}</p><p>${link(page(), downloads.licenceInPicture)}</p>`,
      },
    },
    events: sorted.map((event) => ({
      unique_id: event.id,
      start_date: toDate(event.date),
      ...(event.dateEnd !== undefined && { end_date: toDate(event.dateEnd) }),
      display_date: formatDateRange(event.date, event.dateEnd, lang),
      group: w.themes[event.theme],
      text: {
        headline: html(event.title[lang]),
        text: [
          // What the page says of the date, and of sources that give another one.
          ...[event.summary, event.dateNote, ...event.conflicts].flatMap((told) => (told ? [html(told[lang])] : [])),
          link(page(event.id), site.nav.sources),
        ]
          .map((told) => `<p>${told}</p>`)
          .join(''),
      },
    })),
    eras: eras.map((era) => ({
      start_date: toDate(era.from),
      end_date: toDate(era.to ?? last),
      text: { headline: html(era.title[lang]) },
    })),
  };
}
