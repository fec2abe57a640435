import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What only the search indexes read off a page. The titles stay: scripts name things by them. */
const hints = / data-search-(?:words|theme|year|lang|sections|ignore)(?:="[^"]*")?(?=[\s>])/g;

/**
 * What stands before a script that is fetched later, where Vite's own does more: it fetches the style sheets that belong
 * to it, once each, and no script ahead of time.
 */
const fetchesStyles = (base: string) => `
const sheets = new Map();
const fetched = (path) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = path;
  const done = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  document.head.append(link);
  return done;
};
export const __vitePreload = async (load, files = []) => {
  for (const file of files) {
    const path = ${JSON.stringify(base)} + file;
    if (file.endsWith('.css') && !sheets.has(path)) sheets.set(path, fetched(path));
  }
  await Promise.all(files.map((file) => sheets.get(${JSON.stringify(base)} + file)));
  return load();
};`;

/** Ships pages without what no reader's browser needs: a kilobyte, compressed, on the pages with most to say. */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const base = `${config.base.replace(/\/$/, '')}/`;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-preload',
                enforce: 'pre',
                apply: 'build',
                load: (id) => (id === '\0vite/preload-helper.js' ? fetchesStyles(base) : undefined),
              },
            ],
          },
        });
      },
      // After the search indexes, which read what is taken away here.
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, readFileSync(path, 'utf8').replace(hints, ''));
        }
      },
    },
  };
}
