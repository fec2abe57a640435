import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'esbuild';
import { carriedIndex, carriedPage, carriedStyle, engineFile } from '../lib/carried/page.ts';
import { zipped } from '../lib/carried/zip.ts';
import { indexFolder } from '../lib/search/editions.ts';
import { filesIn } from './filesIn.ts';

/** The file that the about page offers; `npm run bundle` puts it into `bundle/` too. */
export const carriedFile = 'stockholm-taipei.zip';

/** What a copy without a server has no use for: pictures for elsewhere, the service worker, Pagefind (which fetches), what servers and robots read. */
const left =
  /^(og|grafik|en\/graphics|offline|pagefind|icons)\/|(^|\/)(embed\/|404\.html$)|\.(zip|webmanifest|br|gz)$|(^|\/)(utan-nat|offline)\.json$|^(sw\.js|sidor\.json|robots\.txt|sitemap\.xml|_headers|_redirects)$/;
/** Modules that only start what is left out. */
const idle = /\/(OfflineNotice|OfflineCopy|NotFoundPage)\./;

const readMe = {
  'LAS-MIG.txt':
    'Stockholm och Taipei – motionen förklarad\r\n\r\nPacka upp hela mappen och öppna index.html i en webbläsare. Inget nät behövs.\r\n',
  'READ-ME.txt':
    'Stockholm and Taipei – the motion explained\r\n\r\nUnpack the whole folder and open en/index.html in a browser. No network is needed.\r\n',
};

/** Vite has the parts of a module fetched ahead, by lists of their files: here all parts are in one file. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  setup(bundle) {
    bundle.onLoad({ filter: /\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/__vite__mapDeps\(\[[^\]]*\]\)/g, '[]'),
    }));
  },
};

const common = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
  logLevel: 'error',
  // Else what comes out hangs on whether a tsconfig.json lies above the folder that was built into.
  tsconfigRaw: '{}',
} as const;

/**
 * Makes the copy to carry: the built site as a folder that opens by double click, zipped. Runs when everything that it
 * holds has been written.
 */
export function carriedCopy(): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'carried-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
        origin = new URL(config.site ?? 'https://localhost').origin;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = (await filesIn(dist)).filter((file) => !left.test(file));
        const known = new Set(files);
        const content: Record<string, Uint8Array | string> = { ...readMe };
        /** The files of the search index by their names. */
        const index: Record<string, string> = {};
        const modules = new Set<string>();
        const site = {
          base,
          origin,
          has: (file: string) => known.has(file),
          scriptFor: (module: string) => {
            if (idle.test(`/${module}`)) return undefined;
            modules.add(module);
            return `assets/carried-${basename(module).replace(/[^A-Za-z0-9.-]/g, '')}`;
          },
        };
        // A thousand small files: to wait for each takes longer than to read it.
        const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');
        for (const file of files) {
          if (file.endsWith('.html')) content[file] = carriedPage(textOf(file), file, site);
          else if (`/${file}`.startsWith(indexFolder))
            index[file.slice(indexFolder.length - 1)] = carriedIndex(textOf(file), site);
          else if (file.endsWith('.css')) content[file] = carriedStyle(textOf(file), file, base);
          else if (!file.endsWith('.js')) content[file] = readFileSync(join(dist, file));
        }
        for (const module of [...modules].sort()) {
          const made = await build({ ...common, entryPoints: [join(dist, module)], plugins: [withoutPreload] });
          content[site.scriptFor(module) ?? ''] = made.outputFiles[0]?.text ?? '';
        }
        const engine = fileURLToPath(new URL('../carried/engine.ts', import.meta.url));
        content[engineFile] = (await build({ ...common, entryPoints: [engine] })).outputFiles[0]?.text ?? '';
        content['assets/carried-index.js'] = `globalThis.carriedFiles=${JSON.stringify(index)};`;

        // A folder of its own, so that unpacking leaves one thing; one time for all, so that the same site gives the same file.
        const mtime = new Date(2026, 0, 1);
        const names = Object.keys(content).sort();
        const packed = zipped(new Map(names.map((file) => [`stockholm-taipei/${file}`, content[file] ?? ''])), mtime);
        await rm(join(dist, carriedFile), { force: true });
        await mkdir(dist, { recursive: true });
        await writeFile(join(dist, carriedFile), packed);
        logger.info(`${names.length} files to carry, ${packed.length.toLocaleString('en')} bytes zipped`);
      },
    },
  };
}
