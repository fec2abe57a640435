import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { setupOf } from '../components/search/setup.ts';
import { setupFile } from '../components/search/setupName.ts';
import { indexFolder } from '../lib/search/editions.ts';
import { readSynonyms, recordsByEdition, recordsFile, siteIndexes } from '../lib/search/site.ts';
import { languages } from '../lib/url/routes.ts';
import { builtPages } from './builtPages.ts';
import { serveLastBuild } from './lastBuild.ts';

/**
 * Writes the search indexes from the built pages, one record a thing, so that a hit leads to the very sentence, event
 * or source. In development the index of the last build answers.
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
        serveLastBuild(server, indexFolder, base, outDir);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const byEdition = recordsByEdition(builtPages(dir, pages));
        // The benches ask the same records: the pages no longer say all that made them.
        await mkdir(cache, { recursive: true });
        await writeFile(new URL(recordsFile, cache), JSON.stringify(byEdition));
        const files = await siteIndexes(byEdition, await readSynonyms(root), base);
        for (const lang of languages) files.set(setupFile(lang), JSON.stringify(setupOf(lang, base)));
        const folder = fileURLToPath(new URL(`.${indexFolder}`, dir));
        // Hundreds of small files, as in builtPages.
        for (const within of new Set([...files.keys()].map(dirname)))
          mkdirSync(join(folder, within), { recursive: true });
        for (const [name, text] of files) writeFileSync(join(folder, name), text);
        const count = Object.values(byEdition).reduce((sum, records) => sum + records.length, 0);
        const bytes = [...files.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
        logger.info(`${count} records indexed in ${files.size} files, ${Math.round(bytes / 1000)} kB compressed`);
      },
    },
  };
}
