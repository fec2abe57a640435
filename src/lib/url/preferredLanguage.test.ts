import { expect, it } from 'vitest';
import { preferredLanguage } from './preferredLanguage.ts';

const known = ['sv', 'en', 'zh-Hant'];

it('takes the dearest language that the site has, whatever its region', () => {
  expect(preferredLanguage(['de-DE', 'en-US', 'sv'], known)).toBe('en');
  expect(preferredLanguage(['SV-fi', 'en'], known)).toBe('sv');
  expect(preferredLanguage(['zh-TW', 'en'], known)).toBe('zh-Hant');
});

it('has nothing for who reads none of them', () => {
  expect(preferredLanguage(['de', 'fr'], known)).toBeUndefined();
  expect(preferredLanguage([], known)).toBeUndefined();
});
