import { existsSync } from 'node:fs';
import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { notFoundPaths } from '../lib/url/notFound.ts';

/**
 * Writes each edition's page for addresses that lead nowhere as `404.html` in its folder, where static hosts look for it. Astro does so
 * for the root's alone, and makes a folder of the others. Runs before whatever reads the built pages.
 */
export function notFoundFiles(): AstroIntegration {
  return {
    name: 'not-found-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const path of Object.values(notFoundPaths)) {
          const folder = new URL(`.${path.replace(/\.html$/, '/')}`, dir);
          const page = new URL('index.html', folder);
          if (!existsSync(page)) continue;
          await rename(page, new URL(`.${path}`, dir));
          await rmdir(folder);
        }
      },
    },
  };
}
