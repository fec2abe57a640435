import { describe, expect, it } from 'vitest';
import { lix, sentencesOf } from './lix.ts';

describe('sentences', () => {
  it('end at full stops, colons, question marks and exclamation marks', () => {
    expect(sentencesOf('Ett. Två: tre? Fyra! Fem')).toEqual(['Ett.', 'Två:', 'tre?', 'Fyra!', 'Fem']);
  });

  it('do not end inside words, figures, times and abbreviations', () => {
    expect(sentencesOf('EU:s och SÄPO:s 2.5 kl. 12:30, t.ex. Prag, är ett.')).toHaveLength(1);
  });

  it('may end with a quotation mark or a bracket', () => {
    expect(sentencesOf('Hon sade ”ja.” Sedan (i maj.) Nej.')).toHaveLength(3);
  });

  it('need words', () => {
    expect(sentencesOf(' – … ')).toEqual([]);
  });
});

describe('LIX', () => {
  it('is words a sentence plus per cent long words', () => {
    // 10 words, 2 sentences, 2 of more than six letters: 10 / 2 + 100 · 2 / 10.
    const text = 'Staden ska utreda en fråga till. Kommunfullmäktige säger sedan fredligt.';
    expect(lix([text])).toEqual({ words: 10, sentences: 2, longWords: 2, lix: 25 });
  });

  it('counts letters, not figures or signs', () => {
    expect(lix(['2022–2026 är 1234567.']).longWords).toBe(0);
    expect(lix(['Staden är sjuåri-ga.']).longWords).toBe(1);
  });

  it('ends a sentence with each block', () => {
    expect(lix(['Ett två', 'tre fyra']).sentences).toBe(2);
  });

  it('is 0 where there is no word', () => {
    expect(lix([]).lix).toBe(0);
  });
});
