import { expect, it } from 'vitest';
import { kindPaths, siteOf } from './site.ts';

const menu = (...paths: string[]) =>
  `<header class="site-header">${paths.map((path) => `<a href="${path}">x</a>`).join('')}</header>`;

it('takes one page of each kind in each edition, and every class', () => {
  const site = siteOf(
    new Map([
      ['/index.html', menu('/', '/ord/')],
      ['/ord/index.html', '<p>x</p>'],
      ['/ord/a/index.html', '<p>x</p>'],
      ['/ord/b/index.html', '<p>the largest</p>'],
      ['/ord/c/index.html', '<p class="y">x</p>'],
      ['/taipei/projekt/index.html', '<p>x</p>'],
      ['/taipei/vanort/index.html', '<p>x</p>'],
      ['/embed/karta/index.html', '<p>x</p>'],
      ['/embed/linje/index.html', '<p>x</p>'],
      ['/en/index.html', menu('/en/', '/en/words/')],
      ['/en/words/index.html', '<p>a page with much more than any of its own</p>'],
      ['/en/words/a/index.html', '<p>x</p>'],
      ['/en/words/b/index.html', '<p>the largest</p>'],
    ]),
  );
  expect(kindPaths(site).sort()).toEqual([
    '/',
    '/embed/karta/',
    '/embed/linje/',
    '/en/',
    '/en/words/',
    '/en/words/b/',
    '/ord/',
    '/ord/b/',
    '/ord/c/',
    '/taipei/projekt/',
    '/taipei/vanort/',
  ]);
});
