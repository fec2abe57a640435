import { expect, it } from 'vitest';
import { notFoundPathFor } from './notFound.ts';

it('answers in the language of the folder', () => {
  expect(notFoundPathFor('/en/motionn/')).toBe('/en/404.html');
  expect(notFoundPathFor('/en/')).toBe('/en/404.html');
  for (const path of ['/motionn/', '/', '/english/', '/enn/', '/zh-hant/x/', '//en/'])
    expect(notFoundPathFor(path), path).toBe('/404.html');
});
