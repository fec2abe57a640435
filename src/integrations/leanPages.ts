import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * What only the build reads off a page: its search indexes, and the linking of terms. The titles stay: scripts name
 * things by them. Those of events go: their heading is their name, and the page of all events has no room to say it
 * twice.
 */
const hints =
  / data-(?:no-terms|search-(?:words|theme|year|lang|sections|ignore))(?:="[^"]*")?(?=[\s>])|(?<=data-search="event") data-search-title="[^"]*"/g;

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

/**
 * Several spaces in a text, which are one to every reader; left where a template had nothing to say. What is to be
 * copied as it stands is matched as a whole.
 */
const spaces = /<(pre|textarea|script)\b[\s\S]*?<\/\1>|(?<=>[^<]*) {2,}/g;

/** Where an empty shape of a drawing ends: SVG closes it in two signs. */
const emptyShapes = /><\/(?:circle|line|path|rect|use)>/g;

/** The attribute by which Astro tells one component's elements from another's: its name, and a hash of the file's path. */
const scope = /data-astro-cid-([a-z0-9]{8})/g;

/**
 * Shortens that attribute, which some pages hold two thousand times, to the first letters of the hash. Each file's
 * attribute hangs on its path alone, so that no file changes because another one came.
 */
function shortScopes(): VitePlugin[] {
  const hashes = new Map<string, string>();
  const transform = (code: string) => {
    if (!code.includes('data-astro-cid-')) return undefined;
    const short = code.replace(scope, (_, hash: string) => {
      const start = hash.slice(0, 4);
      const other = hashes.get(start) ?? hash;
      if (other !== hash)
        throw new Error(`Two components share the scope ${start} (${hash}, ${other}): rename either file.`);
      hashes.set(start, hash);
      return `data-${start}`;
    });
    return { code: short, map: null };
  };
  return [
    // Styles before Vite makes files of them, markup after Astro has made it of the components.
    { name: 'short-scopes-of-styles', apply: 'build', enforce: 'pre', transform },
    { name: 'short-scopes-of-markup', apply: 'build', enforce: 'post', transform },
  ];
}

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
              ...shortScopes(),
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
          const lean = readFileSync(path, 'utf8')
            .replace(hints, '')
            .replace(spaces, (found) => (found.startsWith('<') ? found : ' '))
            .replace(emptyShapes, '/>');
          writeFileSync(path, lean);
        }
      },
    },
  };
}
