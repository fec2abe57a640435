/** The search engines that the bench compares, each over the same records. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { chromium } from 'playwright';
import sirv from 'sirv';
import { answer } from '../../src/lib/search/answer.ts';
import type { Synonyms } from '../../src/lib/search/build.ts';
import { indexesOf } from '../../src/lib/search/editions.ts';
import { SearchIndex } from '../../src/lib/search/engine.ts';
import type { SearchRecord } from '../../src/lib/search/records.ts';
import { recordsFile, siteIndexes } from '../../src/lib/search/site.ts';
import { stemmerOf } from '../../src/lib/search/stemmers.ts';
import type { Lang } from '../../src/lib/url/routes.ts';

/** The best results of a question: addresses, best first. */
export type Search = (query: string, lang: Lang) => Promise<string[]>;

export interface Engine {
  name: string;
  search: Search;
  close?(): Promise<void>;
}

type Records = Record<Lang, SearchRecord[]>;

/** More than are ever looked at. */
const most = 10;

/** This site's search, as the page shows it: what it understood first, then what may have been meant. */
export async function ours(records: Records, synonyms: Synonyms): Promise<Engine> {
  const files = await siteIndexes(records, synonyms);
  const open = async (lang: Lang) => {
    const { name, language } = indexesOf[lang].own;
    return new SearchIndex(name, language, await stemmerOf(language), async (file) => {
      const text = files.get(file);
      if (text === undefined) throw new Error(`No index file ${file}`);
      return JSON.parse(text);
    });
  };
  const indexes = { sv: await open('sv'), en: await open('en') };
  return {
    name: 'this search',
    search: async (query, lang) => {
      const index = indexes[lang];
      const found = await answer(index, query, true);
      const instead = found.instead?.answer.hits ?? [];
      const hits = found.unknown.length > 0 && instead.length > 0 ? instead : [...found.hits, ...instead];
      const shown = [...new Set(hits.map(({ record }) => record))].slice(0, most);
      return (await index.records(shown)).map(([url]) => url);
    },
  };
}

/** MiniSearch as its documentation sets it up for people who type: beginnings, a fifth of the letters wrong, titles first. */
export function miniSearch(records: Records): Engine {
  const open = (lang: Lang) => {
    const index = new MiniSearch({
      idField: 'url',
      fields: ['title', 'text'],
      searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
    });
    index.addAll(unique(records[lang]));
    return index;
  };
  const indexes = { sv: open('sv'), en: open('en') };
  return {
    name: 'MiniSearch',
    search: async (query, lang) =>
      indexes[lang]
        .search(query)
        .slice(0, most)
        .map(({ id }) => id as string),
  };
}

const unique = (records: readonly SearchRecord[]) => [
  ...new Map(records.map((record) => [record.url, record])).values(),
];

/** Pagefind as it comes, a small page a record, in a browser. */
export async function plainPagefind(records: Records): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind could not start');
  for (const lang of ['sv', 'en'] as const)
    for (const { url, title, text } of records[lang]) {
      const $ = load('<html><body data-pagefind-body><h1></h1><p></p></body></html>');
      $('html').attr('lang', lang);
      $('h1').text(title);
      $('p').text(text);
      await index.addHTMLFile({ url, content: $.html() });
    }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  for (const lang of ['sv', 'en'])
    await writeFile(join(folder, `${lang}.html`), `<!doctype html><html lang="${lang}"><title>Pagefind</title>`);
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  });
  const open = async (lang: Lang) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/${lang}.html`);
    return page;
  };
  const pages = { sv: await open('sv'), en: await open('en') };
  return {
    name: 'Pagefind',
    search: (query, lang) =>
      pages[lang].evaluate(
        async ([asked, count]) => {
          const engine = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
          const { results } = await engine.search(asked);
          const shown = await Promise.all(
            results.slice(0, count).map((result: { data(): Promise<{ url: string }> }) => result.data()),
          );
          return shown.map(({ url }: { url: string }) => url);
        },
        [query, most] as const,
      ),
    close: async () => {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The records of the last build, by edition: what the site itself indexes. */
export async function builtRecords(root: URL): Promise<Records> {
  const file = new URL(`${process.env.CACHE_DIR ?? '.cache'}/${recordsFile}`, root);
  const all = JSON.parse(
    await readFile(file, 'utf8').catch(() => {
      throw new Error('Build the site first (npm run build): its records are what is asked.');
    }),
  ) as Records;
  // The Swedish original within the English edition is an index of its own, which no group of the bench asks.
  return { sv: all.sv, en: all.en.filter(({ kind }) => kind !== 'original') };
}
