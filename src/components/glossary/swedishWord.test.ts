import { expect, it } from 'vitest';
import { swedishWord } from './swedishWord.ts';

it('gives the Swedish word after an English headword, and none where the name is the same', () => {
  expect(swedishWord({ sv: 'Kommunfullmäktige', en: 'City council' }, 'en')).toBe('kommunfullmäktige');
  expect(swedishWord({ sv: 'CHANGE-nätverket', en: 'CHANGE network' }, 'en')).toBe('CHANGE-nätverket');
  expect(swedishWord({ sv: 'SKR (Sveriges Kommuner och Regioner)', en: 'SKR (the Swedish …)' }, 'en')).toBeUndefined();
  expect(swedishWord({ sv: 'Motion', en: 'Motion' }, 'en')).toBeUndefined();
  expect(swedishWord({ sv: 'Yrka', en: 'To move' }, 'sv')).toBeUndefined();
});
