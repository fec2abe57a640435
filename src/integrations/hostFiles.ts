import { copyFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { settings } from '../site.ts';

/** The variable that sets each, and what comes of its absence. */
const variables = {
  address: `SITE_URL (canonical links, cards, feeds and data files say ${settings.address})`,
  editor: 'SITE_EDITOR (references name no publisher)',
  contact: 'CONTACT_URL (readers are given no place to report errors)',
};

/**
 * Gives static hosts that look for them the headers and redirects of `deploy/`; those rules hold at the root only. Says
 * last what nobody has set.
 */
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
      'astro:build:done': async ({ dir, logger }) => {
        if (settings.unset.length > 0)
          logger.warn(`Not set: ${settings.unset.map((name) => variables[name]).join('; ')}. See src/site.ts.`);
        if (base !== '/') return;
        for (const name of ['_headers', '_redirects'])
          await copyFile(new URL(`deploy/${name}`, root), new URL(name, dir));
      },
    },
  };
}
