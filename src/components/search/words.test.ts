import { expect, it } from 'vitest';
import { readQuestions, withQuestion } from './recent.ts';
import { askedKinds, wordsOf } from './words.ts';

it('cuts texts into words', () => {
  const folded = (text: string) => wordsOf(text).map(({ folded: word }) => word);
  expect(folded('KMT:s “Göteborg’s” ett-Kina-politik 5G, Łódź')).toEqual([
    'kmt',
    'goteborg',
    'ett',
    'kina',
    'politik',
    '5g',
    'lodz',
  ]);
  expect(folded('臺北市')).toEqual(['臺北', '北市']);
  expect(folded('\u200f 🐻 –')).toEqual([]);
});

it('knows what kind of thing a question asks for', () => {
  const asked = (question: string, language: string) => askedKinds(wordsOf(question), language);
  expect(asked('Hur många bor i Taipei?', 'sv')).toContain('figure');
  expect(asked('Hur stort är Stockholm?', 'sv')).toContain('figure');
  expect(asked('Vad betyder återremiss?', 'sv')).toEqual(['term']);
  expect(asked('how far is Taipei', 'en')).toContain('figure');
  expect(asked('Taipei', 'en')).toEqual([]);
});

it('lists the latest questions, each once, and bears whatever was stored', () => {
  expect(withQuestion(['b', 'A'], ' a ')).toEqual(['a', 'b']);
  expect(withQuestion(['1', '2', '3', '4', '5', '6'], '7')).toEqual(['7', '1', '2', '3', '4', '5']);
  expect(withQuestion(['b'], ' ')).toEqual(['b']);
  for (const stored of [null, '{', '{"a":1}', '[1,"b"]'])
    expect(readQuestions(stored)).toEqual(stored === '[1,"b"]' ? ['b'] : []);
});
