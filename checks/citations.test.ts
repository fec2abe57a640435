/** References as programs read them: what the site says of its sources, and of its own pages. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../src/lib/data/csl.ts';
import { expectNone } from './lib/none.ts';
import { builtSite, pageAt } from './lib/site.ts';

// Letters stand as they are written: what reads BibLaTeX reads UTF-8.
plugins.config.get('@bibtex').format.asciiOnly = false;

const site = builtSite();
const inStyle = (template: 'apa' | 'vancouver' | 'harvard1', item: unknown) =>
  new Cite([item]).format('bibliography', { format: 'text', template, lang: 'en-US' });
const publisherOf = (item: CslItem) => item.publisher ?? item['container-title'] ?? '?';
const count = (text: string, part: string) => text.split(part).length - 1;
/** Styles write marks and capitals their own way. */
const plain = (text: string) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[{}\\]/g, '')
    .toLowerCase();

const sources: CslItem[] = JSON.parse(site.text('/data/sources.json'));

it.each(['apa', 'vancouver', 'harvard1'] as const)(
  'every source prints in %s who published it, and its address, each once',
  (template) => {
    expect(sources.length).toBeGreaterThan(100);
    expectNone(
      sources.flatMap((source) => {
        const text = inStyle(template, source);
        const own = [source.title, source.URL].reduce((rest, part) => rest.replace(plain(part), ''), plain(text));
        const printed = { publisher: count(own, plain(publisherOf(source))), address: count(text, source.URL) };
        return Object.entries(printed)
          .filter(([, times]) => times !== 1)
          .map(([what, times]) => `${source.type} ${source.id}: its ${what} stands ${times} times: ${text}`);
      }),
    );
  },
);

it('names a journal or a magazine, without its volume and issue, and no publishing house for one', () => {
  const journals = sources.filter(({ type }) => /^article-/.test(type));
  const noName = /\d\/|\(\d|\b(?:Press|Publish\w+|Verlag|Förlag|Universit\w+)$/;
  expect(journals.filter((one) => noName.test(one['container-title'] ?? '')).map(({ id }) => id)).toEqual([]);
  const one = { 'container-title': 'Regional Studies', volume: '50', issue: '8' };
  expect(journals).toContainEqual(expect.objectContaining(one));
});

it.each(['article-newspaper', 'article-journal', 'article-magazine', 'legislation', 'bill', 'report', 'webpage'])(
  'sources of type %s go through BibLaTeX and back',
  (type) => {
    const some = sources.filter((source) => source.type === type).slice(0, 12);
    expect(some.length).toBeGreaterThan(0);
    for (const source of some)
      expect(plain(new Cite([source]).format('biblatex'))).toContain(plain(publisherOf(source)));
  },
);

describe.each([
  '/motionen/p4s3/',
  '/en/motion/p4s3/',
  '/vanorter/kyiv/',
  '/en/taipei/project/',
  '/tidslinje/2020-prague-taipei/',
])('the page %s', (path) => {
  const { $ } = pageAt(site, path);
  const meta = (name: string) => $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');

  it('is read by a reference manager as what it is', () => {
    const [own] = JSON.parse($('#dela-csl').text());
    const { title, URL: address, issued, accessed } = own;
    expect(new URL($('#dela-lank').attr('value') ?? '').pathname).toBe(`${site.base}${path.slice(1)}`);
    expect(new Cite($('#dela-biblatex').text()).data[0]).toMatchObject({
      ...{ type: 'webpage', title, URL: address, issued, accessed },
    });
    const text = inStyle('apa', own);
    const line = $('#dela-apa').text();
    for (const reference of [text, line]) expect(count(reference, address)).toBe(1);
    expect(plain(text)).toContain(plain(own['container-title']));
    expect(line).toContain(`(${issued['date-parts'][0][0]}, `);
    expect($('#dela-citat, .format').text()).not.toMatch(/\bn\.d\.|u\.å\.|fullmäktige"|Council"/);
    expect(own.publisher).toBe(meta('citation_publisher'));
    if (path.startsWith('/en/motion/'))
      expect(own).toMatchObject({ 'original-title': expect.stringContaining('Taiwan') });
  });

  it('has the tags that Zotero reads, with the dates of its structured data', () => {
    const graph: Record<string, string>[] = JSON.parse($('script[type="application/ld+json"]').text())['@graph'];
    const canonical = $('link[rel="canonical"]').attr('href');
    const node = graph.find((one) => one.url === canonical && one.datePublished);
    expect(meta('article:published_time')).toBe(node?.datePublished);
    expect(meta('citation_online_date')).toBe(node?.dateModified ?? node?.datePublished);
    expect(meta('citation_title')).toBe(node?.name);
    expect(meta('citation_language')).toBe(node?.inLanguage);
  });
});
