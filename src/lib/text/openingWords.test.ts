import { expect, it } from 'vitest';
import { openingWords } from './openingWords.ts';

it('keeps whole words and says where the text goes on', () => {
  expect(openingWords('Vår inställning är enkel: Stockholm ska', 26)).toBe('Vår inställning är enkel …');
  expect(openingWords('Kort  text.', 26)).toBe('Kort text.');
  expect(openingWords('Vänortssamarbeten', 6)).toBe('Vänort …');
});
