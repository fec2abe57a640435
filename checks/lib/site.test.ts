import { expect, it } from 'vitest';
import { kindPaths, siteOf } from './site.ts';

const menu = (...paths: string[]) =>
  `<header class="site-header">${paths.map((path) => `<a href="${path}">x</a>`).join('')}</header>`;
/** Pages of one of many are chosen by their length, or for a class that no other has. */
const pages: [path: string, html: string, taken: boolean][] = [
  ['/', menu('/', '/ord/'), true],
  ['/ord/', '<p>x</p>', true],
  ['/ord/a/', '<p>x</p>', false],
  ['/ord/b/', '<p>the largest</p>', true],
  ['/ord/c/', '<p class="y">x</p>', true],
  ['/taipei/projekt/', '<p>x</p>', true],
  ['/taipei/vanort/', '<p>x</p>', true],
  ['/embed/karta/', '<p>x</p>', true],
  ['/embed/linje/', '<p>x</p>', true],
  ['/en/', menu('/en/', '/en/words/'), true],
  ['/en/words/', '<p>a page with much more than any of its own</p>', true],
  ['/en/words/a/', '<p>x</p>', false],
  ['/en/words/b/', '<p>the largest</p>', true],
];

it('takes one page of each kind in each edition, and every class', () => {
  const site = siteOf(new Map(pages.map(([path, html]) => [`${path}index.html`, html])));
  const taken = pages.filter(([, , is]) => is).map(([path]) => path);
  expect(kindPaths(site).sort()).toEqual(taken.sort());
});
