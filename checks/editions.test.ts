/** Both editions hold the same, each in its own language, and lead to each other. */
import { describe, expect, it } from 'vitest';
import { words } from '../src/i18n/index.ts';
import { editions, inLanguage, introductionPath, type Lang, langOf } from '../src/lib/url/routes.ts';
import { phrasesOf, saidOn, swedishIn, swedishNumbersIn } from './lib/languages.ts';
import { expectNone } from './lib/none.ts';
import { builtSite, type Page, pageAt } from './lib/site.ts';

const site = builtSite();
const base = site.base.replace(/\/$/, '');
const pagesIn = (lang: Lang) =>
  site.pages.filter(
    ({ path, $ }) =>
      langOf(path) === lang &&
      inLanguage(path, lang) !== undefined &&
      // A page that only leads on to another has no text of its own.
      $('meta[http-equiv="refresh"]').length === 0,
  );
const swedish = pagesIn('sv');
const english = pagesIn('en');
const twinOf = ({ path }: Page) => pageAt(site, inLanguage(path, langOf(path) === 'sv' ? 'en' : 'sv') ?? '');

/** The public ids of a page, but for those that one language needs and the other does not. */
const ids = ({ $ }: Page) =>
  $('main [id]')
    .toArray()
    .map((element) => element.attribs.id ?? '')
    // The original of a sentence stands beside its translation only; the letters of the glossary are its language's.
    .filter((id) => !/^(original|bokstav)-/.test(id))
    .sort();

/** How many of each thing a page holds. */
const counts = ({ $ }: Page) =>
  Object.fromEntries(
    Object.entries({
      'headings of the second level': 'main h2:not([id^="bokstav-"])',
      'headings of the third level': 'main h3',
      notes: 'main .note',
      'marked phrases': 'main mark[aria-details]',
      'things that search finds': 'main [data-search]:not([data-search="original"])',
      statements: 'main .statement',
      'folded citations': 'main .citations li',
      rows: 'main tr',
      drawings: 'main svg',
      'marks on maps and strips': 'main svg a',
      'form fields': 'main input',
      times: 'main time',
      figures: 'main figure:not(.original)',
    }).map(([name, selector]) => [name, $(selector).length]),
  );

it('each page has a twin in the other language', () => {
  expect(english.map(({ path }) => inLanguage(path, 'sv')).sort()).toEqual(swedish.map(({ path }) => path).sort());
  expect(english.length).toBeGreaterThan(100);
});

it('twins have the same ids, and the same number of everything', () => {
  expectNone(
    swedish.flatMap((page) => {
      const twin = twinOf(page);
      const [own, other] = [new Set(ids(page)), new Set(ids(twin))];
      const [ours, theirs] = [counts(page), counts(twin)];
      return [
        ...[...own].filter((id) => !other.has(id)).map((id) => `${twin.path}: lacks the id “${id}” of ${page.path}.`),
        ...[...other].filter((id) => !own.has(id)).map((id) => `${page.path}: lacks the id “${id}” of ${twin.path}.`),
        ...Object.keys(ours)
          .filter((thing) => ours[thing] !== theirs[thing])
          .map((thing) => `${page.path}: has ${ours[thing]} ${thing}, ${twin.path} has ${theirs[thing]}.`),
      ];
    }),
  );
});

it('twins name each other for search engines, and lead to each other in the header', () => {
  expectNone(
    swedish.flatMap((page) =>
      [page, twinOf(page)].flatMap(({ path, $ }) => {
        const wanted: Record<string, string> = {
          sv: `${base}${page.path}`,
          en: `${base}${twinOf(page).path}`,
          'x-default': `${base}${twinOf(page).path}`,
        };
        const named = Object.fromEntries(
          $('link[rel="alternate"][hreflang]')
            .toArray()
            .map(({ attribs }) => [attribs.hreflang, new URL(attribs.href ?? '').pathname]),
        );
        const lang = langOf(path);
        const other = lang === 'sv' ? 'en' : 'sv';
        const link = $(`.site-header a[hreflang="${other}"]`);
        return [
          ...Object.keys(wanted)
            .filter((code) => named[code] !== wanted[code])
            .map((code) => `${path}: names ${named[code] ?? 'nothing'} as its ${code} page, not ${wanted[code]}.`),
          ...($('html').attr('lang') === lang ? [] : [`${path}: its language is not ${lang}.`]),
          ...(link.length === 1 && link.attr('href') === wanted[other] && link.attr('lang') === other
            ? []
            : [`${path}: its header does not lead to ${wanted[other]}.`]),
        ];
      }),
    ),
  );
});

