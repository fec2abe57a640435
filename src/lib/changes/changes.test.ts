import { expect, it } from 'vitest';
import { firstPublished, lastChanged } from './changes.ts';

const changes = [
  { date: '2026-11-22' },
  { date: '2026-12-01', pages: ['/motionen/p4s3/'] },
  { date: '2026-12-03', pages: ['/taipei/'] },
];

it('says when a page was changed, and the page that shows its parts with it', () => {
  const changed = (path: string, lang: 'sv' | 'en' = 'sv') => lastChanged(path, lang, changes);
  expect(changed('/motionen/p4s3/')).toBe('2026-12-01');
  expect(changed('/en/motion/p4s3/', 'en')).toBe('2026-12-01');
  expect(changed('/motionen/')).toBe('2026-12-01');
  expect(changed('/motionen/p4s2/')).toBe('2026-11-22');
  // The options' own pages have texts of their own, and so has the start page.
  expect(changed('/taipei/')).toBe('2026-12-03');
  expect(changed('/taipei/vanort/')).toBe('2026-11-22');
  expect(changed('/')).toBe('2026-11-22');
  expect(lastChanged('/', 'sv', [])).toBeUndefined();
});

it('says when a page was published: with the site, or with the change that brought it', () => {
  const brought = { date: '2026-12-04', pages: ['/taipei/vagen/', '/taipei/andra-stader/'], areNew: true };
  const published = (path: string, lang: 'sv' | 'en' = 'sv') => firstPublished(path, lang, [brought, ...changes]);
  expect(published('/taipei/')).toBe('2026-11-22');
  expect(published('/taipei/vagen/')).toBe('2026-12-04');
  expect(published('/en/taipei/road/', 'en')).toBe('2026-12-04');
  expect(published('/taipei/andra-stader/kyiv/')).toBe('2026-12-04');
});
