/** Makes the records of the whole site out of its built pages, and of them what the search reads. Runs in the build. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';
import { introductionPath, type Lang, langOf, languages } from '../../lib/url/routes.ts';
import { compoundSplitter, type Splitter } from './compounds.ts';
import { enricher, type Synonyms } from './enrich.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import { type VocabularyFile, vocabularyFile } from './spelling.ts';
import { stemmers } from './stems.ts';
import { wordsOf } from './words.ts';

/** A built page. */
export interface Page {
  /** From the site's root, with a slash at its end. */
  path: string;
  html: string;
}

export type Records = Record<Lang, SearchRecord[]>;

/** Where the build keeps the records of all editions for the benches, within its cache. */
export const recordsFile = 'search-records.json';

/** The records of each edition. What belongs to none, the introduction in Chinese, is found in all. */
export function recordsByEdition(pages: readonly Page[]): Records {
  const byEdition = Object.fromEntries(languages.map((lang) => [lang, [] as SearchRecord[]])) as Records;
  for (const { path, html } of pages) {
    const records = searchRecords(html, path);
    for (const lang of languages)
      if (path === introductionPath || langOf(path) === lang) byEdition[lang].push(...records);
  }
  return byEdition;
}

/** The splitter of Swedish compounds, by the words of some records. */
export async function swedishSplitter(records: readonly SearchRecord[]): Promise<Splitter> {
  const folder = createRequire(import.meta.url)
    .resolve('dictionary-sv')
    .replace(/index\.js$/, '');
  const [aff = '', dic = ''] = await Promise.all(
    ['aff', 'dic'].map((type) => readFile(`${folder}index.${type}`, 'utf8')),
  );
  const words = records
    .flatMap(({ title, text }) => wordsOf(`${title} ${text}`))
    .map(({ text }) => text)
    .filter((word) => word === word.toLowerCase());
  return compoundSplitter({ aff, dic }, words, stemmers.sv);
}

/** The words that stand for each other, from the editors' file. */
export async function readSynonyms(root: URL): Promise<Synonyms> {
  return load(await readFile(new URL('src/content/search/synonyms.yaml', root), 'utf8')) as Synonyms;
}

/** What Pagefind indexes: one page a record, under the record's own address. */
export async function indexedPages(byEdition: Records, synonyms: Synonyms): Promise<{ url: string; html: string }[]> {
  const split = await swedishSplitter(Object.values(byEdition).flat());
  const urls = new Set<string>();
  /** What stands in both editions is two records, and Pagefind has one an address. */
  const unique = (url: string) => {
    const own = urls.has(url) ? `${url}#top` : url;
    urls.add(own);
    return own;
  };
  return languages.flatMap((lang) => {
    const own = enricher(lang, synonyms, lang === 'sv' ? split : undefined);
    const original = enricher('sv', synonyms, split, lang);
    return byEdition[lang].map((record) => ({
      url: unique(record.url),
      html: record.kind === 'original' ? original({ ...record, lang: 'sv' }) : own(record),
    }));
  });
}

/** The words of an edition, each as it is written most often, for questions with a word that stands nowhere. */
export function vocabulary(records: readonly SearchRecord[]): VocabularyFile {
  const forms = new Map<string, Map<string, number>>();
  // Sources have titles in many languages, which would make corrections of their own.
  for (const { title, text } of records.filter(({ kind }) => kind !== 'source'))
    for (const { text: word } of wordsOf(`${title} ${text}`)) {
      if (word.length < 3 || /\d/.test(word)) continue;
      const own = forms.get(word.toLowerCase()) ?? new Map<string, number>();
      own.set(word, (own.get(word) ?? 0) + 1);
      forms.set(word.toLowerCase(), own);
    }
  return vocabularyFile(
    new Map(
      [...forms.values()].map((own) => {
        const [[word] = ['']] = [...own].sort((a, b) => b[1] - a[1]);
        return [word, [...own.values()].reduce((sum, count) => sum + count, 0)];
      }),
    ),
  );
}
