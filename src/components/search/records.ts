import { type CheerioAPI, load } from 'cheerio/slim';
import { type RecordKind, recordKinds } from '../../lib/search/kinds.ts';

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
  `address article aside blockquote br dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li ol p
  section summary table td th tr ul`.split(/\s+/),
);
const headlines = new Set(['h1', 'h2', 'h3', 'h4']);
const ignored = new Set(['script', 'noscript', 'style', 'svg', 'nav']);

type Node = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number];

/** Blanks and breaks as one blank each. */
const even = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of nodes as a reader sees it, with a blank wherever a block begins or ends. */
function textIn(nodes: readonly Node[], title: string): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.data;
    if (node.type !== 'tag') continue;
    const { name, attribs } = node;
    const left =
      ignored.has(name) ||
      'data-search' in attribs ||
      'data-search-ignore' in attribs ||
      'data-search-sections' in attribs ||
      /(?:^|\s)visually-hidden(?:\s|$)/.test(attribs.class ?? '');
    if (left) continue;
    const inner = textIn(node.children, title);
    if (headlines.has(name) && title.includes(even(inner))) continue;
    // Two blocks are two words, even where no blank stands between their tags.
    text += blocks.has(name) ? ` ${inner} ` : inner;
  }
  return text;
}

/**
 * The text of an element as a reader sees it, without what is left out of search or is a record of its own, and
 * without the headline that its title already says.
 */
function visibleText(element: { children: readonly Node[] } | undefined, title: string): string {
  const text = even(textIn(element?.children ?? [], title));
  // The title stands above an excerpt already. Within a sentence it stays, and so does `Tunisien` under `Tunis`.
  if (title.endsWith('?') && text.slice(0, title.length + 60).includes(title)) return even(text.replace(title, ' '));
  return text.startsWith(title) && /^(?:\s|$)/.test(text.slice(title.length)) ? even(text.slice(title.length)) : text;
}

/** What the attributes of a marked element add to its record. */
function details(attributes: Record<string, string>): Partial<SearchRecord> {
  const { 'data-search-words': words, 'data-search-theme': theme, 'data-search-year': year } = attributes;
  return {
    ...(words ? { words: words.split('|') } : {}),
    ...(theme ? { theme } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}

/** The sections of a long page: each from its headline to the next, or all of an element with an id and a headline. */
function sections($: CheerioAPI, path: string, lang: string): SearchRecord[] {
  return $('[data-search-sections] > h2')
    .toArray()
    .flatMap((headline): SearchRecord[] => {
      const id = $(headline).parent().attr('id') ?? headline.attribs.id;
      if (!id) return [];
      const title = even($(headline).text());
      const children = $(headline).nextUntil('h2').toArray();
      return [{ url: `${path}#${id}`, kind: 'page', lang, title, text: visibleText({ children }, title) }];
    });
}

/**
 * Cuts a built page into the records of the search index. An element with `data-search="<kind>"` and an id is a
 * record, titled by `data-search-title`, unless it stands in an element with `data-search-ignore`; the page itself is
 * one where `<main>` has `data-search-page`, and so is each section of an element with `data-search-sections`, from
 * one `<h2>` with an id to the next, or the whole of one that has an id itself. `data-search-words` (words by which it is found too, with `|` between them),
 * `data-search-theme`, `data-search-year` and `data-search-lang` say more of a record.
 *
 * @param html the page as built
 * @param path the page's path from the host's root, e.g. `/motionen/`
 * @throws where an element is marked but has no id, title or known kind
 */
export function searchRecords(html: string, path: string): SearchRecord[] {
  if (!/\sdata-search(?:-page)?[=\s>]/.test(html)) return [];
  // Astro writes well-formed pages: the quick parser takes them apart as a browser does.
  const $ = load(html, { xmlMode: false });
  const lang = $('html').attr('lang') ?? 'sv';
  const page = even($('h1').first().text());
  const records = $('[data-search]')
    .toArray()
    .filter((element) => $(element).closest('[data-search-ignore]').length === 0)
    .map((element): SearchRecord => {
      const { id, 'data-search': kind, 'data-search-title': title } = element.attribs;
      if (!id || !title || !recordKinds.includes(kind as RecordKind)) {
        throw new Error(
          `${path}: <${element.name} data-search="${kind}" id="${id ?? ''}"> needs an id, a data-search-title and one of the kinds ${recordKinds.join(', ')}.`,
        );
      }
      return {
        url: `${path}#${id}`,
        kind: kind as RecordKind,
        lang: element.attribs['data-search-lang'] ?? lang,
        title,
        text: visibleText(element, title),
        ...details(element.attribs),
      };
    });
  const main = $('main[data-search-page]').first();
  if (main.length === 0) return records;
  const description = $('meta[name="description"]').attr('content') ?? '';
  return [
    {
      url: path,
      kind: 'page',
      lang,
      title: page,
      text: `${description} ${visibleText(main[0], page)}`.trim(),
      ...details(main.attr() ?? {}),
    },
    ...sections($, path, lang),
    ...records,
  ];
}
