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
  expect(bibtex).toMatch(/^@\w+\{/);
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
