import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type MarkName, markPath, marks } from './symbols.ts';
import { fileTheme } from './theme.ts';

/** What stands beside each other in one figure must differ in shape, not in colour alone. */
const together: readonly (readonly MarkName[])[] = [
  ['city-decision', 'nordic-capital', 'named-by-partner', 'working-level', 'network', 'taipei'],
  ['origins', 'nordic', 'reconciliation', 'institutions', 'cold-war', 'eu', 'china-taiwan', 'ukraine-russia'],
  ['projekt', 'vanort', 'both', 'context'],
];

it.each(together)('differs in shape within a figure: %s …', (...names) => {
  const paths = names.map((name) => markPath(marks[name].shape, 6));
  expect(new Set(paths).size).toBe(names.length);
});

it('gives no two meanings the same mark, in shape and colour, but those that mean the same', () => {
  const theme = fileTheme(readFileSync('src/styles/tokens.css', 'utf8'));
  const same: readonly (readonly MarkName[])[] = [
    ['nordic', 'nordic-capital'],
    ['projekt', 'working-level'],
    ['vanort', 'city-decision'],
  ];
  const names = Object.keys(marks) as MarkName[];
  const first = (name: MarkName) => same.find((group) => group.includes(name))?.[0] ?? name;
  const looks = Map.groupBy(names, (name) => `${marks[name].shape} ${theme(marks[name].colour)}`);
  for (const alike of looks.values()) expect(new Set(alike.map(first)).size, alike.join(' and ')).toBe(1);
});

it('draws a mark alike wherever it stands', () => {
  const here = markPath('plus', 6, { x: 10, y: 20 });
  expect(here.slice(here.indexOf('l'))).toBe(markPath('plus', 6).slice(markPath('plus', 6).indexOf('l')));
});
