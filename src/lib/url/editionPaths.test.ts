import { expect, it } from 'vitest';
import { editionPaths, entryPaths } from './editionPaths.ts';

it('gives each page its address in every edition, as a route file takes it', () => {
  expect(editionPaths('start')).toEqual([
    { params: { start: undefined }, props: { lang: 'sv' } },
    { params: { start: 'en' }, props: { lang: 'en' } },
  ]);
  expect(entryPaths('sentence', 'motion', ['p4s3'])).toEqual([
    { params: { sentence: 'motionen/p4s3' }, props: { lang: 'sv', id: 'p4s3' } },
    { params: { sentence: 'en/motion/p4s3' }, props: { lang: 'en', id: 'p4s3' } },
  ]);
});
