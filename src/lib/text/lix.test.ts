import { expect, it } from 'vitest';
import { lix, sentencesOf } from './lix.ts';

it.each([
  ['Ett. Två: tre? Fyra! Fem', 5],
  ['EU:s och SÄPO:s 2.5 kl. 12:30, t.ex. Prag, är ett.', 1],
  ['Hon sade ”ja.” Sedan (i maj.) Nej.', 3],
  [' – … ', 0],
])('cuts %s into sentences', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

it('is words a sentence plus per cent long words, whose letters count, and no figures', () => {
  // 10 words, 2 sentences, 2 of more than six letters: 10 / 2 + 100 · 2 / 10.
  const text = 'Staden ska utreda en fråga till. Kommunfullmäktige säger sedan fredligt.';
  expect(lix([text])).toEqual({ words: 10, sentences: 2, longWords: 2, lix: 25 });
  expect(lix(['2022–2026 är 1234567.']).longWords).toBe(0);
  expect(lix(['Staden är sjuåri-ga.']).longWords).toBe(1);
  expect(lix(['Ett två', 'tre fyra']).sentences).toBe(2);
  expect(lix([]).lix).toBe(0);
});
