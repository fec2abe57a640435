import { expect, it } from 'vitest';
import { caddyfile, hostHeaders, hostRedirects, nginxConf } from './files.ts';

// Which policy each page gets, and what servers make of these files, is tried in checks/servers.test.ts.
it('static hosts are given each path one rule for caching at most', () => {
  /** The values of a header that reach a path: hosts add up all rules that match. */
  const values = (path: string, name: string) =>
    hostHeaders(['/motionen/', '/en/motion/'])
      .split('\n\n')
      .map((rule) => rule.split('\n').filter((line) => !line.startsWith('#')))
      .filter(([pattern = '']) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
      .flatMap((lines) => lines.filter((line) => line.startsWith(`  ${name}: `)).map((line) => line.split(': ')[1]));
  expect(values('/assets/a.css', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
  expect(values('/motionen/', 'Cache-Control')).toEqual([]);
  expect(values('/data/cities.csv', 'Access-Control-Allow-Origin')).toEqual(['*']);
});

it('hosts and servers are told of former addresses, before what is missing', () => {
  const redirects = { '/en/a/': '/en/b/' };
  expect(hostRedirects(redirects).trimEnd().split('\n').slice(-2)).toEqual([
    '/en/a/ /en/b/ 301',
    '/en/* /en/404.html 404',
  ]);
  expect(caddyfile(redirects)).toContain('\tredir /en/a/ /en/b/ 301\n');
  expect(nginxConf(redirects)).toContain('    location = /en/a/ { return 301 /en/b/; }\n');
});
