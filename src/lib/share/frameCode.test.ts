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
  const height = (letters: number) =>
    Number(/height="(\d+)"/.exec(frameCode({ src, title: 'T', kind: 'sentence', letters }))?.[1]);
  expect(height(400)).toBeGreaterThan(height(40));
});

it('listens to the frames of one site only', () => {
  expect(heightListener('https://example.org/x/')).toContain('iframe[src^="https://example.org/x/"]');
});
