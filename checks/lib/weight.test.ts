import { describe, expect, it } from 'vitest';
import { pageAt, siteOf } from './site.ts';
import { importedStyles, scriptsOf, staticImports, stylesOf, weigh } from './weight.ts';

const site = siteOf(
  new Map([
    [
      '/x/index.html',
      `<link rel="stylesheet" href="/b/assets/a.css"><link rel="modulepreload" href="/b/assets/c.js">
       <script type="module" src="/b/assets/a.js"></script><script src="https://other.example/z.js"></script>`,
    ],
    ['/assets/a.js', 'import"./b.js";import("./later.js");export*from"./c.js";'],
    ['/assets/b.js', 'import{x}from"./a.js";'],
    ['/assets/c.js', '1'],
    ['/assets/later.js', 'x'.repeat(999)],
    ['/assets/a.css', '@import url("b.css");'],
    ['/assets/b.css', 'a{}'],
  ]),
  '/b/',
);
const page = pageAt(site, '/x/');

it('static imports are seen in every form, dynamic ones are not', () => {
  const source =
    'import"./a.js";import{x as y}from"./b.js";import z from\'./c.js\';export{q}from"./d.js";const m=()=>import("./e.js"),s="import\\"./f.js\\"";';
  expect(staticImports(source)).toEqual(['./a.js', './b.js', './c.js', './d.js']);
});

it('imports of style sheets are seen', () => {
  expect(importedStyles('@import "a.css";@import url(b.css) layer(x);@import url("c.css");')).toEqual([
    'a.css',
    'b.css',
    'c.css',
  ]);
});

describe('a page', () => {
  it('is reached by its scripts and what they import, each once', () => {
    expect(scriptsOf(site, page).sort()).toEqual(['/assets/a.js', '/assets/b.js', '/assets/c.js']);
    expect(stylesOf(site, page).sort()).toEqual(['/assets/a.css', '/assets/b.css']);
  });

  it('weighs what is loaded, after gzip', () => {
    const [weight] = weigh(site);
    expect(weight?.total).toBe((weight?.html ?? 0) + (weight?.css ?? 0) + (weight?.js ?? 0));
    expect(weight?.js).toBeGreaterThan(60);
    expect(weight?.js).toBeLessThan(200);
  });

  it('that names a script which is not there is refused', () => {
    const broken = siteOf(new Map([['/index.html', '<script src="/none.js"></script>']]));
    expect(() => weigh(broken)).toThrow('/none.js');
  });
});
