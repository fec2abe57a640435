import { expect, it } from 'vitest';
import { brokenLinks, brokenReferences, headFaults, vagueLinks } from './links.ts';
import { siteOf } from './site.ts';

/** A site of one page at `/a/` with the given body, beside a page `/b/` with one sentence, and a file. */
const site = (body: string, head = '', base?: string) =>
  siteOf(
    new Map([
      ['/a/index.html', `<html lang="sv"><head>${head}</head><body>${body}</body></html>`],
      ['/b/index.html', '<html lang="sv"><body><p id="p1s1">x</p><p id="p1s2">x</p></body></html>'],
      ['/data/x.csv', 'a'],
    ]),
    base,
  );
const broken = (body: string, head?: string, base?: string) =>
  brokenLinks(site(body, head, base), 'https://example.org');

it('links may lead to pages, fragments, files, text and other hosts', () => {
  const addresses =
    '/b/#p1s1 #i ../b/ /data/x.csv /b/?q=1#p1s2 https://other.example/none mailto:a@b.example /b/#:~:text=x https://example.org/b/';
  const links = addresses.split(' ').map((address) => `<a href="${address}">x</a>`);
  expect(broken(`<i id="i"></i>${links.join('')}`)).toEqual([]);
  expect(broken('<a href="/x/b/#p1s1">x</a>', '', '/x')).toEqual([]);
});

it.each<[body: string, says: string[], base?: string]>([
  [
    '<a href="/bb/">Ord</a>',
    ['<a> “Ord” has href="/bb/": there is no such page or file (nearest: /b/, /a/, /data/x.csv).'],
  ],
  ['<a href="/b">x</a>', ['nearest: /b/']],
  ['<a href="/b/#p1s3">x</a>', ['no element there has this id (nearest: p1s1, p1s2)']],
  ['<a href="#none">x</a>', ['nothing has an id there']],
  [
    '<form action="/none/"></form><img src="/none.png" srcset="/data/x.csv 1x, /none2.png 2x">',
    ['/none/', '.png', '2.png'],
  ],
  [
    '<svg><use href="#none"></use></svg><a href="">x</a><a href="javascript:1">x</a>',
    ['none', 'empty', 'not used here'],
  ],
  ['<a href="/b/">x</a>', ['leaves the folder /x/'], '/x'],
])('of %s each fault is said', (body, says, base) => {
  const faults = broken(body, '', base);
  expect(faults).toEqual(says.map((part) => expect.stringContaining(part)));
});

it('the head is read too, and links have words that say where they lead', () => {
  expect(broken('', '<link rel="canonical" href="https://example.org/gone/">')).toHaveLength(1);
  const body = `<a href="/b/">Läs mer …</a><a href="/b/">här</a><a href="/b/"><span aria-hidden="true">→</span></a>
      <a href="/b/">Motionen</a><a href="/b/"><img alt="Karta" src="/data/x.csv"></a><a href="/b/" aria-label="Not 1">1</a>`;
  expect(vagueLinks(site(body))).toHaveLength(3);
});

it('references lead to one element of the same page each', () => {
  const body = `<label for="f">x</label><input id="f" aria-describedby="g  h"><p id="g"></p><mark aria-details="n1">x</mark>
      <svg><rect fill="url(#paint)"/></svg><p id="a"></p><p id="a"></p>`;
  const found = ['"h"', '"n1"', '"paint"', '"a" stands 2 times'];
  expect(brokenReferences(site(body)).sort()).toEqual(found.map((part) => expect.stringContaining(part)));
});

it('a head needs all its parts, and a title of its own', () => {
  const good = (path: string) =>
    `<html lang="sv"><head><title>A</title><meta name="description" content="En mening som beskriver sidan."><link rel="canonical" href="${path}"></head><body><main><h1>x</h1></main></body></html>`;
  expect(headFaults(siteOf(new Map([['/a/index.html', good('/a/')]])))).toEqual([]);
  const bad = new Map([
    ['/a/index.html', good('/a/')],
    ['/b/index.html', good('/b/')],
    ['/c/index.html', '<html><body><h1>x</h1><h1>y</h1></body></html>'],
  ]);
  const [twice, ...others] = headFaults(siteOf(bad));
  expect(twice).toBe('/b/: the title “A” is also that of /a/.');
  expect(others).toHaveLength(6);
});
