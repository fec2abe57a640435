import { beforeAll, expect, it } from 'vitest';
import { compounds, simple } from './compounds.fixture.ts';
import type { Splitter } from './compounds.ts';
import { swedishSplitter } from './site.ts';
import { stemmers } from './stems.ts';

let split: Splitter;
beforeAll(() => {
  // The site's own words: the whole ones and those that stand by themselves.
  const alone =
    'vän ort avtal stad stöd band arbete utbyte möte motion kommun styrelse råd fullmäktige lag rätt fri män tal år handel valda tyska stad konferensen berättelse';
  const text = [...compounds.map((word) => word.replaceAll('|', '')), ...simple, alone].join(' ');
  split = swedishSplitter([{ url: '/', kind: 'page', lang: 'sv', title: '', text }]);
});

it('cuts the compounds of the site as a reader would', () => {
  expect(compounds.length).toBeGreaterThanOrEqual(200);
  const wrong = compounds.filter((word) => split(word.replaceAll('|', '')).join('|') !== word);
  // What it cuts otherwise is found by fewer words, and is named when there are more.
  expect(wrong.length / compounds.length, wrong.join(' ')).toBeLessThanOrEqual(0.05);
});

it('leaves words whole that only look as if they had parts', () => {
  expect(simple.filter((word) => split(word).length > 1)).toEqual([]);
});

it('makes one key of the forms of a word', () => {
  const stem = stemmers.sv;
  for (const [form, other] of [
    ['vanort', 'vanorterna'],
    ['avtal', 'avtalet'],
    ['fraga', 'fragan'],
    ['taipei', 'taipeis'],
    ['taiwan', 'taiwans'],
    ['yrkande', 'yrkandena'],
    ['stad', 'stader'],
  ] as const)
    expect(stem(form), `${form} ${other}`).toBe(stem(other));
});
