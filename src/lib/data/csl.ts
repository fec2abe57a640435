import { sourceTitle } from '../content/sourceTitle.ts';
import type { Entry } from './types.ts';

/** An item of CSL-JSON (the citation style language's data schema 1.0), as far as the site fills it. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  language: string;
  /** Who published it, unless the container says so: styles print both. */
  publisher?: string;
  /** The same of newspapers, journals, weblogs, laws and the like. */
  'container-title'?: string;
  /** Of a journal. */
  volume?: string;
  issue?: string;
  author?: ({ family: string; given: string } | { literal: string })[];
  /** As many parts as are known. */
  issued?: { 'date-parts': [number[]] };
  URL: string;
  archive_location?: string;
  /** The level of evidence and what is known of the date and the title. CSL keeps such remarks here. */
  note: string;
}

/** The types of which styles print the container and pass over the publisher. */
const contained = /^(article-|post-weblog$|legislation$|bill$|legal_case$)/;

/**
 * A source as CSL-JSON, so that Zotero and citeproc can read it.
 *
 * @param absolute makes the address of what stands on this site
 */
export function toCslItem(source: Entry<'sources'>, absolute: (path: string) => string): CslItem {
  const title = sourceTitle(source, 'en');
  const item: CslItem = {
    id: source.id,
    type: source.type,
    // APA puts a description that stands for an unknown title in square brackets.
    title: title.origin === 'editors' ? `[${title.text}]` : title.text,
    language: source.lang,
    [contained.test(source.type) ? 'container-title' : 'publisher']: source.publisher,
    // Letters beyond ASCII are written as the standard for addresses (RFC 3986) has them.
    URL: source.url === undefined ? absolute(source.path ?? '/') : new URL(source.url).href,
    note: [
      `Level: ${source.level}`,
      source.levelNote?.en,
      source.issuedNote?.en,
      title.origin === 'rebuilt' && 'title rebuilt from the address',
    ]
      .filter(Boolean)
      .join('; '),
  };
  // "Regional Studies 50(8)", "Politische Berichte 6/2025": a reference manager has a field for each part.
  const { journal, ...number } =
    /^(?<journal>.+) (?:(?<volume>\d+)\()?(?<issue>\d+)(?:\)|\/\d{4})$/.exec(source.publisher)?.groups ?? {};
  if (journal) Object.assign(item, { 'container-title': journal, ...number });
  if (source.author) item.author = source.author;
  if (source.issued) item.issued = { 'date-parts': [source.issued.split('-').map(Number)] };
  if (source.archive) item.archive_location = source.archive;
  return item;
}
