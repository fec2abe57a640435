import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { inlineHashes, speculationRules } from '../lib/url/policy.ts';
import { fontScript } from './fontScript.ts';

it('the policy allows what stands inline as it stands', () => {
  const digests = [speculationRules, fontScript].map((text) => createHash('sha256').update(text).digest('base64'));
  expect(inlineHashes).toEqual(digests.map((digest) => `'sha256-${digest}'`));
});
