import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { searchFolder, setupFile, vocabularyName } from '../components/search/files.ts';
import { setupOf } from '../components/search/setupOf.ts';
import {
  indexedPages,
  type Records,
  readSynonyms,
  recordsByEdition,
  recordsFile,
  vocabulary,
} from '../components/search/site.ts';
import { languages } from '../lib/url/routes.ts';
import { builtPages } from './builtPages.ts';
import { serveLastBuild } from './lastBuild.ts';

/** Pagefind's own interfaces and its worker, which it writes unasked; the site has its own and allows no such worker. */
const unusedFiles = [
  // Every record is in a language that it knows.
  'wasm.unknown.pagefind',
  ...['worker', 'component-ui', 'modular-ui', 'ui', 'highlight'].flatMap((name) => [
    `pagefind-${name}.js`,
    `pagefind-${name}.css`,
  ]),
];

/** Bytes of a part of the index before compression: smaller parts cost a question less, and more files. Measured. */
const chunkSize = '1000';

/**
 * Writes Pagefind's index of some records.
 *
 * @param folder where its files go
 * @returns how many records it holds, by language
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
  await Promise.all(unusedFiles.map((file) => rm(`${folder}/${file}`, { force: true })));
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
        const byEdition: Records = recordsByEdition(builtPages(dir, pages));
        // The benches ask the same records.
        await mkdir(cache, { recursive: true });
        await writeFile(new URL(recordsFile, cache), JSON.stringify(byEdition));
        const folder = new URL(`.${searchFolder}`, dir);
        await writeIndex(await indexedPages(byEdition, await readSynonyms(root)), fileURLToPath(folder));
        // A list of files that a browser has kept from an older site would name files that are gone.
        const entry = await readFile(new URL('pagefind-entry.json', folder));
        const version = createHash('sha256').update(entry).digest('hex').slice(0, 10);
        for (const lang of languages) {
          await writeFile(new URL(vocabularyName(lang), folder), JSON.stringify(vocabulary(byEdition[lang])));
          await writeFile(new URL(setupFile(lang), folder), JSON.stringify(setupOf(lang, base, version)));
        }
        const counts = languages.map((lang) => `${byEdition[lang].length} records (${lang})`);
        logger.info(`${counts.join(', ')} indexed`);
      },
    },
  };
}
