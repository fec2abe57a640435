import { describe, expect, it } from 'vitest';
import { countBy, numberNotes } from './notes.ts';
import { textQuoteSelector } from './selector.ts';

describe('textQuoteSelector', () => {
  const text = 'Stockholm är en stad som är öppen för världen.';

  it('gives what stands before and after', () => {
    expect(textQuoteSelector(text, 'en stad', 6)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'en stad',
      prefix: 'lm är ',
      suffix: ' som ä',
    });
  });

  it('gives less at the ends of the text', () => {
    expect(textQuoteSelector(text, 'Stockholm')).toMatchObject({ prefix: '' });
    expect(textQuoteSelector(text, 'världen.')).toMatchObject({ suffix: '' });
  });

  it('gives nothing for words that are not there', () => {
    expect(textQuoteSelector(text, 'Göteborg')).toBeUndefined();
    expect(textQuoteSelector(text, '')).toBeUndefined();
  });
});

describe('numberNotes', () => {
  it('follows the text, then the order within the sentence', () => {
    const notes = [
      { id: 'd', sentence: 'underskrift', order: 1 },
      { id: 'c', sentence: 'p1s1', order: 2 },
      { id: 'b', sentence: 'p1s1', order: 1 },
      { id: 'a', sentence: 'rubrik', order: 1 },
    ] as const;
    expect(numberNotes(notes).map(({ id, number }) => id + number)).toEqual(['a1', 'b2', 'c3', 'd4']);
  });
});

describe('countBy', () => {
  it('counts each value and leaves out what has none', () => {
    expect([...countBy(['a', 'b', 'a', ''], (letter) => letter || undefined)]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
