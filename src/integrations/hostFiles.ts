import { copyFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Gives static hosts that look for them the headers and redirects of `deploy/`; those rules hold at the root only. */
export function hostFiles(): AstroIntegration {
  let root: URL;
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        if (base !== '/') return;
        for (const name of ['_headers', '_redirects'])
          await copyFile(new URL(`deploy/${name}`, root), new URL(name, dir));
      },
    },
  };
}
