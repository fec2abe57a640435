import { defineConfig, devices } from 'playwright/test';

const port = Number(process.env.E2E_PORT ?? 4329);

/** End-to-end tests run against the built site, as it will be served. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A race that one run in thirty loses is named as flaky, and does not say that the site is broken.
  retries: 1,
  workers: 2,
  // A machine that does other work besides is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  outputDir: '.cache/e2e',
  reporter: [['dot'], ['json', { outputFile: '.cache/reports/e2e.json' }], ['./e2e/lib/faultReporter.ts']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'sv-SE',
    permissions: ['clipboard-read', 'clipboard-write'],
    // A page that still scrolls is clicked beside the mark.
    contextOptions: { reducedMotion: 'reduce' },
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
      // As root, which is how containers run, Chromium starts without its sandbox only.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Pages live for a second or two here: to compile what has run twice takes longer than it saves.
        '--js-flags=--no-opt --no-maglev',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
