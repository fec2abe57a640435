import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { setupOf } from '../components/search/setup.ts';
import { setupFile } from '../components/search/setupName.ts';
import { indexFolder } from '../lib/search/editions.ts';
import { type Page, readSynonyms, recordsByEdition, recordsFile, siteIndexes } from '../lib/search/site.ts';
import { languages } from '../lib/url/routes.ts';

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
        server.middlewares.use(`${base}${indexFolder.replace(/\/$/, '')}`, (request, response, next) => {
          const name = (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '';
          const file = fileURLToPath(new URL(`.${indexFolder}${name}`, outDir));
          if (!/^[\w./-]+\.json$/.test(name) || name.includes('..') || !existsSync(file)) return next();
          response.setHeader('Content-Type', 'application/json');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const read = await Promise.all(
          pages
            .toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1))
            .map(async ({ pathname }): Promise<Page[]> => {
              const whole = pathname === '' || pathname.endsWith('/');
              const file = new URL(whole ? `${pathname}index.html` : `${pathname}.html`, dir);
              return existsSync(file) ? [{ path: `/${pathname}`, html: await readFile(file, 'utf8') }] : [];
            }),
        );
        const byEdition = recordsByEdition(read.flat());
        // The benches ask the same records: the pages no longer say all that made them.
        await mkdir(cache, { recursive: true });
        await writeFile(new URL(recordsFile, cache), JSON.stringify(byEdition));
        const files = await siteIndexes(byEdition, await readSynonyms(root), base);
        for (const lang of languages) files.set(setupFile(lang), JSON.stringify(setupOf(lang, base)));
        for (const [name, text] of files) {
          const file = new URL(`.${indexFolder}${name}`, dir);
          await mkdir(dirname(fileURLToPath(file)), { recursive: true });
          await writeFile(file, text);
        }
        const count = Object.values(byEdition).reduce((sum, records) => sum + records.length, 0);
        const bytes = [...files.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
        logger.info(`${count} records indexed in ${files.size} files, ${Math.round(bytes / 1000)} kB compressed`);
      },
    },
  };
}
