import { createReadStream, existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';
import * as pagefind from 'pagefind';
import { type SearchRecord, searchRecords } from '../lib/search/records.ts';
import { languages } from '../lib/url/routes.ts';

const mimeTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** Pagefind's own interfaces, which it writes unasked; the site has its own. */
const unusedFiles = ['component-ui', 'modular-ui', 'ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

const isEdition = (lang: string) => languages.some((one) => one === lang);

/** The words of a text, each once with blanks between them, for a language that writes none. */
function segmented(text: string, lang: string): string {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return [...new Set([...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment))].join(' ');
}

/**
 * A record as the small page that Pagefind indexes. Its title is metadata, which Pagefind searches too and weighs most;
 * whatever else stood there would be found as well, so the kind is a filter, and the page is read off the address.
 */
function recordHtml(record: SearchRecord, lang: string): string {
  const $ = load('<html><body data-pagefind-body><h1></h1><p></p></body></html>');
  $('html').attr('lang', lang);
  // Not in the text as well: an excerpt would begin with the title that stands above it.
  $('h1').text(record.title).attr({ 'data-pagefind-meta': 'title', 'data-pagefind-ignore': 'index' });
  $('p').text(
    lang === record.lang ? record.text : `${record.text} ${segmented(`${record.title} ${record.text}`, record.lang)}`,
  );
  $('body').attr('data-pagefind-filter', `kind:${record.kind}`);
  return $.html();
}

/**
 * Builds Pagefind's index from the built pages, one record a thing, so that a hit leads to the very sentence, event or
 * source. In development the index of the last build answers.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let outDir: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        outDir = config.outDir;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}/pagefind`, (request, response, next) => {
          const file = fileURLToPath(new URL(`pagefind${(request.url ?? '').split('?')[0]}`, outDir));
          if (!existsSync(file)) return next();
          response.setHeader('Content-Type', mimeTypes[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        let count = 0;
        for (const { pathname } of pages.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1))) {
          const file = new URL(
            pathname === '' || pathname.endsWith('/') ? `${pathname}index.html` : `${pathname}.html`,
            dir,
          );
          if (!existsSync(file)) continue;
          for (const record of searchRecords(await readFile(file, 'utf8'), `/${pathname}`)) {
            // The introduction in Chinese is found from either edition: it is no edition, and has no index of its own.
            for (const [place, lang] of (isEdition(record.lang) ? [record.lang] : languages).entries()) {
              // Pagefind keeps one record of an address: a second one leads to the page's content.
              const url = place === 0 ? record.url : `${record.url}#innehall`;
              const added = await index.addHTMLFile({ url, content: recordHtml(record, lang) });
              if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
              count += 1;
            }
          }
        }
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
        await pagefind.close();
        for (const file of unusedFiles) await rm(new URL(`pagefind/${file}`, dir), { force: true });
        logger.info(`${count} records indexed`);
      },
    },
  };
}
