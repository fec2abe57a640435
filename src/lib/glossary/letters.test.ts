import { expect, it } from 'vitest';
import { groupByLetter } from './letters.ts';

const names = ['Återremiss', 'vänort', 'Avslag', 'Ärende', 'att-sats', 'Öst', 'Zon'];

it.each([
  ['sv', 'A att-sats Avslag, V vänort, Z Zon, Å Återremiss, Ä Ärende, Ö Öst', 'a v z aring auml ouml'],
  ['en', 'A Ärende Återremiss att-sats Avslag, O Öst, V vänort, Z Zon', 'a o v z'],
])('sorts by the alphabet of %s, and gives each letter an id of ASCII', (lang, sorted, anchors) => {
  const groups = groupByLetter(names, (name) => name, lang);
  expect(groups.map(({ letter, items }) => [letter, ...items].join(' ')).join(', ')).toBe(sorted);
  expect(groups.map(({ anchor }) => anchor)).toEqual(anchors.split(' ').map((letter) => `bokstav-${letter}`));
});
