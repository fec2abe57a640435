import { expect, it } from 'vitest';
import { cite } from './citations.ts';

const sentence = {
  id: 'p4s3',
  title: 'Om fördjupade relationer mellan Stockholms stad och Taiwan, mening 15',
  container: 'Stockholm och Taipei – motionen förklarad',
  url: 'https://example.org/motionen/p4s3/',
  lang: 'sv' as const,
  author: { family: 'Hjelmestam', given: 'Elin' },
  publisher: 'Stockholms kommunfullmäktige',
};

it('cites a sentence of the motion by its author, with the permalink in every format', () => {
  const { apa, bibtex, csl } = cite(sentence);
  expect(apa).toMatch(/^Hjelmestam, E\. .*mening 15.*https:\/\/example\.org\/motionen\/p4s3\/$/);
  expect(bibtex).toMatch(/^@\w+\{p4s3,/);
  expect(bibtex).toContain('https://example.org/motionen/p4s3/');
  expect(JSON.parse(csl)).toMatchObject([
    { id: 'p4s3', URL: 'https://example.org/motionen/p4s3/', author: [{ family: 'Hjelmestam' }] },
  ]);
});

it('cites what the site itself says as a web page', () => {
  const {
    author: _,
    publisher: __,
    ...city
  } = { ...sentence, id: 'kyiv', title: 'Kyiv', url: 'https://example.org/vanorter/kyiv/' };
  expect(JSON.parse(cite(city).csl)).toMatchObject([
    { type: 'webpage', 'container-title': 'Stockholm och Taipei – motionen förklarad' },
  ]);
  expect(cite(city).apa).toContain('https://example.org/vanorter/kyiv/');
});

it('says in the language of the page that a thing has no date, and gives each its own key', () => {
  const sv = cite(sentence);
  expect(sv.apa).toContain('(u.å.)');
  expect(sv.apa).toContain('I Stockholm och Taipei');
  expect(sv.apa).toContain('Hämtad från https://example.org/motionen/p4s3/');
  expect(sv.bibtex).toContain('year = {u.å.}');
  expect(sv.bibtex).toContain('Stockholms kommunfullmäktige');
  const en = cite({ ...sentence, id: '1944-coventry', lang: 'en' });
  expect(en.apa).toMatch(/\(n\.d\.\).*Retrieved from https/);
  expect(en.bibtex).toMatch(/^@\w+\{1944-coventry,[\s\S]*year = \{n\.d\.\},\n\}$/);
});
