import { expect, it } from 'vitest';
import { typedAddress } from './typedAddress.ts';

it('leaves out what a browser adds by itself, and nothing else', () => {
  expect(typedAddress('https://www.example.org/om/')).toBe('example.org/om');
  expect(typedAddress('http://example.org/')).toBe('example.org');
  expect(typedAddress('https://example.org/a/?b=https://c/#d')).toBe('example.org/a/?b=https://c/#d');
});
