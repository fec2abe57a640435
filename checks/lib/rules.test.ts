import { expect, it } from 'vitest';
import { deadSelectors, selectorsOf, standing } from './rules.ts';
import { siteOf } from './site.ts';

it('reads selectors out of layers and conditions, and leaves fonts and key frames', () => {
  const css =
    '@layer a,b;@font-face{font-family:x}@layer a{.one,.two:is(p,q){color:red}@media print{li>a{color:red}}}@keyframes k{0%{opacity:0}}';
  expect(selectorsOf(css)).toEqual(['.one', '.two:is(p,q)', 'li>a']);
});

it('asks of a selector only what a page shows by itself', () => {
  expect(standing('a:hover::after')).toBe('a:nth-child(n)');
  expect(standing('::view-transition-new(*)')).toBe('*');
  expect(standing('.a:not(:has(b)) [open]>summary')).toBe('.a:nth-child(n) :nth-child(n)>summary');
});

it('finds the rule that matches nothing, and believes what a script or a declaration makes', () => {
  const page = '<html><head><link rel="stylesheet" href="/s.css"></head><body><p class="here">x</p></body></html>';
  const site = siteOf(
    new Map([
      ['/index.html', page],
      ['/s.css', '.here{color:red}.gone{color:red}.made{color:red}.here b{color:red}p:hover{color:red}'],
      ['/s.js', 'element.className="made"'],
    ]),
  );
  expect(deadSelectors(site, [])).toEqual(['.gone', '.here b']);
  expect(deadSelectors(site, [/^\.here b$/])).toEqual(['.gone']);
});
