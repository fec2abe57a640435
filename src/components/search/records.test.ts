import { expect, it } from 'vitest';
import { searchRecords } from './records.ts';

const page = (main: string, attributes = 'data-search-page') =>
  `<html lang="sv"><head><meta name="description" content="Kort."></head><body><nav>Meny</nav><main ${attributes}>${main}</main></body></html>`;

it('makes a record of the page and of each marked thing, none of which holds another', () => {
  const html = page(
    '<h1>Motionen</h1><p>Inledning</p><p id="p1s1" data-search="sentence" data-search-title="Mening 1">Stockholm <mark>har</mark>.</p>',
  );
  expect(searchRecords(html, '/motionen/')).toEqual([
    {
      url: '/motionen/',
      kind: 'page',
      lang: 'sv',
      title: 'Motionen',
      text: 'Kort. Inledning',
    },
    {
      url: '/motionen/#p1s1',
      kind: 'sentence',
      lang: 'sv',
      title: 'Mening 1',
      text: 'Stockholm har.',
    },
  ]);
});

it('leaves out what is not to be searched and keeps words of neighbouring blocks apart', () => {
  const html = page(
    '<article id="a" data-search="event" data-search-title="T"><h2>T</h2><h3>Ett</h3><p>två</p><details data-search-ignore>källor</details><span class="visually-hidden">dolt</span></article>',
    '',
  );
  expect(searchRecords(html, '/t/')).toMatchObject([{ url: '/t/#a', text: 'Ett två' }]);
});

it('titles a thing by its heading where nothing else does', () => {
  const html = page('<article id="a" data-search="source"><h2>Kommunallag</h2><p>Lag.</p></article>', '');
  expect(searchRecords(html, '/k/')).toMatchObject([{ title: 'Kommunallag', text: 'Lag.' }]);
});

it('makes no record of what is not to be searched', () => {
  const html = page('<div data-search-ignore><p id="a" data-search="term" data-search-title="T">x</p></div>', '');
  expect(searchRecords(html, '/t/')).toEqual([]);
});

it('refuses a marked element without id, title or known kind', () => {
  expect(() => searchRecords(page('<p data-search="sentence" data-search-title="x">y</p>'), '/m/')).toThrow(
    /needs an id/,
  );
  expect(() => searchRecords(page('<p id="a" data-search="thing" data-search-title="x">y</p>'), '/m/')).toThrow(
    /kinds/,
  );
});

it('makes a record of each section of a long page, and reads what else is said of a thing', () => {
  const html = page(
    '<h1>Om</h1><div data-search-sections><h2 id="fel">Fel</h2><p>Säg till.</p><h2 id="mer">Mer</h2><ul><li>Ett</li></ul></div>' +
      '<section id="lagen" data-search-sections><h2 id="lagen-rubrik">Lagen</h2><p>Kort.</p></section>' +
      '<p id="a" data-search="event" data-search-title="T" data-search-words="x|y" data-search-theme="eu" data-search-year="1986" data-search-lang="en">z</p>',
  );
  expect(searchRecords(html, '/om/')).toEqual([
    { url: '/om/', kind: 'page', lang: 'sv', title: 'Om', text: 'Kort.' },
    { url: '/om/#fel', kind: 'page', lang: 'sv', title: 'Fel', text: 'Säg till.' },
    { url: '/om/#mer', kind: 'page', lang: 'sv', title: 'Mer', text: 'Ett' },
    { url: '/om/#lagen', kind: 'page', lang: 'sv', title: 'Lagen', text: 'Kort.' },
    { url: '/om/#a', kind: 'event', lang: 'en', title: 'T', text: 'z', words: ['x', 'y'], theme: 'eu', year: 1986 },
  ]);
});

it('takes the title off the beginning of a text only, and whole', () => {
  const text = (title: string, inner: string) =>
    searchRecords(page(`<p id="a" data-search="city" data-search-title="${title}">${inner}</p>`, ''), '/v/')[0]?.text;
  expect(text('Tunis', '<b>Tunis</b> Tunisien, 2 567 km')).toBe('Tunisien, 2 567 km');
  expect(text('Tunis', 'Tunisien, 2 567 km')).toBe('Tunisien, 2 567 km');
  expect(text('Tunis', 'Wikidata kallar Tunis vänort')).toBe('Wikidata kallar Tunis vänort');
});

it('takes a thing that is all that its page is about by the page’s own address', () => {
  const html = page(
    '<article data-search="precedent" data-search-whole data-search-title="Prag"><h1>Prag</h1><p>Avtal.</p></article>',
    '',
  );
  expect(searchRecords(html, '/taipei/andra-stader/prag/')).toEqual([
    { url: '/taipei/andra-stader/prag/', kind: 'precedent', lang: 'sv', title: 'Prag', text: 'Avtal.' },
  ]);
});
