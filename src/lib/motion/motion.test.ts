import { expect, it } from 'vitest';
import { countBy, numberNotes } from './notes.ts';
import { textQuoteSelector } from './selector.ts';

it.each([
  ['en stad', { type: 'TextQuoteSelector', exact: 'en stad', prefix: 'lm är ', suffix: ' som ä' }],
  ['Stockholm', { type: 'TextQuoteSelector', exact: 'Stockholm', prefix: '', suffix: ' är en' }],
  ['världen.', { type: 'TextQuoteSelector', exact: 'världen.', prefix: 'n för ', suffix: '' }],
  ['Göteborg', undefined],
  ['', undefined],
])('picks "%s" with what stands before and after', (quote, selector) => {
  expect(textQuoteSelector('Stockholm är en stad som är öppen för världen.', quote, 6)).toEqual(selector);
});

it('numbers notes by the text, then by the order within the sentence', () => {
  const notes = [
    { id: 'd', sentence: 'underskrift', order: 1 },
    { id: 'c', sentence: 'p1s1', order: 2 },
    { id: 'b', sentence: 'p1s1', order: 1 },
    { id: 'a', sentence: 'rubrik', order: 1 },
  ] as const;
  expect(numberNotes(notes).map(({ id, number }) => id + number)).toEqual(['a1', 'b2', 'c3', 'd4']);
});

it('counts each value and leaves out what has none', () => {
  const counts = countBy(['a', 'b', 'a', ''], (letter) => letter || undefined);
  expect(Object.fromEntries(counts)).toEqual({ a: 2, b: 1 });
});
