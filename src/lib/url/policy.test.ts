import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { speculationHash, speculationRules } from './policy.ts';

it('the policy allows the rules for fetching ahead as they stand', () => {
  const digest = createHash('sha256').update(speculationRules).digest('base64');
  expect(speculationHash).toBe(`'sha256-${digest}'`);
});
