import { expect, it } from 'vitest';
import { contentOf, foundWords, markedTitle, passage } from './excerpt.ts';

const long = `${'Ord som inte söks. '.repeat(20)}Här står en vänort till sist. ${'Och mer. '.repeat(20)}`.trim();
const content = contentOf(`Vänort. ¦ ${long} ¦ sistercity vänorter.`);
const at = content.words.indexOf('vänort');
const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

it('shows the passage with what was found, from the beginning of its sentence, and nothing hidden', () => {
  const shown = passage(content, new Set([0, at, content.words.length - 1]));
  expect(textOf(shown)).toMatch(/^… .*Här står en vänort till sist\..* …$/);
  expect(textOf(shown)).not.toMatch(/sistercity|¦/);
  expect(shown.filter(({ marked }) => marked)).toEqual([{ text: 'vänort', marked: true }]);
});

it('shows a short text whole, and a record without words as none', () => {
  const short = contentOf('Titel. ¦ En kort text, med ”ord”. ¦');
  expect(textOf(passage(short, new Set([6])))).toBe('En kort text, med ”ord”.');
  expect(passage(short, new Set([6])).filter(({ marked }) => marked)).toEqual([{ text: 'ord', marked: true }]);
  expect(passage(contentOf('Titel. ¦ ¦'), new Set())).toEqual([]);
});

it('marks a title by its own words', () => {
  expect(markedTitle('Vänort', content, new Set([0]))).toEqual([{ text: 'Vänort', marked: true }]);
  expect(markedTitle('Vänort', content, new Set([at]))).toEqual([{ text: 'Vänort', marked: false }]);
});

it('tells the words that a reader sees, each once', () => {
  expect(foundWords(content, new Set([0, at, content.words.length - 1]))).toEqual(['Vänort', 'vänort']);
});
