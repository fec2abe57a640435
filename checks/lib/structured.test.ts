import { expect, it } from 'vitest';
import { siteOf } from './site.ts';
import { structuredFaults, structuredPages } from './structured.ts';

const url = 'https://e.org/x/a/';
const page = { '@type': 'WebPage', '@id': url };
const trail = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', item: { '@id': url } }] };
const siteWith = (head: string) => siteOf(new Map([['/a/index.html', `<html><head>${head}</head></html>`]]), '/x/');
const block = (...graph: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`;
const faults = (head: string) => structuredFaults(siteWith(head), 'https://e.org');

it('is content with a page that describes itself, the way to it and other things', () => {
  expect(
    faults(block(page, trail, { '@type': 'City', '@id': `${url}#stad`, sameAs: 'https://other.example/' })),
  ).toEqual([]);
});

it.each([
  ['no data', '', /no structured data/],
  ['data that is no JSON', '<script type="application/ld+json">{</script>', /no structured data/],
  ['another page', block({ ...page, '@id': 'https://e.org/x/b/' }, trail), /does not describe itself/],
  ['no way to it', block(page), /breadcrumbs/],
  ['an id that stands twice', block(page, trail, page), /twice/],
  [
    'an address outside the folder',
    block(page, trail, { '@type': 'City', url: 'https://e.org/a/' }),
    /leaves the folder/,
  ],
  ['a page that is not there', block(page, trail, { '@type': 'City', url: 'https://e.org/x/b/#c' }), /leads nowhere/],
])('finds %s', (_, head, message) => {
  expect(faults(head)).toContainEqual(expect.stringMatching(message));
});

it('asks nothing of a page that is not to be found', () => {
  for (const head of ['<meta name="robots" content="noindex">', '<link rel="canonical" href="https://e.org/x/b/">'])
    expect(structuredPages(siteWith(head))).toEqual([]);
});
