import { expect, it } from 'vitest';
import { pageAt, siteOf } from './site.ts';
import { scriptsOf, staticImports, stylesOf, weigh } from './weight.ts';

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
    ['/assets/a.css', '@import url("b.css");@import "c.css" layer(x);'],
    ['/assets/b.css', 'a{}'],
    ['/assets/c.css', 'b{}'],
  ]),
  '/b/',
);

it('static imports are seen in every form, dynamic ones are not', () => {
  const source =
    'import"./a.js";import{x as y}from"./b.js";import z from\'./c.js\';export{q}from"./d.js";const m=()=>import("./e.js"),s="import\\"./f.js\\"";';
  expect(staticImports(source)).toEqual(['./a.js', './b.js', './c.js', './d.js']);
});

it('a page weighs its scripts and styles and what they import, each once, and names none that is not there', () => {
  const page = pageAt(site, '/x/');
  expect(scriptsOf(site, page).sort()).toEqual(['/assets/a.js', '/assets/b.js', '/assets/c.js']);
  expect(stylesOf(site, page).sort()).toEqual(['/assets/a.css', '/assets/b.css', '/assets/c.css']);
  const [{ html, css, js, total } = { html: 0, css: 0, js: 0, total: 1 }] = weigh(site);
  expect(total).toBe(html + css + js);
  expect(js).toBeGreaterThan(60);
  expect(js).toBeLessThan(200);
  const broken = siteOf(new Map([['/index.html', '<script src="/none.js"></script>']]));
  expect(() => weigh(broken)).toThrow('/none.js');
});