it('no link leads out of an edition, but for those that say so', () => {
  expectNone(
    [...swedish, ...english].flatMap(({ path, $ }) =>
      $('a[href]:not([hreflang])')
        .toArray()
        .map(({ attribs }) => attribs.href ?? '')
        .filter((address) => address.startsWith(`${base}/`) && inLanguage(address, langOf(address)) !== undefined)
        .filter((address) => langOf(address) !== langOf(path))
        .map((address) => `${path}: links ${address}, which is in another language.`),
    ),
  );
});

describe('no page says anything in another language than it names', () => {
  const own = Object.fromEntries(editions.map((lang) => [lang, new Set(phrasesOf(words(lang)))])) as Record<
    Lang,
    Set<string>
  >;

  it.each(editions)('none of the interface words of the other edition, on pages in %s', (lang) => {
    const other = new Set(
      editions
        .filter((code) => code !== lang)
        .flatMap((code) => [...own[code]])
        // The same word in both.
        .filter((phrase) => !own[lang].has(phrase) && phrase !== 'Motion'),
    );
    expect(other.size).toBeGreaterThan(200);
    expectNone(
      pagesIn(lang).flatMap(({ path, $ }) =>
        saidOn($)
          .filter((said) => said.lang === lang && other.has(said.text))
          .map(({ text }) => `${path}: says “${text}”.`),
      ),
    );
  });

  it('no Swedish words, and no numbers as Swedish writes them, on English pages', () => {
    expectNone(
      english.flatMap(({ path, $ }) =>
        saidOn($)
          .filter(({ lang }) => lang === 'en')
          .flatMap(({ text, attribute }) => [
            ...swedishIn(text),
            // The number of a standard is its name.
            ...(attribute ? [] : swedishNumbersIn(text.replace('EN 301 549', ''))),
          ])
          .map((fault) => `${path}: ${fault}; write it in English, or say lang="sv".`),
      ),
    );
  });

  it('no Chinese or Japanese signs but where the page says which', () => {
    expectNone(
      site.pages.flatMap(({ path, $ }) =>
        saidOn($)
          .filter(({ text, lang, attribute }) => !attribute && /\p{Script=Han}/u.test(text) && !/^(zh|ja)/.test(lang))
          .map(({ text, lang }) => `${path}: “${text.slice(0, 60)}” is said to be in ${lang}.`),
      ),
    );
  });
});

it('the introduction in Chinese leads into the English edition, and both editions lead to it', () => {
  const { $ } = pageAt(site, introductionPath);
  expect($('html').attr('lang')).toBe('zh-Hant');
  // The three name each other for search engines.
  const named = (page: Page) =>
    page
      .$('link[rel="alternate"][hreflang]')
      .map((_, { attribs }) => `${attribs.hreflang} ${attribs.href}`)
      .get();
  expect(named(pageAt(site, introductionPath))).toHaveLength(4);
  for (const start of ['/', '/en/']) expect(named(pageAt(site, start))).toEqual(named(pageAt(site, introductionPath)));
  const links = $('main a[href]')
    .toArray()
    .map(({ attribs }) => attribs.href ?? '');
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((address) => langOf(address) !== 'en')).toEqual([]);
  for (const page of [...swedish, ...english])
    expect(page.$(`footer a[hreflang="zh-Hant"][href="${base}${introductionPath}"]`).length, page.path).toBe(1);
});
