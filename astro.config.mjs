import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import project from './package.json' with { type: 'json' };
import { contentGate } from './src/integrations/contentGate.ts';
import { hostFiles } from './src/integrations/hostFiles.ts';
import { notFoundFiles } from './src/integrations/notFoundFiles.ts';
import { offline } from './src/integrations/offline.ts';
import { oneSheet } from './src/integrations/oneSheet.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import redirects from './src/registry/redirects.json' with { type: 'json' };
import { settings } from './src/site.ts';

const target = project.browserslist.map((browser) => browser.replace(' >= ', ''));

/** Small modules that several scripts import come in one file with what every page runs: a request each costs more. */
const sharedScripts = {
  name: 'site',
  test: /preload-helper|rolldown.runtime|\/src\/(?:components\/(?:ui\/(?!addressNotice)|share\/copyText)|lib\/(?:url\/(?!near|formerNames|state)|dates\/accessed|groupBy))/,
  minShareCount: 2,
  maxModuleSize: 4_000,
};

export default defineConfig({
  site: settings.address,
  base: settings.folder,
  trailingSlash: 'always',
  // Former addresses of pages, each with the one that it leads to; the servers of deploy/ are told of them too.
  redirects,
  // 'jsx' loses the space between two inline elements on lines of their own; the motion needs every space.
  compressHTML: true,
  // One style sheet and no inline script: the Content-Security-Policy allows neither inline.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // The floor of package.json's browserslist, as esbuild writes it.
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false, target, cssTarget: target },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [sharedScripts] } } } } },
    },
  },
  cacheDir: process.env.CACHE_DIR ?? '.cache',
  integrations: [contentGate(), mdx(), notFoundFiles(), searchIndex(), oneSheet(), hostFiles(), offline()],
  server: { port: 4321 },
  devToolbar: { enabled: false },
});
