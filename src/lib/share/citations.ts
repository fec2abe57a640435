import type { Lang } from '../url/routes.ts';

/** A page of the site that a reader cites: a sentence of the motion, an event, a city, an option. */
export interface Citable {
  /** Public id, the same in each language. */
  id: string;
  title: string;
  /** The site's name. */
  container: string;
  /** Absolute permalink. */
  url: string;
  lang: Lang;
  /** ISO date on which the page was changed last, or else published. */
  date: string;
  /** ISO date of access as long as the reader's own is not known: see `accessedIn()`. */
  accessed: string;
  /** Who answers for the site, where that is known. */
  publisher?: string | undefined;
  /** What the page quotes in translation: the original's title and language. */
  original?: { title: string; lang: Lang } | undefined;
}

/** A page cited in the formats that writers and programs take. */
export interface Citations {
  apa: string;
  biblatex: string;
  /** CSL-JSON, an array with one item. */
  csl: string;
}

/** The order of APA: ‘2026, November 22’, in Swedish ‘2026, 22 november’. */
const apaDate = (date: string, lang: Lang) =>
  `${date.slice(0, 4)}, ${new Intl.DateTimeFormat(lang === 'en' ? 'en-US' : lang, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(date))}`;

/** Signs that mean something to TeX. */
const escaped = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&');

/**
 * Cites a page. Only web pages are cited here, so that no library is needed: checks/citations.test.ts has one read what
 * comes of it.
 */
export function cite({ id, title, container, url, lang, date, accessed, publisher, original }: Citable): Citations {
  const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
  // Whoever takes both languages into one library has a key for each.
  const key = lang === 'sv' ? id : `${id}-${lang}`;
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': container,
    ...(publisher && { publisher }),
    ...(original && { 'original-title': original.title }),
    issued: parts(date),
    accessed: parts(accessed),
    language: lang,
    URL: url,
  };
  const fields = {
    // In braces of its own, it keeps its capitals. What follows are fields that biblatex prints of a web page.
    title: `{${escaped(title)}}`,
    titleaddon: escaped(container),
    ...(original && { note: `Original: ${escaped(original.title)}` }),
    ...(publisher && { organization: escaped(publisher) }),
    date,
    langid: lang === 'sv' ? 'swedish' : 'british',
    url,
    urldate: accessed,
  };
  const by = [container, publisher].filter((name) => name && name !== title).join('. ');
  return {
    apa: `${title.replace(/[.?!]?$/, (end) => end || '.')} (${apaDate(date, lang)}). ${by}. ${url}`,
    biblatex: `@online{${key},\n${Object.entries(fields)
      .map(([name, value]) => `  ${name} = {${value}},`)
      .join('\n')}\n}`,
    csl: JSON.stringify([item], null, 2),
  };
}

/**
 * Writes the day on which a reader takes a reference into it.
 *
 * @param reference BibLaTeX or CSL-JSON as `cite()` makes it; other text stays as it is
 * @param day an ISO date
 */
export function accessedIn(reference: string, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return reference
    .replace(/(urldate = \{)[^}]*/, `$1${day}`)
    .replace(/("accessed": \{\s*"date-parts": \[\s*\[)[^\]]*/, `$1${year}, ${month}, ${date}`);
}
