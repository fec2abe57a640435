import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { builtPages } from './builtPages.ts';
import { serveLastBuild } from './lastBuild.ts';

/** Where Pagefind's files lie, from the site's root. */
const folder = '/pagefind/';

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
        serveLastBuild(server, folder, base, outDir);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const { index, errors } = await pagefind.createIndex({
          rootSelector: 'main',
          // What repeats on every page, what only a screen reader is told, and what repeats what is written out.
          excludeSelectors: ['[data-search-ignore]', '.visually-hidden', 'share-box', 'nav', 'svg', 'form', 'dialog'],
        });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        let count = 0;
        for (const { path, html } of builtPages(dir, pages)) {
          // Pages that are no reading of their own (lost, search, embeds, redirects) say so by leaving this out.
          if (!html.includes('data-search-page')) continue;
          const added = await index.addHTMLFile({ url: path, content: html });
          if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
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
