import { expect, it } from 'vitest';
import { fileTheme } from './theme.ts';
import { canSet, lineWidth } from './type.ts';

it('kerns and has Swedish, Chinese and Cyrillic letters', () => {
  expect(lineWidth('AV', 'strong', 100)).toBeLessThan(lineWidth('A', 'strong', 100) + lineWidth('V', 'strong', 100));
  for (const text of ['Åäö ÅÄÖ – ”é”', '臺北', '東京', 'Київ', 'Rīga', 'İstanbul']) {
    for (const typeface of ['serif', 'sans', 'strong'] as const) expect(canSet(text, typeface), text).toBe(true);
  }
});

it('throws at a letter that no font has', () => {
  expect(canSet('الرباط', 'sans')).toBe(false);
  expect(() => lineWidth('الرباط', 'sans', 10)).toThrow('npm run fonts');
});

it('takes the colours of files from the light tokens', () => {
  const theme = fileTheme(':root { --ink: #111; --paper: #fefefe; }\n@media (x) { :root { --ink: #eee; } }');
  expect([theme('ink'), theme('paper')]).toEqual(['#111', '#fefefe']);
  expect(() => theme('gold')).toThrow('--gold');
});
