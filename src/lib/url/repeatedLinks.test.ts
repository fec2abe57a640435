import { expect, it } from 'vitest';
import { markRepeatedLinks } from './repeatedLinks.ts';

it('marks a link off the site from the second time on', () => {
  const link = (address: string, more = '') => `<a href="${address}" rel="external"${more}>x</a>`;
  const other = link('https://b.example/?a=1&amp;b=2', ' lang="sv"');
  const page = `${link('https://a.example/')}${other}<a href="/om/">Om</a>${link('https://a.example/')}${other}`;
  expect(markRepeatedLinks(page)).toBe(
    `${link('https://a.example/')}${other}<a href="/om/">Om</a>${link('https://a.example/', ' data-again')}${link('https://b.example/?a=1&amp;b=2', ' lang="sv" data-again')}`,
  );
});

it('leaves links within the site alone, however often they stand there', () => {
  const page = '<a href="/om/">Om</a><a class="x" href="/om/">Om</a><abbr rel="external">x</abbr>';
  expect(markRepeatedLinks(page)).toBe(page);
});
