import { expect, it } from 'vitest';
import { carriedIndex, carriedPage, carriedStyle, wayTo } from './page.ts';

const files = new Set(['index.html', 'motionen/index.html', 'motionen/p1s1/index.html', 'assets/a.css', 'data/x.csv']);
const site = (base: string) => ({
  base,
  origin: 'https://e.org',
  has: (file: string) => files.has(file),
  scriptFor: (module: string) => (module.includes('Worker') ? undefined : module.replace('.js', '.classic.js')),
});

it.each(['/', '/x/'])('leads from file to file, wherever the site was built for (%s)', (base) => {
  const html = carriedPage(
    `<!DOCTYPE html><html><head><link rel="stylesheet" href="${base}assets/a.css"><link rel="manifest" href="${base}m"></head><body>
<a href="${base}">a</a><a href="${base}motionen/?x=1#p1s1">b</a><a href="#p1s1">c</a><a href="https://other.example/">d</a>
<a href="${base}data/x.csv">e</a><a href="${base}stockholm-taipei.zip">f</a><form action="${base}motionen/"></form>
<script type="module" src="${base}assets/b.js"></script><script type="module" src="${base}assets/Worker.js"></script>
<p title="å &amp; &quot;ä&quot;">&lt;b&gt; – ”å”</p></body></html>`,
    'motionen/p1s1/index.html',
    site(base),
  );
  expect([...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map((match) => match[1])).toEqual([
    '../../assets/a.css',
    '../../assets/carried-search.js',
    '../../index.html',
    '../../motionen/index.html?x=1#p1s1',
    '#p1s1',
    'https://other.example/',
    '../../data/x.csv',
    `https://e.org${base}stockholm-taipei.zip`,
    '../../motionen/index.html',
    '../../assets/b.classic.js',
  ]);
  expect(html).not.toContain('type="module"');
  expect(html).toContain('<p title="å &amp; &quot;ä&quot;">&lt;b&gt; – ”å”</p>');
});

it('finds its way in style sheets', () => {
  expect(carriedStyle('a{src:url("/x/assets/f.woff2") url(data:x)}', 'assets/a.css', '/x/')).toBe(
    'a{src:url("../assets/f.woff2") url(data:x)}',
  );
  expect(wayTo('index.html', '')).toBe('');
});

it.each(['/', '/x/'])('marks what the search index leads to, wherever the site was built for (%s)', (base) => {
  const index = (root: string, mark: (path: string) => string) =>
    JSON.stringify({
      [`${root}motionen/`]: [mark('motionen/'), mark('motionen/#p1'), mark('data/x.csv')],
      text: ['\\', '"/motionen/"', 'a\\"/motionen/', '/', { url: mark(''), none: `${base}motion/` }],
    });
  const has = (file: string) => files.has(file);
  const marked = new Map([
    ['', 'carried:index.html'],
    ['motionen/', 'carried:motionen/index.html'],
    ['motionen/#p1', 'carried:motionen/index.html#p1'],
    ['data/x.csv', 'carried:data/x.csv'],
  ]);
  const wanted = index('carried:', (path) => marked.get(path) ?? '');
  const made = carriedIndex(
    index(base, (path) => base + path),
    { base, has },
  );
  expect(made).toBe(base === '/' ? wanted.replace('"/"', '"carried:index.html"') : wanted);
});
