import { type Change, changed, walkMain } from '../text/mainText.ts';
import { type Term, termMatcher } from './matchTerms.ts';

/** A term with the address of its place in the glossary. */
export interface LinkedTerm extends Term {
  href: string;
}

/** What is not the site's own running text: headings, what can be acted on, quotes, pictures, code. */
const skippedElements = new Set(
  `h1 h2 h3 h4 h5 h6 a button summary label legend select textarea input dialog form nav th dt caption
  q blockquote mark cite svg math code pre kbd samp script style template noscript`.split(/\s+/),
);
const skippedClasses = /(?:^|\s)(?:motion-voice|motion-translation|kicker|visually-hidden)(?:\s|$)/;

/** Where a quotation cannot go on from what stands before. */
const blocks = new Set(
  'main article aside section div p ul ol li dl dd table tbody tr td figure figcaption details'.split(' '),
);

/** Quotation marks that open and close, by language. In Swedish they are the same. */
const quotes: Record<string, RegExp> = {
  sv: /”/g,
  en: /‘|“|”|’(?!\p{L})/gu,
};

/** The stretches of a text that stand between quotation marks. A mark that nothing closes quotes to the end. */
function quoted(text: string, lang: string, open: boolean): { spans: [number, number][]; open: boolean } {
  const spans: [number, number][] = [];
  let start = open ? 0 : undefined;
  for (const mark of text.matchAll(quotes[lang] ?? quotes.sv ?? /”/g)) {
    const opens = lang === 'en' ? mark[0] === '‘' || mark[0] === '“' : start === undefined;
    if (opens) start ??= mark.index;
    else if (start !== undefined) {
      spans.push([start, mark.index]);
      start = undefined;
    }
  }
  if (start !== undefined) spans.push([start, text.length]);
  return { spans, open: start !== undefined };
}

/**
 * Links the first place of each term in the site's own running text to the glossary: the first that is seen, or where
 * there is none, the first in a closed fold. Headings, links, quotes, the
 * motion's own words and text in other languages stay untouched, and so does every other byte of the page: the links
 * are laid into the text as it is, nothing is written anew. A term that the page itself has linked earlier is left.
 *
 * @param html a whole page; only what stands in `<main>` is looked at, so the site's header and footer never are
 * @param terms all terms with their forms in the language of the page
 * @param lang BCP 47 code of the page
 */
export function linkTerms(html: string, terms: readonly LinkedTerm[], lang: string): string {
  const find = termMatcher(terms);
  const addresses = new Map(terms.map((term) => [term.id, term.href]));
  const byAddress = new Map(terms.map((term) => [term.href, term.id]));
  const done = new Set<string>();
  const open = new Map<string, Change>();
  const folded = new Map<string, Change>();
  let inQuote = false;
  let folds = 0;

  const enter: Parameters<typeof walkMain>[1] = ({ attribs, name }) => {
    const id = name === 'a' ? byAddress.get(attribs.href ?? '') : undefined;
    if (id !== undefined) done.add(id);
    const isBlock = blocks.has(name);
    if (isBlock) inQuote = false;
    if (
      skippedElements.has(name) ||
      skippedClasses.test(attribs.class ?? '') ||
      'data-motion-text' in attribs ||
      'data-no-terms' in attribs ||
      'hidden' in attribs ||
      attribs['data-search'] === 'sentence' ||
      attribs['aria-hidden'] === 'true' ||
      (attribs.lang !== undefined && attribs.lang !== lang)
    ) {
      return false;
    }
    const isFold = name === 'details' && !('open' in attribs);
    if (isFold) folds += 1;
    return () => {
      if (isFold) folds -= 1;
      if (isBlock) inQuote = false;
    };
  };
  walkMain(html, enter, (text, at) => {
    const { spans, open: goesOn } = quoted(text, lang, inQuote);
    inQuote = goesOn;
    const first = folds === 0 ? open : folded;
    for (const { id, start, end } of find(text)) {
      const href = addresses.get(id);
      if (href === undefined || done.has(id) || first.has(id)) continue;
      if (spans.some(([from, to]) => start >= from && start < to)) continue;
      const link = `<a class="term" href="${href}">${text.slice(start, end)}</a>`;
      first.set(id, { start: at + start, end: at + end, text: link });
    }
  });
  const links = [...new Map([...folded, ...open]).values()];
  return changed(html, links);
}
