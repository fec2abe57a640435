import { expect, it } from 'vitest';
import { sourceTitle } from './sourceTitle.ts';

it('gives a page’s own title with its language where the reader’s is another', () => {
  const source = { title: 'Deutsche Städtepartnerschaften', lang: 'de' };
  expect(sourceTitle(source, 'sv')).toEqual({ text: 'Deutsche Städtepartnerschaften', lang: 'de', origin: 'page' });
  expect(sourceTitle({ ...source, lang: 'sv' }, 'sv').lang).toBeUndefined();
});

it('tells a title rebuilt from the address', () => {
  expect(sourceTitle({ title: 'Om vänorter', titleRebuilt: true, lang: 'sv' }, 'en')).toEqual({
    text: 'Om vänorter',
    lang: 'sv',
    origin: 'rebuilt',
  });
});

it('gives a description in the reader’s language, whatever the page’s is', () => {
  const source = { title: { sv: 'Artikel om tyska vänorter', en: 'Article on German twin towns' }, lang: 'de' };
  expect(sourceTitle(source, 'sv')).toEqual({ text: 'Artikel om tyska vänorter', lang: undefined, origin: 'editors' });
  expect(sourceTitle(source, 'en').text).toBe('Article on German twin towns');
});
