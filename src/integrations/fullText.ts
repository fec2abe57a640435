import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Where Pagefind's files lie, from the site's root. */
const folder = '/pagefind/';

const mimeTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Pagefind's own interfaces and its worker, which it writes unasked; the site has its own and allows no such worker. */
const unusedFiles = ['worker', 'component-ui', 'modular-ui', 'ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/**
 * Where Pagefind's script keeps quiet about what it could not fetch, and what it is to do instead: a part of the index
 * that is missing would be a question without an answer, and a start that fails an error that nobody catches (a search
 * after it fails anyway).
 */
const outspoken: [quiet: string, said: string][] = [
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  ['this.init(options2?.language);', 'this.init(options2?.language).catch(()=>{});'],
];

/**
 * Lets Pagefind index the running text of the built pages, whole, in each language: what the site's index of things,
 * which knows their names, parts and synonyms, leaves out. In development the last build's index answers.
 */
export function fullText(): AstroIntegration {
  let base = '/';
  let outDir: URL;
  return {
    name: 'full-text',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        outDir = config.outDir;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}${folder.replace(/\/$/, '')}`, (request, response, next) => {
          const name = (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '';
          const file = fileURLToPath(new URL(`.${folder}${name}`, outDir));
          if (!/^[\w./-]+$/.test(name) || name.includes('..') || !existsSync(file)) return next();
          response.setHeader('Content-Type', mimeTypes[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const { index, errors } = await pagefind.createIndex({
          rootSelector: 'main',
          // What repeats on every page, what only a screen reader is told, and what repeats what is written out.
          excludeSelectors: ['[data-search-ignore]', '.visually-hidden', 'share-box', 'nav', 'svg', 'form', 'dialog'],
        });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        let count = 0;
        for (const { pathname } of pages.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1))) {
          const whole = pathname === '' || pathname.endsWith('/');
          const file = new URL(whole ? `${pathname}index.html` : `${pathname}.html`, dir);
          if (!existsSync(file)) continue;
          const content = readFileSync(file, 'utf8');
          // Pages that are no reading of their own (lost, search, embeds, redirects) say so by leaving this out.
          if (!content.includes('data-search-page')) continue;
          const added = await index.addHTMLFile({ url: `/${pathname}`, content });
          if (added.errors.length > 0) throw new Error(`${pathname}: ${added.errors.join('; ')}`);
          count += 1;
        }
        await index.writeFiles({ outputPath: fileURLToPath(new URL(`.${folder}`, dir)) });
        await pagefind.close();
        const script = new URL(`.${folder}pagefind.js`, dir);
        let text = await readFile(script, 'utf8');
        for (const [quiet, said] of outspoken) {
          if (text.split(quiet).length !== 2)
            throw new Error(`pagefind.js has ${quiet} not once: see whether this version still keeps quiet.`);
          text = text.replace(quiet, () => said);
        }
        await writeFile(script, text);
        for (const file of unusedFiles) await rm(new URL(`.${folder}${file}`, dir), { force: true });
        logger.info(`${count} pages indexed`);
      },
    },
  };
}
