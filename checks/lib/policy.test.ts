import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/lib/url/policy.ts';
import { drawingFaults, pageFaults, policyFaults, scriptFaults, styleFaults } from './policy.ts';
import { sheetsIn, siteOf } from './site.ts';

const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`;
const faults = (body: string, head = meta) =>
  pageFaults(siteOf(new Map([['/index.html', `<html><head>${head}</head><body>${body}</body></html>`]])));

it('a policy that is missing, loose or incomplete is no policy', () => {
  expect(policyFaults(contentSecurityPolicy)).toEqual([]);
  expect(policyFaults(undefined)).toHaveLength(1);
  expect(policyFaults(contentSecurityPolicy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"))).toEqual([
    "the policy allows 'unsafe-inline' in style-src, and checks/lib/policy.ts does not.",
  ]);
  expect(policyFaults(`${contentSecurityPolicy}; frame-src https://video.example`)).toHaveLength(1);
  expect(policyFaults("default-src 'none'")).toContain('the policy does not state base-uri.');
});

it('a policy stands first, and names the sheet that the page holds, and no other', () => {
  const [[hash = ''] = []] = sheetsIn({ html: '<style>a{}</style>' });
  const named = meta.replace("style-src 'self'", `style-src 'self' ${hash}`);
  expect(faults('', `${named}<style>a{}</style>`)).toEqual([]);
  for (const head of [`${meta}<style>a{}</style>`, named, `<link rel="stylesheet" href="/a.css">${meta}`])
    expect(faults('', head), head).toHaveLength(1);
});

it('a page may link to other hosts and load its own files', () => {
  const body =
    '<a href="https://other.example/">x</a><script type="module" src="/a.js"></script><img src="/a.png" srcset="/a.png 1x"><link rel="canonical" href="https://example.org/"><svg><a href="https://x.example"></a><use href="#a"></use></svg><script type="application/ld+json">{"@id":"https://example.org/"}</script>';
  expect(faults(body)).toEqual([]);
});

it.each(
  `<script>1</script>
<script type="module">1</script>
<script type="speculationrules">{"prefetch":[]}</script>
<p style="color:red">x</p>
<svg><g style="fill:red"></g></svg>
<style>a{}</style>
<button onclick="x()">x</button>
<a href="javascript:x()">x</a>
<img src="https://other.example/a.png">
<img src="//other.example/a.png">
<img srcset="/a.png 1x, https://other.example/a.png 2x">
<link rel="stylesheet" href="https://other.example/a.css">
<link rel="preconnect" href="https://other.example">
<script src="https://other.example/a.js"></script>
<iframe src="https://other.example/"></iframe>
<form action="https://other.example/"></form>
<svg><image href="https://other.example/a.png"/></svg>
<object data="https://other.example/a"></object>
<a href="/" ping="https://other.example/">x</a>`.split('\n'),
)('a page may not hold %s', (body) => {
  expect(faults(body)).toHaveLength(1);
});

it('files may not fetch from other hosts', () => {
  const site = siteOf(
    new Map([
      ['/good.css', 'a{background:url(/a.png)}b{background:url("data:image/svg+xml,x")}'],
      [
        '/bad.css',
        '@import "https://other.example/a.css";a{src:url(//other.example/f.woff2)}b{src:url(data:font/woff2,x)}',
      ],
      ['/good.js', 'document.createElementNS("http://www.w3.org/2000/svg","g")'],
      ['/bad.js', 'fetch("https://other.example/");eval("1")'],
      ['/good.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>'],
      ['/bad.svg', '<svg><image href="https://other.example/a.png"/></svg>'],
    ]),
  );
  expect(styleFaults(site)).toHaveLength(3);
  expect(scriptFaults(site)).toHaveLength(2);
  expect(drawingFaults(site)).toEqual(['/bad.svg: the drawing fetches something or holds a script.']);
});
