import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureTheme } from '../../figures/theme.ts';
import { words } from '../../i18n/index.ts';
import { cardPalette } from '../cards/draw.ts';
import { readContent } from '../content/read.ts';
import { languages } from '../url/routes.ts';
import { type GraphicContent, graphicsOf } from './model.ts';
import { finishSheet, Sheet } from './sheet.ts';

let palette: FigureTheme;
let content: GraphicContent;

beforeAll(async () => {
  palette = await cardPalette();
  const { files } = await readContent(process.cwd());
  // The content check has proved the shapes.
  const all = <K extends keyof GraphicContent>(collection: string) =>
    files
      .filter((file) => file.collection === collection)
      .map((file) => ({ ...(file.data as object), id: file.id })) as unknown as GraphicContent[K];
  content = {
    cities: all<'cities'>('cities'),
    events: all<'events'>('events'),
    eras: all<'eras'>('eras'),
    story: all<'story'>('story'),
    series: all<'series'>('series'),
    process: all<'process'>('process'),
    precedents: all<'precedents'>('precedents'),
    sources: new Map(
      files
        .filter((file) => file.collection === 'sources')
        .map((file) => [file.id, file.data as unknown as { publisher: string; level: 'primary' }]),
    ),
  };
});

const address = (path: string) => `https://example.org${path}`;

describe.each(languages)('the pictures in %s', (lang) => {
  it('cut no text, lay none on another, and say who, whence and on what terms', { timeout: 60_000 }, () => {
    const list = graphicsOf(content, lang, words(lang), address, 'Läget i dag');
    expect(list.length).toBeGreaterThanOrEqual(12);
    expect(new Set(list.map(({ path }) => path)).size).toBe(list.length);
    const faults: string[] = [];
    for (const { id, title, draw } of list) {
      const { svg, texts, width, height } = draw(palette);
      if (/undefined|NaN|[{}]/.test(svg)) faults.push(`${id}: has a gap`);
      const said = texts.map(({ text }) => text).join(' ');
      for (const part of [title, words(lang).site.name, 'CC BY 4.0', 'example.org/']) {
        if (!said.includes(part)) faults.push(`${id}: does not say ${part}`);
      }
      for (const [index, a] of texts.entries()) {
        if (a.x < 20 || a.y < 12 || a.x + a.width > width - 20 || a.y + a.height > height - 12)
          faults.push(`${id}: "${a.text}" is cut`);
        for (const b of texts.slice(index + 1)) {
          // Lines of one text stand closer than the boxes with room for every accent.
          const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
          if (x > 1 && y > 0.3 * Math.min(a.height, b.height)) faults.push(`${id}: "${a.text}" lies on "${b.text}"`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

it('a sheet holds its type as text, and its words escaped', () => {
  const sheet = new Sheet(600, palette);
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
  const { svg } = finishSheet(sheet, around, () => 10);
  expect(svg).toContain('<title id="title">A &amp; B &lt;c&gt;</title>');
  expect(svg).toMatch(/<text [^>]*font-family="'Schibsted Grotesk'[^>]*sans-serif"[^>]*>A &amp; B &lt;c&gt;<\/text>/);
});
