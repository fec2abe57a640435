import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { frameCode, heightListener } from './frameCode.ts';

const src = 'https://example.org/embed/karta/';

it('is one frame whose title survives every sign', () => {
  const title = 'Mening 1 av 17: "a" < b & c';
  const $ = load(frameCode({ src, title, kind: 'map' }), null, false);
  expect($('iframe').length).toBe(1);
  expect($('iframe').attr()).toMatchObject({ src, title, loading: 'lazy', width: '100%' });
});

it('is higher for a longer text', () => {
  const height = (letters: number, notes: number, original: number) => {
    const code = frameCode({ src, title: 'T', kind: 'sentence', sentence: { letters, notes, original } });
    return Number(/height="(\d+)"/.exec(code)?.[1]);
  };
  expect(height(400, 1, 0)).toBeGreaterThan(height(40, 1, 0));
  expect(height(40, 2, 0)).toBeGreaterThan(height(40, 1, 0));
  expect(height(40, 1, 40)).toBeGreaterThan(height(40, 1, 0));
});

it('listens to the frames of one site only', () => {
  expect(heightListener('https://example.org/x/')).toContain('iframe[src^="https://example.org/x/"]');
});
