import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { keeper } from '../cache/kept.ts';
import type { Lang } from '../url/routes.ts';

/** Something on the site that a reader cites: a sentence of the motion, an event, a city, an option. */
export interface Citable {
  /** Public id, the key in BibTeX and CSL-JSON. */
  id: string;
  title: string;
  /** The site's name. */
  container: string;
  /** Absolute permalink. */
  url: string;
  lang: Lang;
  /** Who wrote it, where that is a person: the motion's author for its sentences. */
  author?: { family: string; given: string };
  /** Who it was addressed to or issued by. */
  publisher?: string;
}

/** One thing cited in the formats that writers and programs take. */
export interface Citations {
  apa: string;
  bibtex: string;
  /** CSL-JSON, an array with one item. */
  csl: string;
}

const kept = keeper('citations');

// The public id is the key: the library's own would be the same for every sentence of the motion. Letters stand as they
// are written; what reads BibTeX today reads UTF-8.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/**
 * What APA says of a web page without a date. The library knows no Swedish, and says ‘from’ after a day of access alone,
 * so these words take the place of its own.
 */
const terms: Record<'sv-SE' | 'en-GB', Record<string, string>> = {
  'sv-SE': { 'name="no date" form="short"': 'u.å.', 'name="in"': 'i', 'name="retrieved"': 'hämtad från' },
  'en-GB': { 'name="retrieved"': 'retrieved from' },
};
const { locales } = plugins.config.get('@csl');
for (const [locale, words] of Object.entries(terms))
  locales.add(
    locale,
    Object.entries(words).reduce(
      (xml, [term, text]) => xml.replace(new RegExp(`(<term ${term}>)[^<]*`), `$1${text}`),
      locales.get('en-US').replace('xml:lang="en-US"', `xml:lang="${locale}"`),
    ),
  );

const noDate: Record<Lang, string> = { sv: 'u.å.', en: 'n.d.' };

/**
 * Cites a thing in APA, BibTeX and CSL-JSON.
 *
 * @param thing what is cited; the date of access is the reader's to add
 */
export function cite(thing: Citable): Citations {
  return JSON.parse(kept(JSON.stringify(thing), () => JSON.stringify(make(thing))));
}

function make({ id, title, container, url, lang, author, publisher }: Citable): Citations {
  const item = {
    id,
    type: author === undefined ? 'webpage' : 'document',
    title,
    'container-title': container,
    URL: url,
    language: lang,
    ...(author && { author: [author] }),
    ...(publisher && { publisher }),
  };
  const made = new Cite([item]);
  return {
    apa: made
      .format('bibliography', { format: 'text', template: 'apa', lang: lang === 'sv' ? 'sv-SE' : 'en-GB' })
      .trim(),
    // Without a year, styles leave a gap.
    bibtex: made.format('bibtex').trim().replace(/\n\}$/, `\n\tyear = {${noDate[lang]}},\n}`),
    csl: made.format('data', { format: 'text' }).trim(),
  };
}
