import { describe, expect, it } from 'vitest';
import { settingsFrom } from './site.ts';

it('builds for the address of npm start where nothing is set, and names what is not', () => {
  for (const env of [{}, { SITE_URL: '', SITE_EDITOR: '', CONTACT_URL: '' }])
    expect(settingsFrom(env)).toEqual({
      address: 'http://localhost:4321',
      folder: '/',
      editor: undefined,
      contact: undefined,
      unset: ['address', 'editor', 'contact'],
    });
  expect(settingsFrom({ SITE_URL: 'https://example.org/', SITE_EDITOR: 'N. N.' })).toMatchObject({
    address: 'https://example.org',
    editor: 'N. N.',
    unset: ['contact'],
  });
});

it('takes a folder with and without slashes', () => {
  for (const folder of ['x', '/x', 'x/', '/x/', '//x//'])
    expect(settingsFrom({ BASE_PATH: folder }).folder).toBe('/x/');
  expect(settingsFrom({ BASE_PATH: '/a/b' }).folder).toBe('/a/b/');
});

it('takes a page or a mail address to report errors to, and shows it as one reads it', () => {
  const contact = (value: string) => settingsFrom({ CONTACT_URL: value }).contact;
  expect(contact('https://example.org/x/issues/')).toEqual({
    href: 'https://example.org/x/issues/',
    text: 'example.org/x/issues',
  });
  expect(contact('mailto:fel@example.org')).toEqual({ href: 'mailto:fel@example.org', text: 'fel@example.org' });
});

describe('refuses anything else, and says what to write', () => {
  it.each(['javascript:alert(1)', 'example.org', 'http://example.org/'])('%s as a contact', (value) => {
    expect(() => settingsFrom({ CONTACT_URL: value })).toThrow('Write one with https: or mailto:');
  });
  it.each(['example.org', 'ftp://example.org', 'https://example.org/x/'])('%s as the address', (value) => {
    expect(() => settingsFrom({ SITE_URL: value })).toThrow('Write the origin alone');
  });
});
