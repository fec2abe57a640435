import { afterPaint } from '../ui/afterPaint.ts';

/** Marks the original of a sentence in ids and addresses, where the page shows a translation. */
export const originalPrefix = 'original-';

const own = '.sentence';
const originals = `.original [id^="${originalPrefix}"]`;

/** The element at a place in the document. */
export const elementAt = (node?: Node | null): Element | null =>
  node instanceof Element ? node : (node?.parentElement ?? null);

/** The sentence, in the reader's language or the original, that a place in the document lies in. */
export function sentenceAt(node: Node | null): HTMLElement | undefined {
  const element = elementAt(node);
  // A whole paragraph is selected by its element, which lies around its sentences.
  const text = element?.matches('.text, .original-text') ? element.firstElementChild : element;
  return text?.closest<HTMLElement>(`${own}, ${originals}`) ?? undefined;
}

/** All sentences of the page in the language of one of them, in their order. */
export function sentencesLike(sentence: HTMLElement): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(sentence.matches(own) ? own : originals)];
}

/** What is selected, as one range: around what may not be selected Firefox makes several. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/** What of a range is the motion's own words: without the numbers of the notes on them. */
function wordsIn(range: Range): string {
  const words = range.cloneContents();
  for (const number of words.querySelectorAll('.ref')) number.remove();
  return words.textContent ?? '';
}

/** The words of an element as it stands, which a program may have translated. */
export function shownWords(element: Element): string {
  const range = document.createRange();
  range.selectNodeContents(element);
  return wordsIn(range);
}

/** The words that the page was built with, by the element that holds them: read once the page has been painted. */
const built = new Map<Element, string>();
afterPaint(() => {
  for (const element of document.querySelectorAll(`${own}, ${originals}, .note-title, .note-body > p`))
    built.set(element, shownWords(element));
})();

/** All words of a sentence or note, as the page was built: what a browser makes of them elsewhere is no quotation. */
export const wordsOf = (element: Element): string => built.get(element) ?? shownWords(element);

/**
 * What of a range lies in an element, in the words that are shown.
 *
 * @param range one that touches the element
 */
export function wordsWithin(element: Element, range: Range): string {
  const within = document.createRange();
  within.selectNodeContents(element);
  if (within.comparePoint(range.startContainer, range.startOffset) === 0)
    within.setStart(range.startContainer, range.startOffset);
  if (within.comparePoint(range.endContainer, range.endOffset) === 0)
    within.setEnd(range.endContainer, range.endOffset);
  return wordsIn(within);
}

/** Whether a program has put other words in the place of an element's own. */
const isTranslated = (element: Element): boolean => shownWords(element) !== wordsOf(element);

/**
 * How many characters of a sentence's words stand before a place, which may lie outside of it. In a sentence that a
 * program has translated places mean nothing: it counts as a whole.
 *
 * @param edge of what is selected: the place at which it begins or ends
 */
export function offsetIn(sentence: Element, range: Range, edge: 'start' | 'end'): number {
  if (isTranslated(sentence)) return edge === 'start' ? 0 : wordsOf(sentence).length;
  const [node, offset] =
    edge === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
  const before = document.createRange();
  before.selectNodeContents(sentence);
  const side = before.comparePoint(node, offset);
  if (side < 0) return 0;
  if (side === 0) before.setEnd(node, offset);
  return wordsIn(before).length;
}
