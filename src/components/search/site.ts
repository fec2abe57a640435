/** Makes the records of the whole site out of its built pages, and of them what the search reads. Runs in the build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';
import { groupBy } from '../../lib/groupBy.ts';
import { wordsOf } from '../../lib/text/words.ts';
import { introductionPath, type Lang, langOf, languages } from '../../lib/url/routes.ts';
import { compoundSplitter, type Splitter } from './compounds.ts';
import { enricher, type Synonyms } from './enrich.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import type { VocabularyFile } from './spelling.ts';
import { stemmers } from './stems.ts';

export type Records = Record<Lang, SearchRecord[]>;

/** Where the build keeps the records of all editions for the benches, within its cache. */
export const recordsFile = 'search-records.json';

/** The records of each edition. What belongs to none, the introduction in Chinese, is found in all. */
export function recordsByEdition(pages: readonly { path: string; html: string }[]): Records {
  const records = pages.map(({ path, html }) => ({ path, list: searchRecords(html, path) }));
  const isIn = (path: string, lang: Lang) => path === introductionPath || langOf(path) === lang;
  const of = (lang: Lang) => records.filter(({ path }) => isIn(path, lang)).flatMap(({ list }) => list);
  return { sv: of('sv'), en: of('en') };
}

/** The words of texts as they stand there. */
const wordsIn = (records: readonly SearchRecord[]) =>
  records.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)).map(({ text }) => text);

/** The splitter of Swedish compounds, by the words of some records. */
export function swedishSplitter(records: readonly SearchRecord[]): Splitter {
  const index = createRequire(import.meta.url).resolve('dictionary-sv');
  const read = (type: string) => readFileSync(index.replace(/js$/, type), 'utf8');
  const words = wordsIn(records).filter((word) => word === word.toLowerCase());
  return compoundSplitter({ aff: read('aff'), dic: read('dic') }, words, stemmers.sv);
}

const synonymsIn = (root: URL) =>
  load(readFileSync(new URL('src/content/search/synonyms.yaml', root), 'utf8')) as Synonyms;

/**
 * What Pagefind indexes: one page a record, under the record's own address.
 *
 * @param root of the project, where the editors' synonyms lie
 */
export function indexedPages(byEdition: Records, root: URL): { url: string; html: string }[] {
  const synonyms = synonymsIn(root);
  const split = swedishSplitter(Object.values(byEdition).flat());
  const urls = new Set<string>();
  return languages.flatMap((lang) => {
    const own = enricher(lang, synonyms, lang === 'sv' ? split : undefined);
    const original = enricher('sv', synonyms, split, lang);
    return byEdition[lang].map((record) => {
      // What stands in both editions is two records, and Pagefind has one an address.
      const url = urls.has(record.url) ? `${record.url}#top` : record.url;
      urls.add(url);
      return { url, html: record.kind === 'original' ? original({ ...record, lang: 'sv' }) : own(record) };
    });
  });
}

/** The words of an edition and the synonyms, each as it is written most often, for words that stand nowhere. */
export function vocabulary(records: readonly SearchRecord[], root: URL): VocabularyFile {
  const { groups, leads } = synonymsIn(root);
  const others = [...groups.flat(), ...leads.flatMap(({ from }) => from)].filter((name) => !name.includes(' '));
  // Sources have titles in many languages, which would make corrections of their own.
  const words = [...wordsIn(records.filter(({ kind }) => kind !== 'source')), ...others];
  const named = words.filter((word) => /^\D{3,}$/.test(word));
  const forms = [...groupBy(named, (word) => word.toLowerCase()).values()];
  // Nobody means a word of three letters that stands once.
  const meant = forms.filter(({ length, 0: word = '' }) => length > 1 || word.length > 3);
  const levels = groupBy(meant, ({ length }) => Math.round(Math.log2(length)));
  const mostly = (all: readonly string[]) =>
    [...groupBy(all, (word) => word).values()].sort((a, b) => b.length - a.length)[0]?.[0] ?? '';
  return Array.from({ length: Math.max(0, ...levels.keys()) + 1 }, (_, often) =>
    (levels.get(often) ?? []).map(mostly).sort().join(' '),
  );
}
