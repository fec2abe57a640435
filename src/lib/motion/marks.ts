import { locateQuote, type Stretch } from './selector.ts';

/** A quote to be marked, with the id of its note. */
export interface Quote {
  id: string;
  quote: string;
}

/** A marked stretch. A quote that crosses the edge of another one is cut there into several. */
export interface Mark {
  /** Id of the note. */
  id: string;
  children: Piece[];
  /** Whether the quote ends with this mark: here stands the link to its note. */
  last: boolean;
}

/** Plain text, or a marked stretch that may hold others. */
export type Piece = string | Mark;

interface Placed extends Stretch {
  id: string;
}

/**
 * Lays marks into a sentence. Quotes may touch, hold each other or cross; the text of all pieces together is the
 * sentence again. Of two quotes the one that begins first, then the longer one, is the outer one.
 *
 * @param quotes words of the sentence, letter for letter
 * @throws where a quote is not in the sentence
 */
export function markQuotes(text: string, quotes: readonly Quote[]): Piece[] {
  const placed = quotes
    .map(({ id, quote }): Placed => {
      const at = locateQuote(text, quote);
      if (!at) throw new Error(`The note "${id}" marks "${quote}", which is not in its sentence "${text}".`);
      return { id, ...at };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return fill(text, { start: 0, end: text.length }, placed);
}

/** The pieces of one stretch: the outermost mark of each place, filled with those that lie within it. */
function fill(text: string, within: Stretch, placed: readonly Placed[]): Piece[] {
  const pieces: Piece[] = [];
  let at = within.start;
  // What is left of quotes that cross the edge of an outer one goes on after it.
  const waiting = [...placed];
  for (let quote = waiting.shift(); quote; quote = waiting.shift()) {
    if (quote.start > at) pieces.push(text.slice(at, quote.start));
    const { id, start, end } = quote;
    const inside = waiting.filter((other) => other.start < end);
    const outside = waiting.filter((other) => other.start >= end);
    const tails = inside.filter((other) => other.end > end).map((other) => ({ ...other, start: end }));
    waiting.splice(0, waiting.length, ...[...tails, ...outside].sort((a, b) => a.start - b.start || b.end - a.end));
    const heads = inside.map((other) => ({ ...other, end: Math.min(other.end, end), cut: other.end > end }));
    pieces.push({ id, children: cutLast(fill(text, { start, end }, heads), heads), last: true });
    at = end;
  }
  if (at < within.end) pieces.push(text.slice(at, within.end));
  return pieces;
}

/** Takes the end away from marks whose quote goes on after the outer one. */
function cutLast(pieces: Piece[], heads: readonly (Placed & { cut: boolean })[]): Piece[] {
  const cut = new Set(heads.filter((head) => head.cut).map((head) => head.id));
  return pieces.map((piece) =>
    typeof piece === 'string'
      ? piece
      : { ...piece, last: piece.last && !cut.has(piece.id), children: cutLast(piece.children, heads) },
  );
}

/** The text of pieces, without their marks. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.children))).join('');
}
