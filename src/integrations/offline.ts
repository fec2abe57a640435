import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import type { PrecacheEntry } from 'workbox-precaching';
import { packed, packOf } from '../lib/offline/pack.ts';
import { hashedFolders } from '../lib/url/headers.ts';
import { filesIn } from './filesIn.ts';

/**
 * What may be fetched to a reader's device in all: bytes after brotli at quality 6, which a build has time for; what
 * `npm run compress` writes for the servers of `deploy/` weighs about a tenth less.
 */
export const offlineBudget = 2_700_000;

/**
 * Takes a service worker off the devices that have it, with all that it kept. Development answers with it, because the
 * built site may have been read at the same address; a site that wants to be rid of its worker is built with
 * `OFFLINE=off`.
 */
const unregistering = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const key of await caches.keys()) await caches.delete(key);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
})()));
`;

/** What is not precached by itself: what lies in packs, pictures and files to take along, what others embed, and what the pages never ask for. */
const excluded = [
  '**/*.html',
  'pagefind/**',
  'assets/*.css',
  'og/**',
  'grafik/**',
  'en/graphics/**',
  'data/**',
  'icons/**',
  'favicon.ico',
  '**/embed/**',
  'sw.js',
  '*.{txt,xml}',
  'en/*.xml',
  '_headers',
  '_redirects',
  '**/*.{br,gz}',
];

/** Bytes as a server sends them: after brotli, at a level that is quick and no better than what `npm run compress` does. */
export function sentBytes(bytes: Uint8Array): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return Math.min(bytes.length, brotliCompressSync(bytes, { params }).length);
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes);

/**
 * Puts pages and the search into packs. Pagefind's files are taken out of their compression: all of them together are
 * compressed far better.
 */
async function writePacks(dist: string): Promise<void> {
  const paths = (await filesIn(dist)).map((file) => ({ file, path: `/${file}`.replace(/\/index\.html$/, '/') }));
  await mkdir(join(dist, 'offline'), { recursive: true });
  for (const [name, list] of Map.groupBy(paths, ({ path }) => packOf(path))) {
    if (name === undefined) continue;
    const files = list.map(({ file, path }): [string, Uint8Array<ArrayBuffer>] => {
      const bytes = readFileSync(join(dist, file));
      return [path, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes];
    });
    const pack = Buffer.from(await packed(new Map(files)).arrayBuffer());
    await writeFile(join(dist, `offline/${name}.${hashOf(pack).digest('hex').slice(0, 8)}.txt`), pack);
  }
}

/** The files that are kept, as Workbox wants them listed, and what they weigh as a server sends them. */
async function precached(dist: string): Promise<{ entries: PrecacheEntry[]; total: number }> {
  const files = (await filesIn(dist)).filter((file) => !excluded.some((glob) => matchesGlob(file, glob)));
  let total = 0;
  const entries = files.map((url) => {
    const bytes = readFileSync(join(dist, url));
    total += sentBytes(bytes);
    const hash = hashOf(bytes).digest('base64');
    // A file of another version is refused: one half of each is worse than none.
    const hashed = hashedFolders.some((folder) => `/${url}`.startsWith(folder));
    return { url, revision: hashed ? null : hash.slice(0, 8), integrity: `sha256-${hash}` };
  });
  return { entries, total };
}

/** The service worker's code, with the list of what it keeps. */
async function bundled(entries: PrecacheEntry[]): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../worker/worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  // As JSON, so that whoever checks the built site can read it.
  return (result.outputFiles[0]?.text ?? '').replace('self.__WB_MANIFEST', () => JSON.stringify(entries));
}

/**
 * Writes the service worker that keeps the whole site for reading without a network, and says what that weighs.
 * Runs after everything else that writes into the built site.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}/sw.js`, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(unregistering);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const worker = join(dist, 'sw.js');
        await rm(join(dist, 'offline'), { recursive: true, force: true });
        if (process.env.OFFLINE === 'off') {
          await writeFile(worker, unregistering);
          logger.info('the service worker takes itself away (OFFLINE=off)');
          return;
        }
        await writePacks(dist);
        const { entries, total } = await precached(dist);
        await writeFile(worker, await bundled(entries));
        const said = `${entries.length} files to keep for reading without a network, ${total.toLocaleString('en')} bytes after brotli (budget ${offlineBudget.toLocaleString('en')})`;
        if (total > offlineBudget) logger.error(`${said}: too many`);
        else logger.info(said);
      },
    },
  };
}
