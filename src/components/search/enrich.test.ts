import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { enricher } from './enrich.ts';
import type { SearchRecord } from './records.ts';

const synonyms = {
  groups: [
    ['peking', 'beijing'],
    ['vänort', 'sister city'],
  ],
  leads: [{ from: ['parlament'], to: ['kommunfullmäktige'] }],
};
const split = (word: string) => (word === 'vänortsavtal' ? ['vänorts', 'avtal'] : [word]);
const enrich = enricher('sv', synonyms, split);
const page = (title: string, text: string, more: Partial<SearchRecord> = {}) =>
  load(enrich({ url: '/x/', kind: 'event', lang: 'sv', title, text, ...more }));
/** The blocks of words, each with its weight. */
const blocks = ($: ReturnType<typeof page>) =>
  $('[data-pagefind-weight]')
    .toArray()
    .map((element) => `${element.attribs['data-pagefind-weight']}: ${$(element).text()}`);

it('indexes synonyms, everyday words and parts of compounds by a share of what they come from', () => {
  expect(blocks(page('Peking', 'Ett vänortsavtal.', { words: ['Beijing stad'] }))).toEqual([
    '4: Peking',
    '1: ¦ Ett vänortsavtal. ¦',
    '3: Beijing stad',
    // The synonym of the title, the parts of a word of the text, and the synonym of the other name.
    '3: beijing',
    '0.4: vänorts avtal',
    '2.25: peking',
  ]);
  const meant = blocks(page('Möte', 'Kommunfullmäktige valde en vänort.'));
  expect(meant.slice(2)).toEqual(['0.5: parlament', '0.75: sistercity']);
});

it('has a title as metadata by its length, so that a question that is one leads to it', () => {
  const words = ['Vänorten', 'En stad i två länder som samarbetar'];
  // What is told of an event beside its title is where it was, not what it is called.
  expect(page('Vänort', 'x', { words })('[data-pagefind-meta="name1"]').text()).toBe('Vänort');
  const $ = page('Vänort', 'x', { words, kind: 'term' });
  expect($('[data-pagefind-meta="name1"]').text()).toBe('Vänort Vänorten');
  expect($('[data-pagefind-meta="alike1"]').text()).toBe('sistercity');
  expect($('[data-pagefind-meta="name5"]')).toHaveLength(0);
});

it('finds each of two words that a dash joins, and pairs of Chinese characters in a title', () => {
  const [, , ...hidden] = blocks(page('臺北市', 'Norden–Östersjön'));
  expect(hidden).toEqual(['4: 臺北 北市', '1: östersjö norden']);
});

it('has a word beside its form that Pagefind cannot tell', () => {
  const [, , hidden] = blocks(page('T', 'Frågan, ett kommunalt förslag.'));
  expect(hidden).toBe('1: fråga kommunal');
});

it('finds numbers without blanks, and letters that Unicode does not take apart', () => {
  const [, , ...hidden] = blocks(page('Titel', '8 354 km, Łódź'));
  expect(hidden.join(' ')).toMatch(/lodz.*8354/);
});

it('tells facets, and escapes what looks like markup', () => {
  const $ = page('<b>A</b>', '<img src=x>', { theme: 'eu', year: 1986, lang: 'en' });
  expect($('img')).toHaveLength(0);
  const facets = $('[data-pagefind-filter]')
    .toArray()
    .map((element) => `${element.attribs['data-pagefind-filter']} ${$(element).text()}`);
  expect(facets).toEqual(['kind event', 'theme eu', 'year 1986', 'lang en']);
});
