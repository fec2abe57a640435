import { expect, it } from 'vitest';
import { contentFiles } from '../contentCheck/content.fixture.ts';
import { siteFileTheme } from '../figures/png.ts';
import { sheet } from '../figures/sheet.ts';
import { textBoxes, textFaults } from '../figures/textFaults.fixture.ts';
import { words } from '../i18n/index.ts';
import { languages } from '../lib/url/routes.ts';
import { type DownloadContent, downloadsOf } from './downloadList.ts';

async function readDownloadContent(): Promise<DownloadContent> {
  const { all } = await contentFiles();
  const names = ['cities', 'events', 'eras', 'story', 'series', 'process', 'precedents'] as const;
  const sources = all<{ id: string; publisher: string; level: 'primary' }[]>('sources');
  return {
    ...(Object.fromEntries(names.map((name) => [name, all(name)])) as Pick<DownloadContent, (typeof names)[number]>),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

it.each(languages)('cut no text, lay none on another, and say who, whence and on what terms: %s', async (lang) => {
  const list = downloadsOf(
    await readDownloadContent(),
    lang,
    words(lang),
    (path) => `https://example.org${path}`,
    'I dag',
  );
  expect(list.length).toBeGreaterThanOrEqual(12);
  expect(new Set(list.map(({ path }) => path)).size).toBe(list.length);
  const faults = list.flatMap(({ id, title, draw }) => {
    const { svg, width, height } = draw(siteFileTheme());
    const said = textBoxes(svg)
      .map(({ text }) => text)
      .join(' ');
    const needed = [title, words(lang).site.name, 'I dag.', 'CC BY 4.0', 'example.org/'];
    return [
      ...(/undefined|NaN|[{}]/.test(svg) ? ['has a gap'] : []),
      ...(/se webbplatsen|see the site/i.test(said) ? ['sends its reader to the site'] : []),
      ...needed.filter((part) => !said.includes(part)).map((part) => `does not say ${part}`),
      ...textFaults(svg, { width, height }, 13),
    ].map((fault) => `${id}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

it('a sheet holds its type as text, and its words escaped', () => {
  const around = {
    title: 'A & B <c>',
    lead: 'aaaa',
    description: '"d"',
    sources: 'S',
    licence: 'L',
    site: 'N',
    page: 'https://example.org/',
    lang: 'en',
  };
  const { svg } = sheet({ svg: '', width: 600, height: 10 }, around, siteFileTheme());
  expect(svg).toContain('<title id="title">A &amp; B &lt;c&gt;</title>');
  expect(svg).toMatch(/<text [^>]*font-family="'Schibsted Grotesk'[^>]*sans-serif"[^>]*>A &amp; B &lt;c&gt;<\/text>/);
});
