import type { KnipConfig } from 'knip';

/** What nobody uses – files, exports, packages – fails. An exception stands here with its reason. */
const config: KnipConfig = {
  entry: [
    'src/pages/**/*.{astro,ts}',
    'scripts/*.{mjs,ts}',
    'checks/*.test.ts',
    'engines/*.test.ts',
    'bench/{,search/}*.ts',
    '.htmlvalidate.mjs',
  ],
  project: [
    'src/**/*.{astro,ts,mdx}',
    'scripts/**/*.{mjs,ts}',
    'checks/**/*.ts',
    'bench/{,search/}*.ts',
    'e2e/**/*.ts',
    'engines/**/*.ts',
    '*.{ts,mjs}',
  ],
  // Knip looks for `@playwright/test`; the same runner comes with `playwright`.
  playwright: true,
  // A type that an exported function takes or gives stands open to its callers, named by them or not.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // The system's own: a display in memory for the engine that needs one; servers for deploy/, and what loads them.
  ignoreBinaries: ['Xvfb', 'caddy', 'nginx', 'wrk'],
  ignoreDependencies: [
    // Read by path: the word list by which compounds are cut, and the coasts of the maps.
    'dictionary-sv',
    'world-atlas',
    // e2e/readerView.spec.ts gives its file to the page.
    // `astro check` runs it.
    '@astrojs/check',
    // bench/package.json has it: what only benches need is installed when one runs.
    'minisearch',
    // scripts/make-fonts.ts reads their files by path; they are no modules.
    '@fontsource-variable/newsreader',
    '@fontsource-variable/schibsted-grotesk',
    '@fontsource/noto-sans',
    '@fontsource/noto-sans-tc',
  ],
};

export default config;
