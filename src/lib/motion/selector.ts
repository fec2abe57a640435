/** A passage found by its words and by what stands around it (W3C Web Annotation Data Model, 4.2.4). */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** What stands just before, empty at the text's beginning. */
  prefix: string;
  /** What stands just after, empty at the text's end. */
  suffix: string;
}

/** A stretch of a text, in UTF-16 code units as `String.prototype.slice` takes them. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where a quote stands in a text: its first place, if it stands there more than once.
 *
 * @param quote words of the text, letter for letter
 * @returns undefined where the quote is not in the text, or is empty
 */
export function locateQuote(text: string, quote: string): Stretch | undefined {
  const start = quote === '' ? -1 : text.indexOf(quote);
  return start === -1 ? undefined : { start, end: start + quote.length };
}

/**
 * Describes a quote so that other programs find it, even if the same words stand elsewhere in the text.
 *
 * @param quote words of the text, letter for letter
 * @param context how many characters to give on each side
 * @returns undefined where the quote is not in the text
 */
export function textQuoteSelector(text: string, quote: string, context = 32): TextQuoteSelector | undefined {
  const at = locateQuote(text, quote);
  if (!at) return undefined;
  return {
    type: 'TextQuoteSelector',
    exact: quote,
    prefix: text.slice(Math.max(0, at.start - context), at.start),
    suffix: text.slice(at.end, at.end + context),
  };
}
