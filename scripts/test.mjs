/**
 * `npm test`: installs what is missing, a browser too, builds, and runs every check. Prints what failed and, last,
 * how many checks passed and failed. Test runners count each of their tests; any other check counts as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureServers } from './servers.mjs';
import { ensureInstalled, env, root, run } from './setup.mjs';

ensureInstalled();

const reports = join(root, '.cache/reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @param {string} file a report in Jest's JSON form */
function countVitest(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot even be loaded has no tests to fail.
  const broken = report.testResults.filter(
    (/** @type {{status: string, assertionResults: unknown[]}} */ suite) =>
      suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

/** @param {string} file a report in Playwright's JSON form */
function countPlaywright(file) {
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats;
  return { passed: expected, failed: unexpected + flaky };
}

const vitest = (/** @type {string} */ project) => {
  const report = join(reports, `${project}.json`);
  return {
    command: 'vitest',
    args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    count: () => countVitest(report),
  };
};

const steps = [
  {
    name: 'types',
    command: 'astro',
    args: ['check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'lint and format', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: 'knip', args: [] },
  { name: 'audit of what ships', command: 'node', args: ['scripts/audit.mjs'] },
  { name: 'unit tests', ...vitest('unit') },
  { name: 'content', command: 'node', args: ['scripts/check-content.ts'] },
  { name: 'build', command: 'npm', args: ['run', '--silent', 'build'], needed: true },
  { name: 'HTML', command: 'html-validate', args: ['dist/**/*.html'] },
  { name: 'built pages', ...vitest('built'), servers: true },
  {
    name: 'end to end',
    command: 'playwright',
    args: ['test'],
    browser: true,
    count: () => countPlaywright(join(reports, 'e2e.json')),
  },
];

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n── ${step.name} ──`);
  if ('browser' in step) {
    const browser = ensureBrowser();
    if (browser === undefined) {
      console.error('No browser could be found or installed. Install Chromium, or set CHROMIUM_PATH.');
      failed += 1;
      continue;
    }
    Object.assign(env, { CHROMIUM_PATH: browser });
  }
  if ('servers' in step) ensureServers();
  const ok = run(step.command, step.args);
  let result = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if ('count' in step) {
    try {
      result = step.count();
      // A runner that fails without a failed test (a broken set-up, no tests) has failed all the same.
      if (!ok && result.failed === 0) result.failed = 1;
    } catch {
      result = { passed: 0, failed: 1 };
    }
  }
  passed += result.passed;
  failed += result.failed;
  if (!ok && 'needed' in step) {
    console.error(`Without the ${step.name} the rest cannot be checked.`);
    break;
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
