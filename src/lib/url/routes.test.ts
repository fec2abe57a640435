import { describe, expect, it } from 'vitest';
import { href, inLanguage, languages, singlePages } from './routes.ts';

describe('inLanguage', () => {
  it('leads from every page to the same one, and back', () => {
    for (const route of singlePages) {
      for (const to of [
        {},
        ...(['motion', 'timeline', 'cities', 'precedents'].includes(route) ? [{ id: 'a-b' }] : []),
      ]) {
        for (const lang of languages) {
          for (const other of languages) {
            expect(inLanguage(href(route, lang, to), other)).toBe(href(route, other, to));
          }
        }
      }
    }
  });

  it('knows pages that exist once only', () => {
    expect(inLanguage('/404.html', 'en')).toBeUndefined();
    expect(inLanguage('/zh-hant/', 'en')).toBeUndefined();
  });
});
