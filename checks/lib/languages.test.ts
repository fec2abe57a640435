import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { phrasesOf, saidOn, swedishIn, swedishNumbersIn } from './languages.ts';

it('a page is taken apart with the language that it says of each part', () => {
  const $ = load(
    '<html lang="en"><body><p aria-label="A">Words <q lang="sv">ord <i>mer</i></q></p><script>x</script></body></html>',
  );
  expect(saidOn($)).toEqual([
    { text: 'A', lang: 'en', attribute: true },
    { text: 'Words', lang: 'en', attribute: false },
    { text: 'ord', lang: 'sv', attribute: false },
    { text: 'mer', lang: 'sv', attribute: false },
  ]);
});

it('Swedish words are found among English ones, whatever their case, and not inside others', () => {
  expect(swedishIn('Read about staden and Och')).toHaveLength(2);
  expect(swedishIn('The standard of Marseille attaches avtalen')).toEqual([]);
});

it('Swedish ways of writing numbers are found, English ones and dates are not', () => {
  for (const text of ['8 390 km', '8\u00a0390 km', '1,5 per cent', '12 345 678']) {
    expect(swedishNumbersIn(text), text).toHaveLength(1);
  }
  for (const text of [
    '8,390 km',
    '1.5',
    '12,345,678',
    '17 May 2019',
    'in 2019, 20 cities',
    'pages 3, 41',
    'COM 2019',
  ]) {
    expect(swedishNumbersIn(text), text).toEqual([]);
  }
});

it('the phrases of the interface are found however deep', () => {
  expect(phrasesOf({ a: 'Visa alla', b: { c: ['Stäng', '{n} av', 'i'] } })).toEqual(['Visa alla', 'Stäng']);
});
