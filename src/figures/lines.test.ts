import { describe, expect, it } from 'vitest';
import { balancedLines, breakLines } from './lines.ts';

/** A monospaced typeface: every letter is half its size wide. */
const measure = (text: string, size: number) => text.length * size * 0.5;

describe('breaking lines', () => {
  it('fills lines and keeps breaks of the text', () => {
    expect(breakLines('ett två tre\nfyra', 40, 10, measure)).toEqual([
      { text: 'ett två', start: 0 },
      { text: 'tre', start: 8 },
      { text: 'fyra', start: 12 },
    ]);
  });

  it('leaves a word that is too wide whole, and makes nothing of nothing', () => {
    const texts = breakLines('ett två kommunstyrelsen tre', 40, 10, measure).map(({ text }) => text);
    expect(texts).toEqual(['ett två', 'kommunstyrelsen', 'tre']);
    expect(breakLines('', 40, 10, measure)).toEqual([]);
  });

  it('evens lines and loses no letter', () => {
    const lines = balancedLines('aaa bbb ccc ddd eee', 75, 10, measure).map(({ text }) => text);
    expect(lines).toEqual(['aaa bbb ccc', 'ddd eee']);
  });
});
