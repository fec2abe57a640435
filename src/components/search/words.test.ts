import { expect, it } from 'vitest';
import { wordsOf } from '../../lib/text/words.ts';
import { askedKinds, withoutEnding } from './words.ts';

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
  expect(asked('vad tycker moderaterna', 'sv')).toContain('argument');
  expect(asked('Taipei', 'en')).toEqual([]);
});

it.each([
  ['frågan', 'fråga'],
  ['landet', 'land'],
  ['kommunalt', 'kommunal'],
  ['Taipeis', 'Taipei'],
  ['Taiwan', 'Taiwan'],
  ['kommun', 'kommun'],
  ['vänort', 'vänort'],
])('takes off Swedish endings that Pagefind leaves on: %s', (word, plain) => {
  expect(withoutEnding(word, 'sv')).toBe(plain);
  expect(withoutEnding(word, 'en')).toBe(word);
});
