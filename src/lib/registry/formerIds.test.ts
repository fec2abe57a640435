import { expect, it } from 'vitest';
import { formerIds, pageRedirects, withFormerIds } from './formerIds.ts';

const redirects = { events: { a: 'b', b: 'c' }, annotations: { 'p1s1-old': 'p1s1-new' } };

it('leads each former id to the present one, over several renamings', () => {
  expect([...formerIds(redirects)]).toEqual([
    ['a', 'c'],
    ['b', 'c'],
    ['p1s1-old', 'p1s1-new'],
  ]);
});

it('gives former ids an anchor inside the present thing', () => {
  const html = '<article class="x" id="c"><h3>C</h3></article><table><tr id="d"><th>D</th></tr></table>';
  expect(
    withFormerIds(
      html,
      new Map([
        ['a', 'c'],
        ['e', 'd'],
        ['f', 'nowhere'],
      ]),
    ),
  ).toBe(
    '<article class="x" id="c"><span id="a"></span><h3>C</h3></article><table><tr id="d"><th><span id="e"></span>D</th></tr></table>',
  );
});

it('does not take data-id or a longer id for the id', () => {
  expect(withFormerIds('<p data-id="c" id="cc">x</p>', new Map([['a', 'c']]))).toBe('<p data-id="c" id="cc">x</p>');
});

it('redirects the pages of events and cities in both languages', () => {
  expect(pageRedirects(redirects)).toEqual({
    '/tidslinje/a/': '/tidslinje/c/',
    '/en/timeline/a/': '/en/timeline/c/',
    '/tidslinje/b/': '/tidslinje/c/',
    '/en/timeline/b/': '/en/timeline/c/',
  });
});
