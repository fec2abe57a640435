import { expect, it } from 'vitest';
import { contactFrom } from './contact.ts';

it('takes a page or a mail address, and shows it as one reads it', () => {
  expect(contactFrom('https://example.org/x/issues/')).toEqual({
    href: 'https://example.org/x/issues/',
    text: 'example.org/x/issues',
  });
  expect(contactFrom('mailto:fel@example.org')).toEqual({ href: 'mailto:fel@example.org', text: 'fel@example.org' });
});

it('takes nothing for nothing', () => {
  expect(contactFrom(undefined)).toBeUndefined();
  expect(contactFrom('')).toBeUndefined();
});

it('refuses anything else, and says what to write', () => {
  for (const value of ['javascript:alert(1)', 'example.org', 'http://example.org/']) {
    expect(() => contactFrom(value)).toThrow('Write one with https: or mailto:');
  }
});
