import { expect, it } from 'vitest';
import { termUsage, textsOf } from './termUsage.ts';

const terms = [
  { id: 'vanort', forms: ['vänort', 'vänorter'] },
  { id: 'motion', forms: ['motion'] },
];

it('counts the things of each page that use a term, and names the first', () => {
  const usage = termUsage(terms, [
    { text: 'En vänort, två vänorter.', route: 'motion', hash: 'p1s1' },
    { text: 'Ännu en vänort.', route: 'motion', hash: 'p1s2' },
    { text: 'Vänorter', route: 'cities' },
  ]);
  expect(usage).toEqual(
    new Map([
      [
        'vanort',
        [
          { route: 'motion', hash: 'p1s1', count: 2 },
          { route: 'cities', hash: undefined, count: 1 },
        ],
      ],
    ]),
  );
});

it('gathers the texts of one language at any depth', () => {
  const data = {
    title: { sv: 'Rubrik', en: 'Title' },
    cells: [{ text: { sv: 'Cell', en: 'Cell' } }],
    order: 1,
    x: null,
  };
  expect(textsOf(data, 'sv')).toBe('Rubrik\nCell');
});
