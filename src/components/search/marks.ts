/** Words marked where a reader sees them: in what a hit shows, and on the page that it leads to. */
import { wordsOf } from '../../lib/text/words.ts';
import { element } from '../ui/element.ts';

/** No text that a reader sees. */
const passedOver = 'script, style, svg, nav, button, .visually-hidden, site-search';

/** Marks some folded words in the texts of an element. Returns the marks, in order. */
export function markWords(root: Element, words: ReadonlySet<string>): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest(passedOver)) texts.push(walker.currentNode as Text);
  return texts.flatMap((text) => {
    const places = wordsOf(text.data).filter(({ folded }) => words.has(folded));
    // From the end, so that what stands before stays where it is.
    const made = places.reverse().map(({ start, end }) => {
      const range = new Range();
      range.setStart(text, start);
      // Pairs of Chinese characters overlap: what is left of the text ends where the mark after it begins.
      range.setEnd(text, Math.min(end, text.length));
      const marked = element('mark', { class: 'found' });
      range.surroundContents(marked);
      return marked;
    });
    return made.reverse();
  });
}
