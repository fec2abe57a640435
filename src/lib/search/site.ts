/** Makes the search indexes of the whole site out of its built pages. Runs in the build. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';
import { introductionPath, type Lang, langOf, languages } from '../url/routes.ts';
import { buildIndex, type Synonyms } from './build.ts';
import { compoundSplitter, type Splitter } from './compounds.ts';
import { indexesOf } from './editions.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import { stemmerOf } from './stemmers.ts';
import { wordsOf } from './words.ts';

/** A built page. */
export interface Page {
  /** From the site's root, with a slash at its end. */
  path: string;
  html: string;
}

/** Where the build keeps the records of all editions for the benches, within its cache: `Record<Lang, SearchRecord[]>`. */
export const recordsFile = 'search-records.json';

/** The records of each edition. What belongs to none, the introduction in Chinese, is found in all. */
export function recordsByEdition(pages: readonly Page[]): Record<Lang, SearchRecord[]> {
  const byEdition = Object.fromEntries(languages.map((lang) => [lang, [] as SearchRecord[]])) as Record<
    Lang,
    SearchRecord[]
  >;
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
  const [aff, dic] = await Promise.all(['aff', 'dic'].map((type) => readFile(`${folder}index.${type}`, 'utf8')));
  const words = records
    .flatMap(({ title, text }) => wordsOf(`${title} ${text}`))
    .map(({ text }) => text)
    .filter((word) => word === word.toLowerCase());
  return compoundSplitter({ aff: aff ?? '', dic: dic ?? '' }, words, await stemmerOf('sv'));
}

/** The words that stand for each other, from the editors' file. */
export async function readSynonyms(root: URL): Promise<Synonyms> {
  return load(await readFile(new URL('src/content/search/synonyms.yaml', root), 'utf8')) as Synonyms;
}

/**
 * @param base the folder that the site is served from, without a slash at its end: it goes before each record's address
 * @returns the index files' texts by their names within the index folder
 */
export async function siteIndexes(
  byEdition: Record<Lang, readonly SearchRecord[]>,
  synonyms: Synonyms,
  base = '',
): Promise<Map<string, string>> {
  const split = await swedishSplitter(Object.values(byEdition).flat());
  const files = new Map<string, string>();
  for (const lang of languages) {
    const records = byEdition[lang].map((record) => ({ ...record, url: `${base}${record.url}` }));
    const { own, original } = indexesOf[lang];
    const parts = [
      { ...own, records: records.filter(({ kind }) => kind !== 'original') },
      ...(original ? [{ ...original, records: records.filter(({ kind }) => kind === 'original') }] : []),
    ];
    for (const part of parts) {
      const { name, language } = part;
      const stem = await stemmerOf(language);
      const made = buildIndex(part.records, {
        name,
        language,
        stem,
        split: language === 'sv' ? split : undefined,
        synonyms,
      });
      for (const [file, text] of made) files.set(file, text);
    }
  }
  return files;
}
