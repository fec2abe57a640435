import { expect, it } from 'vitest';
import { quotation } from './quotation.ts';

it.each([
  ['en', 'Kiel counts Stockholm as a ‘friendship city’.', '‘Kiel counts Stockholm as a “friendship city”.’'],
  ['en', 'The City’s ‘own words’, and the motion’s.', '‘The City’s “own words”, and the motion’s.’'],
  ['en', 'It is ‘the City’s line’.', '‘It is “the City’s line”.’'],
  [
    'sv',
    'Kiel räknar Stockholm som ”vänskapsstad” och ”vän”.',
    '”Kiel räknar Stockholm som ’vänskapsstad’ och ’vän’.”',
  ],
  ['sv', 'Utan citat.', '”Utan citat.”'],
] as const)('puts quotation marks round %s text and changes those inside: %s', (lang, text, quoted) => {
  expect(quotation(text, lang)).toBe(quoted);
});
