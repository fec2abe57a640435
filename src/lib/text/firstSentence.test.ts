import { expect, it } from 'vitest';
import { firstSentence } from './firstSentence.ts';

it('takes the first sentence and leaves a single one whole', () => {
  expect(firstSentence('Ett ja startar en utredning. Inget skrivs under.', 'sv')).toBe('Ett ja startar en utredning.');
  expect(firstSentence('Utan punkt', 'sv')).toBe('Utan punkt');
  expect(firstSentence('', 'sv')).toBe('');
});
