import { describe, expect, it } from 'vitest';
import { markQuotes, type Piece, textOf } from './marks.ts';

const text = 'Stockholm har ingått avtal, även om intensiteten varierar.';

/** Pieces as a line: `[id text]`, with `…` where the quote goes on after the mark. */
const line = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : `[${piece.id} ${line(piece.children)}${piece.last ? '' : '…'}]`,
    )
    .join('');
const marked = (...quotes: [string, string][]) => {
  const pieces = markQuotes(
    text,
    quotes.map(([id, quote]) => ({ id, quote })),
  );
  expect(textOf(pieces)).toBe(text);
  return line(pieces);
};

describe('markQuotes', () => {
  it('leaves a sentence without notes alone', () => {
    expect(markQuotes(text, [])).toEqual([text]);
  });

  it('marks quotes in the middle, whatever their order in the list', () => {
    expect(marked(['b', 'intensiteten'], ['a', 'ingått'])).toBe(
      'Stockholm har [a ingått] avtal, även om [b intensiteten] varierar.',
    );
  });

  it('marks quotes at both ends, punctuation included, and quotes that touch', () => {
    expect(marked(['a', 'Stockholm'], ['b', ' har'], ['c', 'varierar.'])).toBe(
      '[a Stockholm][b  har] ingått avtal, även om intensiteten [c varierar.]',
    );
  });

  it('marks the whole sentence', () => {
    expect(marked(['a', text])).toBe(`[a ${text}]`);
  });

  it('puts a quote that lies within another one inside it', () => {
    expect(marked(['inner', 'avtal'], ['outer', 'har ingått avtal, även'])).toBe(
      'Stockholm [outer har ingått [inner avtal], även] om intensiteten varierar.',
    );
  });

  it('lets the longer one be the outer one where both begin together, and the first where they are the same', () => {
    expect(marked(['short', 'ingått'], ['long', 'ingått avtal'])).toBe(
      'Stockholm har [long [short ingått] avtal], även om intensiteten varierar.',
    );
    expect(marked(['a', 'ingått'], ['b', 'ingått'])).toBe(
      'Stockholm har [a [b ingått]] avtal, även om intensiteten varierar.',
    );
  });

  it('cuts a quote that crosses the edge of another, and ends it once', () => {
    expect(marked(['a', 'har ingått avtal'], ['b', 'avtal, även'])).toBe(
      'Stockholm [a har ingått [b avtal…]][b , även] om intensiteten varierar.',
    );
  });

  it('cuts three that cross in a row', () => {
    expect(marked(['a', 'har ingått'], ['b', 'ingått avtal'], ['c', 'avtal, även'])).toBe(
      'Stockholm [a har [b ingått…]][b  [c avtal…]][c , även] om intensiteten varierar.',
    );
    expect(marked(['a', 'har ingått avtal'], ['b', 'ingått avtal, även'], ['c', 'avtal, även om'])).toBe(
      'Stockholm [a har [b ingått [c avtal…]…]][c [b , även] om] intensiteten varierar.',
    );
  });

  it('takes the first place of words that stand there twice', () => {
    expect(line(markQuotes('om och om igen', [{ id: 'a', quote: 'om' }]))).toBe('[a om] och om igen');
  });

  it('refuses a quote that is not there, letter for letter', () => {
    expect(() => marked(['a', 'Ingått'])).toThrow('The note "a" marks "Ingått", which is not in its sentence');
    expect(() => marked(['a', ''])).toThrow('The note "a"');
  });
});
