import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { type Setup, searchFolder, setupFile, vocabularyName } from '../components/search/setup.ts';
import { indexedPages, recordsByEdition, recordsFile, vocabulary } from '../components/search/site.ts';
import { words } from '../i18n/index.ts';
import { href, languages, mainPages } from '../lib/url/routes.ts';
import { builtPages } from './builtPages.ts';
import { serveLastBuild } from './lastBuild.ts';

/** Pagefind's own interfaces, which it writes unasked, and what is for languages that it does not know. */
const unusedFiles = /^(?:wasm\.unknown\.pagefind|pagefind-[\w-]+\.(?:js|css))$/;

/** Words that stand on the pages and come with no answer. */
const onPages =
  /^(?:title|description|lead|label|submit|close|kindsLegend|refine|theme|from|to|any|sort|by[A-Z].*|faults|notStarted|withoutScripts|waysIn|keys.*|shortcuts.*)$/;

/** Bytes of a part of the index before compression: smaller parts cost a question less, and more files. Measured. */
const chunkSize = '1000';

/**
 * Writes Pagefind's index of some records.
 *
 * @param folder where its files go
 */
export async function writeIndex(pages: readonly { url: string; html: string }[], folder: string): Promise<void> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const { url, html } of pages) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
  }
  await rm(folder, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  await pagefind.close();
  for (const file of await readdir(folder)) if (unusedFiles.test(file)) await rm(`${folder}/${file}`);
}

/**
 * Lets Pagefind index the built pages, one record a thing, so that a hit leads to the very sentence, event or source. In
 * development the index of the last build answers.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let outDir: URL;
  let root: URL;
  let cache: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        outDir = config.outDir;
        root = config.root;
        cache = config.cacheDir;
      },
      'astro:server:setup': ({ server }) => {
        serveLastBuild(server, searchFolder, base, outDir);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const byEdition = recordsByEdition(builtPages(dir, pages));
        // The benches ask the same records.
        await mkdir(cache, { recursive: true });
        await writeFile(new URL(recordsFile, cache), JSON.stringify(byEdition));
        const folder = new URL(`.${searchFolder}`, dir);
        await writeIndex(indexedPages(byEdition, root), fileURLToPath(folder));
        for (const lang of languages) {
          await writeFile(new URL(vocabularyName(lang), folder), JSON.stringify(vocabulary(byEdition[lang], root)));
          const { search, site } = words(lang);
          const pages = mainPages.map((page): [string, string] => [base + href(page, lang), site.nav[page]]);
          const other = base + href('search', languages.find((one) => one !== lang) ?? lang);
          const setup = { lang, words: search, pages, other } satisfies Setup;
          const said = JSON.stringify(setup, (key, value) => (onPages.test(key) ? undefined : value));
          await writeFile(new URL(setupFile(lang), folder), said);
        }
        const counts = languages.map((lang) => `${byEdition[lang].length} records (${lang})`);
        logger.info(`${counts.join(', ')} indexed`);
      },
    },
  };
}
