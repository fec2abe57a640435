import { expect, it } from 'vitest';
import { contentOf, foundWords, passage } from './excerpt.ts';

const long = `${'Ord som inte söks. '.repeat(20)}Här står en vänort till sist. ${'Och mer. '.repeat(20)}`.trim();
const content = contentOf(`Vänort. ¦ ${long} ¦ sistercity vänorter.`);
const found = new Set([0, content.words.indexOf('vänort'), content.words.length - 1]);

it('shows the passage with what was found, from the beginning of its sentence, and nothing hidden', () => {
  expect(passage(content, found)).toMatch(/^… .*Här står en vänort till sist\..* …$/);
  expect(passage(content, found)).not.toMatch(/sistercity|¦/);
});

it('shows a short text whole, and a record without words as none', () => {
  expect(passage(contentOf('Titel. ¦ En kort text, med ”ord”. ¦'), new Set([6]))).toBe('En kort text, med ”ord”.');
  expect(passage(contentOf('Titel. ¦ ¦'), new Set())).toBe('');
});

it('tells the words that a reader sees, folded, each once, without the punctuation around them', () => {
  expect(foundWords(content, found)).toEqual(['vanort']);
  expect(foundWords(contentOf('Titel. ¦ En kort text, med ”Örd”. ¦'), new Set([6]))).toEqual(['ord']);
});
