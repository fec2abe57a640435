import { describe, expect, it } from 'vitest';
import { brokenLinks, brokenReferences, headFaults, vagueLinks } from './links.ts';
import { siteOf } from './site.ts';

const origin = 'https://example.org';

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

describe('links', () => {
  it('may lead to pages, fragments, files, text and other hosts', () => {
    const body = `<a href="/b/#p1s1">x</a> <a href="#i">x</a><i id="i"></i> <a href="../b/">x</a> <a href="/data/x.csv">x</a>
      <a href="/b/?q=1#p1s2">x</a> <a href="https://other.example/none">x</a> <a href="mailto:a@b.example">x</a>
      <a href="/b/#:~:text=x">x</a> <a href="https://example.org/b/">x</a>`;
    expect(brokenLinks(site(body), origin)).toEqual([]);
  });

  it('that lead to no page are named with the nearest one', () => {
    expect(brokenLinks(site('<a href="/bb/">Ord</a>'), origin)).toEqual([
      '/a/: <a> “Ord” has href="/bb/": there is no such page or file (nearest: /b/, /a/, /data/x.csv).',
    ]);
  });

  it('without the slash at the end are told from the page', () => {
    expect(brokenLinks(site('<a href="/b">x</a>'), origin)[0]).toContain('nearest: /b/');
  });

  it('that lead to no element are named with the nearest ids', () => {
    const [problem] = brokenLinks(site('<a href="/b/#p1s3">x</a>'), origin);
    expect(problem).toContain('no element there has this id (nearest: p1s1, p1s2)');
    expect(brokenLinks(site('<a href="#none">x</a>'), origin)[0]).toContain('nothing has an id there');
  });

  it('are found in forms, images, drawings and the head as well', () => {
    const body = `<form action="/none/"></form><img src="/none.png" srcset="/data/x.csv 1x, /none2.png 2x">
      <svg><use href="#none"></use></svg><a href="">x</a><a href="javascript:alert(1)">x</a>`;
    const head = '<link rel="canonical" href="https://example.org/gone/">';
    expect(brokenLinks(site(body, head), origin)).toHaveLength(7);
  });

  it('stay in the folder that the site is served from', () => {
    expect(brokenLinks(site('<a href="/x/b/#p1s1">x</a>', '', '/x'), origin)).toEqual([]);
    expect(brokenLinks(site('<a href="/b/">x</a>', '', '/x'), origin)[0]).toContain('leaves the folder /x/');
  });

  it('have words that say where they lead', () => {
    const body = `<a href="/b/">Läs mer …</a><a href="/b/">här</a><a href="/b/"><span aria-hidden="true">→</span></a>
      <a href="/b/">Motionen</a><a href="/b/"><img alt="Karta" src="/data/x.csv"></a><a href="/b/" aria-label="Not 1">1</a>`;
    expect(vagueLinks(site(body))).toHaveLength(3);
  });
});

describe('references', () => {
  it('lead to elements of the same page', () => {
    const body = `<label for="f">x</label><input id="f" aria-describedby="g  h"><p id="g"></p><mark aria-details="n1">x</mark>
      <svg><rect fill="url(#paint)"/></svg>`;
    const problems = brokenReferences(site(body));
    expect(problems).toHaveLength(3);
    expect(problems.join()).toMatch(/"h".*"n1".*"paint"/s);
  });

  it('are to one element each', () => {
    expect(brokenReferences(site('<p id="a"></p><p id="a"></p>'))).toEqual(['/a/: the id "a" stands 2 times.']);
  });
});

describe('a head', () => {
  const good = (title: string, path: string) =>
    `<html lang="sv"><head><title>${title}</title><meta name="description" content="En mening som beskriver sidan."><link rel="canonical" href="${path}"></head><body><main><h1>x</h1></main></body></html>`;

  it('with all parts passes', () => {
    expect(headFaults(siteOf(new Map([['/a/index.html', good('A', '/a/')]])))).toEqual([]);
  });

  it('that lacks a part, or has the title of another page, does not', () => {
    const two = new Map([
      ['/a/index.html', good('A', '/a/')],
      ['/b/index.html', good('A', '/b/')],
      ['/c/index.html', '<html><body><h1>x</h1><h1>y</h1></body></html>'],
    ]);
    const problems = headFaults(siteOf(two));
    expect(problems[0]).toBe('/b/: the title “A” is also that of /a/.');
    expect(problems.filter((problem) => problem.startsWith('/c/'))).toHaveLength(6);
  });
});
