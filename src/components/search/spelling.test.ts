import { expect, it } from 'vitest';
import { vocabulary } from './site.ts';
import { compoundParts, nearest, vocabularyOf } from './spelling.ts';

const words = vocabularyOf(['Shanghai avtal Paris Östersjöns', '', 'Prag kommunfullmäktige']);

it.each([
  ['Parg', 'Prag'],
  ['kommunfulmäktige', 'kommunfullmäktige'],
  ['Osterjon', 'Östersjöns'],
  ['shanghi', 'Shanghai'],
])('reads %s as %s', (wrong, right) => {
  expect(nearest(wrong, words)[0]?.word).toBe(right);
});

it('finds nothing where nothing is near', () => {
  for (const word of ['ab', 'xyzzyqwfp', '', '\ud800']) expect(nearest(word, words), word).toEqual([]);
});

it('cuts what is written as one word', () => {
  expect(compoundParts('Shanghaiavtal', words)).toEqual(['Shanghai', 'avtal']);
  expect(compoundParts('xyzavtal', words)).toEqual([]);
  expect(compoundParts('av', words)).toEqual([]);
});

it('knows the words that editors gave as synonyms, each one slip away', () => {
  const root = new URL('../../../', import.meta.url);
  const synonyms = vocabularyOf(vocabulary([], root));
  const read = (word: string) => nearest(word, synonyms)[0]?.word;
  // One letter left out, doubled, wrong, or two of them exchanged.
  const slips = {
    systestad: 'systerstad',
    tvillingsttad: 'tvillingstad',
    memorandom: 'memorandum',
    wihtdraw: 'withdraw',
  };
  for (const [wrong, right] of Object.entries(slips)) expect(read(wrong), wrong).toBe(right);
  const long = synonyms.filter(({ word }) => /^[a-zåäö]{9,}$/.test(word));
  const missed = long.filter(({ word }) => read(word.slice(0, 4) + word.slice(5)) !== word).map(({ word }) => word);
  // Where two of them are nearly the same, the slip may have meant either.
  expect(missed.length / long.length, missed.join(' ')).toBeLessThan(0.05);
});

it('reads a short beginning and an ending as no word of its own', () => {
  expect(nearest('mayer', vocabularyOf(['may mayor']))[0]?.word).toBe('mayor');
  expect(nearest('pandor', vocabularyOf(['band']))).toEqual([]);
});
