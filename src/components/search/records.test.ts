import { expect, it } from 'vitest';
import { searchRecords } from './records.ts';

const page = (main: string, attributes = '') =>
  `<html lang="sv"><head><meta name="description" content="Kort."></head><body><nav>Meny</nav><main ${attributes}>${main}</main></body></html>`;
const whole = 'data-search-page';
const record = (url: string, kind: string, title: string, text: string, more = {}) => ({
  ...{ url, kind, lang: 'sv', title, text },
  ...more,
});

it.each<[what: string, html: string, records: object[]]>([
  [
    'the page and each marked thing, none of which holds another',
    page(
      '<h1>Motionen</h1><p>Inledning</p><p id="p1s1" data-search="sentence" data-search-title="Mening 1">Stockholm <mark>har</mark>.</p>',
      whole,
    ),
    [
      record('/x/', 'page', 'Motionen', 'Kort. Inledning'),
      record('/x/#p1s1', 'sentence', 'Mening 1', 'Stockholm har.'),
    ],
  ],
  [
    'words of neighbouring blocks apart, a headline with its colon, without what is not to be searched',
    page(
      '<article id="a" data-search="event" data-search-title="T"><h2>T</h2><h3>Ett</h3><p>två</p><details data-search-ignore>källor</details><span class="visually-hidden">dolt</span></article>',
    ),
    [record('/x/#a', 'event', 'T', 'Ett: två')],
  ],
  [
    'a thing by its heading where nothing else titles it',
    page('<article id="a" data-search="source"><h2>Kommunallag</h2><p>Lag.</p></article>'),
    [record('/x/#a', 'source', 'Kommunallag', 'Lag.')],
  ],
  [
    'nothing of what is not to be searched',
    page('<div data-search-ignore><p id="a" data-search="term" data-search-title="T">x</p></div>'),
    [],
  ],
  [
    'each section of a long page, and what else is said of a thing',
    page(
      '<h1>Om</h1><div data-search-sections><h2 id="fel">Fel</h2><p>Säg till.</p><h2 id="mer">Mer</h2><ul><li>Ett</li></ul></div>' +
        '<section id="lagen" data-search-sections><h2 id="lagen-rubrik">Lagen</h2><p>Kort.</p></section>' +
        '<p id="a" data-search="event" data-search-title="T" data-search-words="x|y" data-search-theme="eu" data-search-year="1986" data-search-lang="en">z</p>',
      whole,
    ),
    [
      record('/x/', 'page', 'Om', 'Kort.'),
      record('/x/#fel', 'page', 'Fel', 'Säg till.'),
      record('/x/#mer', 'page', 'Mer', 'Ett'),
      record('/x/#lagen', 'page', 'Lagen', 'Kort.'),
      record('/x/#a', 'event', 'T', 'z', { lang: 'en', words: ['x', 'y'], theme: 'eu', year: 1986 }),
    ],
  ],
  [
    'a thing that is all that its page is about by the page’s own address',
    page(
      '<article data-search="precedent" data-search-whole data-search-title="Prag"><h1>Prag</h1><p>Avtal.</p></article>',
    ),
    [record('/x/', 'precedent', 'Prag', 'Avtal.')],
  ],
])('makes a record of %s', (_, html, records) => {
  expect(searchRecords(html, '/x/')).toEqual(records);
});

it.each([
  ['<p data-search="sentence" data-search-title="x">y</p>', /needs an id/],
  ['<p id="a" data-search="thing" data-search-title="x">y</p>', /kinds/],
])('refuses %s', (html, why) => {
  expect(() => searchRecords(page(html), '/m/')).toThrow(why);
});

it.each([
  ['<b>Tunis</b> Tunisien, 2 567 km', 'Tunisien, 2 567 km'],
  ['Tunisien, 2 567 km', 'Tunisien, 2 567 km'],
  ['Wikidata kallar Tunis vänort', 'Wikidata kallar Tunis vänort'],
])('takes the title off the beginning of a text only, and whole: %s', (inner, text) => {
  const html = page(`<p id="a" data-search="city" data-search-title="Tunis">${inner}</p>`);
  expect(searchRecords(html, '/v/')[0]?.text).toBe(text);
});
