import { escaped as x } from '../text/escaped.ts';
import type { Lang } from './routes.ts';

/** Where each edition's feed of corrections and additions lies. */
export const feedPath: Record<Lang, string> = { sv: '/andringar.xml', en: '/en/changes.xml' };

/** One entry of a feed. */
export interface FeedEntry {
  /** An IRI that never changes. */
  id: string;
  title: string;
  /** The whole text, plain. */
  text: string;
  /** ISO date. */
  date: string;
  /** Absolute address of the page that it is about. */
  url: string;
}

export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  /** BCP 47 code. */
  lang: string;
  /** Who answers for it. */
  author: string;
  /** Absolute addresses of the feed and of the page with the same list. */
  self: string;
  page: string;
  /** Terms for the texts. */
  rights: string;
  /** The newest first; at least one. */
  entries: readonly FeedEntry[];
}

/**
 * A tag URI (RFC 4151): an id that stays the same when addresses do not.
 *
 * @param site the origin of the published site; its host is who gives the id
 * @param date the ISO date from which on the id is given
 * @param specific what it names, unique on that host
 */
export function tagUri(site: URL, date: string, specific: string): string {
  return `tag:${site.hostname},${date}:${specific}`;
}

/**
 * A day as a moment: Atom knows no dates without a time, and no time of day is known. Entries of one day lie a second
 * apart, since readers of feeds take two of the same moment for one that was sent twice.
 *
 * @param place among the entries of the day, the oldest first
 */
const moment = (date: string, place: number) => `${date}T00:00:${String(place).padStart(2, '0')}Z`;

/** An Atom feed (RFC 4287). */
export function atom(feed: Feed): string {
  const moments = feed.entries.map(({ date }, index) =>
    moment(date, feed.entries.slice(index + 1).filter((later) => later.date === date).length),
  );
  const entries = feed.entries.map(
    ({ id, title, text, url }, index) =>
      `<entry><id>${x(id)}</id><title>${x(title)}</title><updated>${moments[index]}</updated><published>${moments[index]}</published><link rel="alternate" type="text/html" href="${x(url)}"/><content type="text">${x(text)}</content></entry>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${x(feed.lang)}">
<id>${x(feed.id)}</id>
<title>${x(feed.title)}</title>
<subtitle>${x(feed.subtitle)}</subtitle>
<updated>${moments[0]}</updated>
<author><name>${x(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${x(feed.self)}"/>
<link rel="alternate" type="text/html" hreflang="${x(feed.lang)}" href="${x(feed.page)}"/>
<rights>${x(feed.rights)}</rights>
${entries.join('')}</feed>
`;
}
