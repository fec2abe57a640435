/**
 * A second opinion on the markup beside html-validate: the parser that the HTML standard describes, and rules of the W3C's
 * validator (vnu) that html-validate does not have.
 */
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { words } from '../src/i18n/index.ts';
import { editions, href, type Route, withoutBase } from '../src/lib/url/routes.ts';
import { expectNone } from './lib/none.ts';
import { builtSite, pageAt } from './lib/site.ts';

const site = builtSite();
const documents = [...site.files]
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, text: site.text(file) }));

it('every file is one document, and nothing stands after its end', () => {
  expect(documents.length).toBeGreaterThan(300);
  expectNone(
    documents.flatMap(({ file, text }) => {
      const after = text.split(/<\/html>/i).slice(1);
      return after.length === 1 && after[0]?.trim() === ''
        ? []
        : [`${file}: after </html> stands ${after.join('').trim().slice(0, 60)}`];
    }),
  );
});

it('the standard’s own parser finds no error', () => {
  expectNone(
    documents.flatMap(({ file, text }) => {
      const errors: string[] = [];
      load(text, {
        sourceCodeLocationInfo: true,
        onParseError: ({ code, startLine, startCol }) => errors.push(`${file}:${startLine}:${startCol}: ${code}`),
      });
      return errors;
    }),
  );
});

it('no element has a role that vnu refuses: none in a table, none that the element has by itself', () => {
  const own: Record<string, string> = {
    ul: 'list',
    ol: 'list',
    li: 'listitem',
    nav: 'navigation',
    main: 'main',
    button: 'button',
  };
  expectNone(
    site.pages.flatMap(({ path, $ }) => [
      ...$('table:not([role]) :is(td, th, tr, thead, tbody)[role], table[role="table"]')
        .toArray()
        .map((element) => `${path}: <${element.tagName} role="${element.attribs.role}">`),
      ...Object.entries(own).flatMap(([name, role]) =>
        $(`${name}[role="${role}"]`)
          .toArray()
          .map(() => `${path}: <${name}> says its own role`),
      ),
    ]),
  );
});

it('every day that a page names for programs is one', () => {
  expectNone(
    site.pages.flatMap(({ path, $ }) =>
      $('time')
        .toArray()
        .map(({ attribs }) => attribs.datetime ?? '')
        .filter((day) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(day))
        .map((day) => `${path}: <time datetime="${day}">`),
    ),
  );
});

it.each(editions)('the header leads to the search, which without scripts says so and leads on (%s)', (lang) => {
  const at = (route: Route) => pageAt(site, withoutBase(href(route, lang))).$;
  expect(at('start')(`.site-header a[href="${href('search', lang)}"]`)).toHaveLength(1);
  const main = at('search')('main');
  expect(main.find('noscript').text()).toContain(words(lang).search.withoutScripts);
  for (const route of ['motion', 'options', 'cities', 'timeline', 'glossary', 'sources', 'about'] as const)
    expect(main.find(`a[href="${href(route, lang)}"]`).length, route).toBeGreaterThan(0);
});

it('no id or class has a reader view take what it names for an advertisement', () => {
  // Readability's own patterns; the id of a source may hold any letters, "rss" among them.
  const { unlikelyCandidates, okMaybeItsACandidate } = (
    Readability.prototype as unknown as { REGEXPS: Record<string, RegExp> }
  ).REGEXPS;
  expectNone(
    site.pages.flatMap(({ path, $ }) =>
      $('main :is([id], [class]):not(a, svg *, table *)')
        .toArray()
        .map(({ attribs }) => `${attribs.class ?? ''} ${attribs.id ?? ''}`)
        .filter((named) => unlikelyCandidates?.test(named) && !okMaybeItsACandidate?.test(named))
        .map((named) => `${path}: "${named}"`),
    ),
  );
});
