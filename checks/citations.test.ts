/** References as programs read them: what the site says of its sources, and of its own pages. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../src/lib/data/csl.ts';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

// Letters stand as they are written: what reads BibLaTeX reads UTF-8.
plugins.config.get('@bibtex').format.asciiOnly = false;

const site = builtSite();
const inStyle = (template: 'apa' | 'vancouver' | 'harvard1', item: unknown) =>
  new Cite([item]).format('bibliography', { format: 'text', template, lang: 'en-US' });
const apa = (item: unknown) => inStyle('apa', item);
const publisherOf = (item: CslItem) => item.publisher ?? item['container-title'] ?? '?';
const count = (text: string, part: string) => text.split(part).length - 1;
/** Styles write marks and capitals their own way. */
const plain = (text: string) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[{}\\]/g, '')
    .toLowerCase();

describe('every source', () => {
  const sources: CslItem[] = JSON.parse(site.text('/data/sources.json'));

  it.each(['apa', 'vancouver', 'harvard1'] as const)(
    'prints in %s who published it, and its address, each once',
    (template) => {
      expect(sources.length).toBeGreaterThan(100);
      expectNone(
        sources.flatMap((source) => {
          const text = inStyle(template, source);
          const own = [source.title, source.URL].reduce((rest, part) => rest.replace(plain(part), ''), plain(text));
          const printed = count(own, plain(publisherOf(source)));
          return [
            ...(printed === 1 ? [] : [`${source.type} ${source.id}: its publisher stands ${printed} times: ${text}`]),
            ...(count(text, source.URL) === 1
              ? []
              : [`${source.id}: its address stands ${count(text, source.URL)} times.`]),
          ];
        }),
      );
    },
  );

  it('tells the name of a journal from its volume and issue', () => {
    const journals = sources.filter(({ type }) => type === 'article-journal');
    expect(journals.filter((one) => /\d/.test(one['container-title'] ?? '')).map(({ id }) => id)).toEqual([]);
    expect(journals).toContainEqual(
      expect.objectContaining({ 'container-title': 'Regional Studies', volume: '50', issue: '8' }),
    );
  });

  it.each(['article-newspaper', 'article-journal', 'legislation', 'bill', 'report', 'webpage'])(
    'of type %s goes through BibLaTeX and back',
    (type) => {
      const some = sources.filter((source) => source.type === type).slice(0, 12);
      expect(some.length).toBeGreaterThan(0);
      for (const source of some) {
        const biblatex = new Cite([source]).format('biblatex');
        expect(plain(biblatex)).toContain(plain(publisherOf(source)));
      }
    },
  );
});

describe.each([
  '/motionen/p4s3/',
  '/en/motion/p4s3/',
  '/vanorter/kyiv/',
  '/en/taipei/project/',
  '/tidslinje/2020-prague-taipei/',
])('the page %s', (path) => {
  const page = site.pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no ${path}.`);
  const { $ } = page;
  const meta = (name: string) => $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');

  it('is read by a reference manager as what it is', () => {
    const [own] = JSON.parse($('#dela-csl').text());
    const [read] = new Cite($('#dela-biblatex').text()).data as CslItem[];
    expect(read).toMatchObject({
      type: 'webpage',
      title: own.title,
      URL: own.URL,
      issued: own.issued,
      accessed: own.accessed,
    });
    expect(new URL($('#dela-lank').attr('value') ?? '').pathname).toBe(`${site.base}${path.slice(1)}`);
    const text = apa(own);
    expect(count(text, own.URL)).toBe(1);
    expect(plain(text)).toContain(plain(own['container-title']));
    expect($('#dela-citat, .format').text()).not.toMatch(/\bn\.d\.|u\.å\.|fullmäktige"|Council"/);
    expect(own.publisher).toBe(meta('citation_publisher'));
    const line = $('#dela-apa').text();
    expect(count(line, own.URL)).toBe(1);
    expect(line).toContain(`(${own.issued['date-parts'][0][0]}, `);
    if (path.startsWith('/en/motion/'))
      expect(own).toMatchObject({ 'original-title': expect.stringContaining('Taiwan') });
  });

  it('has the tags that Zotero reads, with the dates of its structured data', () => {
    const graph = JSON.parse($('script[type="application/ld+json"]').text())['@graph'];
    const node = graph.find(
      (one: Record<string, string>) => one.url === $('link[rel="canonical"]').attr('href') && one.datePublished,
    );
    expect(meta('article:published_time')).toBe(node.datePublished);
    expect(meta('citation_online_date')).toBe(node.dateModified ?? node.datePublished);
    expect(meta('citation_title')).toBe(node.name);
    expect(meta('citation_language')).toBe(node.inLanguage);
  });
});
