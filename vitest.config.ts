import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      /** Pure code, beside which the tests stand. Runs without a build, and takes its modules in once: a third of the time. */
      {
        test: {
          name: 'unit',
          isolate: false,
          testTimeout: 30_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'checks/lib/**/*.test.ts', 'bench/*.test.ts'],
        },
      },
      /**
       * The built site: links, budgets, data files, words. Runs after a build. Files share what they read: taking hundreds
       * of pages apart once instead of once a file saves most of the time.
       */
      {
        test: {
          name: 'built',
          include: ['checks/*.test.ts'],
          exclude: ['checks/builds.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      /** The site built anew, which takes as long as all that is read in the built one. */
      { test: { name: 'rebuilt', include: ['checks/builds.test.ts'], testTimeout: 60_000 } },
      /** The reading paths in Firefox and WebKitGTK. Runs after a build, where these can be had. */
      {
        test: {
          name: 'engines',
          include: ['engines/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 90_000,
          // As in playwright.config.ts; the reporter marks what took two tries.
          retry: 1,
        },
      },
    ],
  },
});
