/** Both editions hold the same, each in its own language, and lead to each other. */
import { describe, expect, it } from 'vitest';
import { words } from '../src/i18n/index.ts';
import { editions, inLanguage, introductionPath, type Lang, langOf } from '../src/lib/url/routes.ts';
import { phrasesOf, saidOn, swedishIn, swedishNumbersIn } from './lib/languages.ts';
import { expectNone } from './lib/none.ts';
import { builtSite, kindPaths, type Page, pageAt } from './lib/site.ts';

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

/** What a page and its twin hold in the same number. */
const things =
  'h2:not([id^="bokstav-"]) | h3 | .note | mark[aria-details] | [data-search]:not([data-search="original"]) | .statement | .citations li | tr | svg | svg a | input | time | figure:not(.original)'.split(
    ' | ',
  );
const countOf = ({ $ }: Page, thing: string) => $('main').find(thing).length;

it('each page has a twin in the other language', () => {
  expect(english.map(({ path }) => inLanguage(path, 'sv')).sort()).toEqual(swedish.map(({ path }) => path).sort());
  expect(english.length).toBeGreaterThan(100);
});

it('twins have the same ids, and the same number of everything', () => {
  const lacking = (page: Page, twin: Page) => {
    const own = new Set(ids(page));
    return ids(twin).flatMap((id) => (own.has(id) ? [] : [`${page.path}: lacks the id “${id}” of ${twin.path}.`]));
  };
  expectNone(
    swedish.flatMap((page) => {
      const twin = twinOf(page);
      return [
        ...lacking(page, twin),
        ...lacking(twin, page),
        ...things
          .map((thing) => [thing, countOf(page, thing), countOf(twin, thing)] as const)
          .filter(([, ours, theirs]) => ours !== theirs)
          .map(([thing, ours, theirs]) => `${page.path}: has ${ours} ${thing}, ${twin.path} has ${theirs}.`),
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
  it.each(editions)('none of the interface words of the other edition, on pages in %s', (lang) => {
    const own = new Set(phrasesOf(words(lang)));
    const others = editions.filter((code) => code !== lang).flatMap((code) => phrasesOf(words(code)));
    // The same word in both.
    const other = new Set(others.filter((phrase) => !own.has(phrase) && phrase !== 'Motion'));
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

/** Titles, publishers, originals and codes, which programs that translate pages are to leave as they were published. */
const untranslated =
  '.source > a[hreflang] | .record > h2 | .bare span | main code | .local | main em[lang="de"] | main em[lang="fr"] | main :is(i, em)[lang="sv"] | .original-text | blockquote.original | [lang="zh-Hant"] blockquote [lang="sv"] | main li[data-level] a[lang]'.split(
    ' | ',
  );
it.each(untranslated)('no word of %s is for a translator', (selector) => {
  const found = kindPaths(site).flatMap((path) => {
    const { $ } = pageAt(site, path);
    return $(selector)
      .toArray()
      .map((one) => ({
        path,
        words:
          $(one).closest('[translate="no"]').length > 0
            ? ''
            : $(one).clone().find('[translate="no"]').remove().end().text().trim(),
      }));
  });
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ words }) => words !== '')).toEqual([]);
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
