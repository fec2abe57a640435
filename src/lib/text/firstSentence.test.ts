import { expect, it } from 'vitest';
import { firstSentence } from './firstSentence.ts';

it('takes the first sentence and leaves a single one whole', () => {
  expect(firstSentence('Ett ja startar en utredning. Inget skrivs under.', 'sv')).toBe('Ett ja startar en utredning.');
  expect(firstSentence('Utan punkt', 'sv')).toBe('Utan punkt');
  expect(firstSentence('', 'sv')).toBe('');
  expect(firstSentence('Ett. Två. Tre.', 'sv', 2)).toBe('Ett. Två.');
  expect(firstSentence('Så dömde rätten (RÅ 1990 ref. 9). Mer.', 'sv')).toBe('Så dömde rätten (RÅ 1990 ref. 9).');
});
