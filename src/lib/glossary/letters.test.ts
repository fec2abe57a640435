import { expect, it } from 'vitest';
import { groupByLetter } from './letters.ts';

const names = ['Återremiss', 'vänort', 'Avslag', 'Ärende', 'att-sats', 'Öst', 'Zon'];
const groups = (lang: string) =>
  groupByLetter(names, (name) => name, lang).map(({ letter, items }) => [letter, ...items]);

it('sorts å, ä and ö after z in Swedish', () => {
  expect(groups('sv')).toEqual([
    ['A', 'att-sats', 'Avslag'],
    ['V', 'vänort'],
    ['Z', 'Zon'],
    ['Å', 'Återremiss'],
    ['Ä', 'Ärende'],
    ['Ö', 'Öst'],
  ]);
});

it('sorts them as a and o in English', () => {
  expect(groups('en')).toEqual([
    ['A', 'Ärende', 'Återremiss', 'att-sats', 'Avslag'],
    ['O', 'Öst'],
    ['V', 'vänort'],
    ['Z', 'Zon'],
  ]);
});

it('gives each letter an id of ASCII', () => {
  expect(groupByLetter(names, (name) => name, 'sv').map(({ anchor }) => anchor)).toEqual([
    'bokstav-a',
    'bokstav-v',
    'bokstav-z',
    'bokstav-aring',
    'bokstav-auml',
    'bokstav-ouml',
  ]);
});
