import { expect, it } from 'vitest';
import { accessedIn, type Citable, cite } from './citations.ts';

// Whole references are read back by a reference manager in checks/citations.test.ts.
const city: Citable = {
  id: 'kyiv',
  title: 'Kyiv',
  container: 'Stockholm och Taipei – motionen förklarad',
  url: 'https://example.org/vanorter/kyiv/?a=1&b=2_3',
  lang: 'sv',
  date: '2026-11-22',
  accessed: '2026-11-25',
};

it('cites a page with its own date, once with its address, and without a publisher that nobody has named', () => {
  const { apa, biblatex, csl } = cite(city);
  expect(apa).toBe(`Kyiv. (2026, 22 november). ${city.container}. ${city.url}`);
  expect(biblatex).toContain(`langid = {swedish},\n  url = {${city.url}},\n  urldate = {2026-11-25},`);
  expect(biblatex + csl).not.toMatch(/organization|publisher/);
});

it('names the editor as the publisher, and the original of a translation', () => {
  const original = { title: 'Är det säkert?', lang: 'sv' } as const;
  const { apa, biblatex, csl } = cite({
    ...city,
    title: 'Is it 100 % sure?',
    lang: 'en',
    publisher: 'A & B',
    original,
  });
  expect(apa).toBe(`Is it 100 % sure? (2026, November 22). ${city.container}. A & B. ${city.url}`);
  expect(biblatex).toContain('title = {{Is it 100 \\% sure?}}');
  expect(biblatex).toContain('organization = {A \\& B}');
  expect(biblatex).toContain('note = {Original: Är det säkert?}');
  expect(JSON.parse(csl)).toMatchObject([{ publisher: 'A & B', 'original-title': 'Är det säkert?' }]);
});

it('gives each language a key of its own, as both may be taken into one library', () => {
  const keysIn = ({ biblatex, csl }: ReturnType<typeof cite>) => [/\{(.*),/.exec(biblatex)?.[1], JSON.parse(csl)[0].id];
  expect(keysIn(cite(city))).toEqual(['kyiv', 'kyiv']);
  expect(keysIn(cite({ ...city, lang: 'en' }))).toEqual(['kyiv-en', 'kyiv-en']);
});

it('takes the reader’s own day', () => {
  const { apa, biblatex, csl } = cite(city);
  expect(accessedIn(biblatex, '2027-05-03')).toBe(biblatex.replace('2026-11-25', '2027-05-03'));
  expect(JSON.parse(accessedIn(csl, '2027-05-03'))[0]).toMatchObject({
    issued: { 'date-parts': [[2026, 11, 22]] },
    accessed: { 'date-parts': [[2027, 5, 3]] },
  });
  expect(accessedIn(apa, '2027-05-03')).toBe(apa);
});
