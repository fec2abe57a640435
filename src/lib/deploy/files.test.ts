import { describe, expect, it } from 'vitest';
import { caddyfile, hostHeaders, hostRedirects, nginxConf } from './files.ts';

const redirects = { '/tidslinje/a/': '/tidslinje/b/' };

describe('the files for static hosts', () => {
  const text = hostHeaders(['/motionen/', '/en/motion/']);
  /** The values of a header that reach a path: hosts add up all rules that match. */
  const values = (path: string, name: string) =>
    text
      .split('\n\n')
      .map((rule) => rule.split('\n').filter((line) => !line.startsWith('#')))
      .filter(([pattern = '']) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
      .flatMap((lines) => lines.filter((line) => line.startsWith(`  ${name}: `)).map((line) => line.split(': ')[1]));

  it('give each path one policy, and only embeds may be framed', () => {
    for (const path of ['/', '/en/', '/404.html', '/en/404.html', '/motionen/', '/motionen/p1s1/', '/en/motion/p1s1/'])
      expect(values(path, 'Content-Security-Policy'), path).toEqual([
        expect.stringMatching(/^default-src 'none'; .*; frame-ancestors 'none'$/),
      ]);
    for (const path of ['/embed/motionen/', '/en/embed/motion/'])
      expect(values(path, 'Content-Security-Policy'), path).toEqual([expect.not.stringContaining('frame-ancestors')]);
  });

  it('give each path one rule for caching at most', () => {
    expect(values('/assets/a.css', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
    expect(values('/motionen/', 'Cache-Control')).toEqual([]);
    expect(values('/data/cities.csv', 'Access-Control-Allow-Origin')).toEqual(['*']);
  });

  it('lead former addresses to the present ones', () => {
    expect(hostRedirects(redirects).split('\n')).toContain('/tidslinje/a/ /tidslinje/b/ 301');
    // The first rule that matches holds: what has moved goes before what is missing.
    expect(hostRedirects({ '/en/a/': '/en/b/' }).trimEnd().split('\n').slice(-2)).toEqual([
      '/en/a/ /en/b/ 301',
      '/en/* /en/404.html 404',
    ]);
  });
});

it('servers are told of the same redirects', () => {
  expect(caddyfile(redirects)).toContain('\tredir /tidslinje/a/ /tidslinje/b/ 301\n');
  expect(nginxConf(redirects)).toContain('    location = /tidslinje/a/ { return 301 /tidslinje/b/; }\n');
});
