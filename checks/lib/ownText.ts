/** The site's own running text on a page, as its readability is measured. */
import { type CheerioAPI, load } from 'cheerio';

/** What is not the site's own running text. */
const left = [
  // The motion's words, and every other quote.
  '[data-motion-text], .motion-voice, .quoted, blockquote, mark',
  // Lists of sources: titles and publishers as others have worded them.
  '.citations, .endnotes, .evidence, .cite, .source, .excerpt, .cited, .record > .small:not(.soft), [data-own-page], [data-level]',
  // What one takes along: the page's own words once more, and references in their formats.
  '.share',
  // A closed line's sentence, which stands in full under it.
  '.proof-line .first:not(.kept)',
  // What one acts on, and what is drawn or not shown.
  'nav, form, button, fieldset, select, output, kbd, dialog, svg, script, noscript, template, [hidden]',
  '[aria-hidden="true"], .visually-hidden',
  // Headlines and labels have no sentences, and what a comment is marked with is a label. So is a date before a note
  // on it, in the same paragraph: it would run into the note's first sentence.
  'h1, h2, h3, h4, h5, h6, dt, th, time, .date, .editors-note > .soft',
  // ”See also” before a list of links.
  '.note-also',
].join();

const blocks =
  'address,article,aside,blockquote,br,caption,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,section,summary,table,td,th,tr,ul';

/** Stands between blocks; a character of the private use area, which no text holds. */
const border = '\uE000';

/** A block with fewer words and no mark at its end is a label or a name. */
const fewestWords = 8;

/**
 * The blocks of the site's own text in an element, in their order: paragraphs, list items and cells that hold
 * sentences. Text in other languages than the page's is left out.
 *
 * @param $ a built page
 * @param selector the element
 */
export function ownBlocks($: CheerioAPI, selector = 'main'): string[] {
  const lang = $('html').attr('lang') ?? 'sv';
  const copy = load($.html($(selector)), null, false);
  copy(left).remove();
  copy('[lang]')
    .filter((_, element) => !(copy(element).attr('lang') ?? '').startsWith(lang))
    .remove();
  // A row of links names other things.
  copy('p, li, dd')
    .filter((_, element) => copy(element).find('a').length > 0)
    .filter((_, element) => !/\p{L}/u.test(copy(element).clone().find('a').remove().end().text()))
    .remove();
  copy(blocks).prepend(border).append(border);
  return copy
    .root()
    .text()
    .split(border)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => /[.!?:]["”’)\]]*$/.test(block) || block.split(' ').length >= fewestWords);
}
