/** The search engines that the bench compares, each over the same records. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import MiniSearch from 'minisearch';
import { searchLayer } from '../../src/components/search/layer.ts';
import { indexedPages, type Records, recordsFile, vocabulary } from '../../src/components/search/site.ts';
import { vocabularyOf } from '../../src/components/search/spelling.ts';
import { writeIndex } from '../../src/integrations/searchIndex.ts';
import { type Lang, languages } from '../../src/lib/url/routes.ts';
import { pagefindInNode } from './pagefindInNode.ts';

/** The best results of a question: addresses, best first. */
export interface Engine {
  name: string;
  search(query: string, lang: Lang): Promise<string[]>;
}

/** More than are ever looked at. */
const most = 10;
const root = new URL('../../', import.meta.url);

/** One after the other: what Pagefind takes its language from is the same for all. */
async function each<T>(make: (lang: Lang) => Promise<T>): Promise<Record<Lang, T>> {
  const made = {} as Record<Lang, T>;
  for (const lang of languages) made[lang] = await make(lang);
  return made;
}

/** This site's search, as the page shows it: the index of the last build, and the layer that asks it. */
export async function ours(records: Records): Promise<Engine> {
  const layers = await each(async (lang) => {
    const words = vocabularyOf(vocabulary(records[lang], root));
    return searchLayer(await pagefindInNode(new URL('dist/pagefind/', root), lang), lang, async () => words);
  });
  return {
    name: 'this search',
    search: async (query, lang) => {
      const { hits } = await layers[lang].answer(query, true);
      // The Swedish original within the English edition is a group of its own.
      const shown = hits.filter(({ kind }) => kind !== 'original').slice(0, most);
      return (await Promise.all(shown.map((hit) => hit.data()))).map(({ url }) => url);
    },
  };
}

/** Pagefind as it comes, a small page a record. */
export async function plainPagefind(records: Records): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const pages = languages.flatMap((lang) =>
    records[lang].map(({ url, title, text }) => {
      const $ = load('<html><body data-pagefind-body><h1></h1><p></p></body></html>');
      $('html').attr('lang', lang);
      $('h1').text(title);
      $('p').text(text);
      return { url, html: $.html() };
    }),
  );
  await writeIndex(pages, folder);
  const engines = await each((lang) => pagefindInNode(pathToFileURL(`${folder}/`), lang, {}));
  process.on('exit', () => void rm(folder, { recursive: true, force: true }));
  return {
    name: 'Pagefind',
    search: async (query, lang) => {
      const { results } = await engines[lang].search(query);
      return (await Promise.all(results.slice(0, most).map((result) => result.data()))).map(({ url }) => url);
    },
  };
}

/**
 * MiniSearch over the same records and the same hidden words, as its documentation sets it up for people who type:
 * beginnings, a fifth of the letters wrong, titles first.
 */
export async function miniSearch(records: Records): Promise<Engine> {
  const pages = new Map(indexedPages(records, root).map(({ url, html }) => [url, html]));
  const indexes = await each(async (lang) => {
    const index = new MiniSearch({
      idField: 'url',
      fields: ['title', 'text'],
      searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
    });
    const unique = new Map(records[lang].map((record) => [record.url, record]));
    for (const { url, title } of unique.values())
      index.add({ url, title, text: load(pages.get(url) ?? '')('body').text() });
    return index;
  });
  return {
    name: 'MiniSearch',
    search: async (query, lang) =>
      indexes[lang]
        .search(query)
        .slice(0, most)
        .map(({ id }) => id as string),
  };
}

/** The records of the last build, by edition: what the site itself indexes. */
export async function builtRecords(): Promise<Records> {
  const file = new URL(`${process.env.CACHE_DIR ?? '.cache'}/${recordsFile}`, root);
  const all = JSON.parse(
    await readFile(file, 'utf8').catch(() => {
      throw new Error('Build the site first (npm run build): its records are what is asked.');
    }),
  ) as Records;
  return { sv: all.sv, en: all.en.filter(({ kind }) => kind !== 'original') };
}
