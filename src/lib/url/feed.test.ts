import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { atom, tagUri } from './feed.ts';

it('gives ids that outlive addresses', () => {
  expect(tagUri(new URL('https://example.org:8080/x/'), '2026-11-22', '/andringar.xml#a')).toBe(
    'tag:example.org,2026-11-22:/andringar.xml#a',
  );
});

it('writes texts as they are, whatever signs they hold', () => {
  const text = 'A < B & "C" ]]> </content>';
  const entry = { id: 'tag:e.org,2026:1', title: text, text, date: '2026-11-22', url: 'https://e.org/?a&b' };
  const feed = { id: 'tag:e.org,2026:0', title: 'T', subtitle: 'S', lang: 'sv', author: 'A', rights: 'R' };
  const xml = atom({ ...feed, self: 'https://e.org/f.xml', page: 'https://e.org/', entries: [entry] });
  const $ = load(xml, { xml: true });
  expect([$('entry > title').text(), $('entry > content').text()]).toEqual([text, text]);
  expect($('entry > link').attr('href')).toBe('https://e.org/?a&b');
  expect($('feed > updated').text()).toBe('2026-11-22T00:00:00Z');
});
