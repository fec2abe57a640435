import { expect, it } from 'vitest';
import { markQuotes, type Piece, textOf } from './marks.ts';

const text = 'Stockholm har ingått avtal, även om intensiteten varierar.';

/** Pieces as a line: `[id text]`, with `…` where the quote goes on after the mark. */
const line = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : `[${piece.id} ${line(piece.children)}${piece.last ? '' : '…'}]`,
    )
    .join('');
const pieces = (quotes: Record<string, string>, of = text) =>
  markQuotes(
    of,
    Object.entries(quotes).map(([id, quote]) => ({ id, quote })),
  );

it.each<[why: string, quotes: Record<string, string>, marked: string]>([
  ['no notes', {}, text],
  [
    'any order',
    { b: 'intensiteten', a: 'ingått' },
    'Stockholm har [a ingått] avtal, även om [b intensiteten] varierar.',
  ],
  [
    'both ends, and quotes that touch',
    { a: 'Stockholm', b: ' har', c: 'varierar.' },
    '[a Stockholm][b  har] ingått avtal, även om intensiteten [c varierar.]',
  ],
  ['the whole sentence', { a: text }, `[a ${text}]`],
  [
    'one within another',
    { inner: 'avtal', outer: 'har ingått avtal, även' },
    'Stockholm [outer har ingått [inner avtal], även] om intensiteten varierar.',
  ],
  [
    'the longer one outside',
    { short: 'ingått', long: 'ingått avtal' },
    'Stockholm har [long [short ingått] avtal], även om intensiteten varierar.',
  ],
  [
    'the same twice',
    { a: 'ingått', b: 'ingått' },
    'Stockholm har [a [b ingått]] avtal, även om intensiteten varierar.',
  ],
  [
    'an edge that is crossed, ended once',
    { a: 'har ingått avtal', b: 'avtal, även' },
    'Stockholm [a har ingått [b avtal…]][b , även] om intensiteten varierar.',
  ],
  [
    'three in a row',
    { a: 'har ingått', b: 'ingått avtal', c: 'avtal, även' },
    'Stockholm [a har [b ingått…]][b  [c avtal…]][c , även] om intensiteten varierar.',
  ],
  [
    'three that cross',
    { a: 'har ingått avtal', b: 'ingått avtal, även', c: 'avtal, även om' },
    'Stockholm [a har [b ingått [c avtal…]…]][c [b , även] om] intensiteten varierar.',
  ],
])('marks quotes: %s', (_, quotes, marked) => {
  expect(line(pieces(quotes))).toBe(marked);
  expect(textOf(pieces(quotes))).toBe(text);
});

it('takes the first place of words that stand there twice, and refuses a quote that is not there', () => {
  expect(line(pieces({ a: 'om' }, 'om och om igen'))).toBe('[a om] och om igen');
  expect(() => pieces({ a: 'Ingått' })).toThrow('The note "a" marks "Ingått", which is not in its sentence');
  expect(() => pieces({ a: '' })).toThrow('The note "a"');
});
