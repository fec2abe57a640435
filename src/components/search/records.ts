import { load } from 'cheerio/slim';
import { type RecordKind, recordKinds } from './kinds.ts';

/** One thing that search finds. */
export interface SearchRecord {
  /** Path and fragment of the very thing. */
  url: string;
  kind: RecordKind;
  /** BCP 47 code of the page. */
  lang: string;
  title: string;
  /** What is searched and excerpted beside the title: what a reader sees there. */
  text: string;
  /** Words by which it is found too, and which are not shown: other forms of a term. */
  words?: string[];
  /** What it is about, where its kind has themes. */
  theme?: string;
  /** The year that it tells of. */
  year?: number;
}

const blocks = new Set(
  'address article aside blockquote br dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li ol p section summary table td th tr ul'.split(
    ' ',
  ),
);
const headlines = new Set(['h1', 'h2', 'h3', 'h4']);
/** What is left out of the text around it: no text, hidden from readers, or a record of its own. */
const ignored =
  'script, noscript, style, svg, nav, .visually-hidden, .cite, [data-search], [data-search-ignore], [data-search-sections]';

/** Blanks and breaks as one blank each, hyphens as one sign, and none of the marks that only steer line breaks. */
const even = (text: string) =>
  text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Cuts a built page into the records of the search index. An element with `data-search="<kind>"` and an id is a record,
 * titled by `data-search-title` or else its first heading; with `data-search-whole` it stands for its page and needs no
 * id. What stands in `data-search-ignore` is left out. `<main data-search-page>` makes a record of the page, and
 * `data-search-sections` one of each `<h2>` with an id and what follows it, or of the whole that has an id itself.
 * `data-search-words` (with `|` between them), `-theme`, `-year` and `-lang` say more of a record.
 *
 * @param path the page's path from the host's root, e.g. `/motionen/`
 * @throws where an element is marked but has no id, title or known kind
 */
export function searchRecords(html: string, path: string): SearchRecord[] {
  if (!/\sdata-search(?:-page)?[=\s>]/.test(html)) return [];
  // Astro writes well-formed pages: the quick parser takes them apart as a browser does.
  const $ = load(html, { xmlMode: false });
  type Node = ReturnType<ReturnType<typeof $.root>['contents']>[number];

  /** The text of nodes as a reader sees it, without headlines that the title says, and with blanks around blocks. */
  const textIn = (nodes: readonly Node[], title: string): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return node.data;
        if (node.type !== 'tag' || $(node).is(ignored)) return '';
        const inner = textIn(node.children, title);
        if (headlines.has(node.name) && title.includes(even(inner))) return '';
        // In an excerpt a headline is told from what follows by its colon alone.
        if (/^h[2-4]$/.test(node.name) && /[\p{L}\d]\s*$/u.test(inner)) return ` ${inner.trimEnd()}: `;
        // Two blocks are two words, even where no blank stands between their tags.
        return blocks.has(node.name) ? ` ${inner} ` : inner;
      })
      .join('');

  /** The same without the title itself, which stands above an excerpt already; `Tunisien` stays under `Tunis`. */
  const visibleText = (nodes: readonly Node[], title: string): string => {
    const text = even(textIn(nodes, title));
    const at = title.endsWith('?') ? text.slice(0, title.length + 60).indexOf(title) : text.indexOf(title);
    const isTitle = at === 0 ? /^(?:\s|$)/.test(text.slice(title.length)) : at > 0 && title.endsWith('?');
    return isTitle ? even(text.slice(0, at) + text.slice(at + title.length)) : text;
  };

  const page = { url: path, kind: 'page' as const, lang: $('html').attr('lang') ?? 'sv' };
  /** What the attributes of a marked element add to its record. */
  const details = (attributes: Record<string, string> = {}): Partial<SearchRecord> => {
    const { 'data-search-words': words, 'data-search-theme': theme, 'data-search-year': year } = attributes;
    return {
      ...(words ? { words: words.split('|').map(even) } : {}),
      ...(theme ? { theme } : {}),
      ...(year ? { year: Number(year) } : {}),
    };
  };
  const records = $('[data-search]')
    .toArray()
    .filter((element) => $(element).closest('[data-search-ignore]').length === 0)
    .map(({ name, attribs, children }): SearchRecord => {
      const { id, 'data-search': kind, 'data-search-lang': lang = page.lang } = attribs;
      const title = even(attribs['data-search-title'] ?? $(children).find('h2, h3').addBack('h2').first().text());
      const whole = 'data-search-whole' in attribs;
      if ((!id && !whole) || !title || !recordKinds.includes(kind as RecordKind))
        throw new Error(
          `${path}: <${name} data-search="${kind}" id="${id ?? ''}"> needs an id, a data-search-title and one of the kinds ${recordKinds.join(', ')}.`,
        );
      const url = whole ? path : `${path}#${id}`;
      return { url, kind: kind as RecordKind, lang, title, text: visibleText(children, title), ...details(attribs) };
    });
  const main = $('main[data-search-page]').first();
  if (main.length === 0) return records;
  const title = even($('h1').first().clone().find('[data-search-ignore]').remove().end().text());
  const description = even($('meta[name="description"]').attr('content') ?? '');
  const text = `${description} ${visibleText(main[0]?.children ?? [], title)}`.trim();
  const sections = $('[data-search-sections] > h2')
    .toArray()
    .flatMap((headline): SearchRecord[] => {
      const id = $(headline).parent().attr('id') ?? headline.attribs.id;
      const own = even($(headline).text());
      const said = visibleText($(headline).nextUntil('h2').toArray(), own);
      return id ? [{ ...page, url: `${path}#${id}`, title: own, text: said }] : [];
    });
  return [{ ...page, title, text, ...details(main.attr()) }, ...sections, ...records];
}
