/**
 * `npm test`: installs what is missing, a browser too, builds, and runs every check. Prints what failed and, last,
 * how many checks passed and failed. Test runners count each of their tests; any other check counts as one.
 *
 * Most checks keep one processor busy, so two rows of them run side by side; the browser tests share the work
 * themselves and run alone.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, env, root, runBeside } from './setup.mjs';

/**
 * @typedef {object} Step a check
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {() => { passed: number, failed: number }} [count] reads the report of a runner that counts its own tests
 */

const reports = join(root, '.cache/reports');

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

/**
 * @param {string} name
 * @param {string} project of vitest.config.ts
 * @returns {Step}
 */
function vitest(name, project) {
  const report = join(reports, `${project}.json`);
  return {
    name,
    command: 'vitest',
    args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    count: () => countVitest(report),
  };
}

/**
 * @param {string} name
 * @param {string} command
 * @param {...string} args
 * @returns {Step}
 */
const step = (name, command, ...args) => ({ name, command, args });

let passed = 0;
let failed = 0;

/**
 * Runs a check, prints what it said and counts it.
 *
 * @param {Step} step
 * @returns {Promise<boolean>} whether it succeeded
 */
async function take({ name, command, args, count }) {
  const started = performance.now();
  const { ok, said } = await runBeside(command, args);
  console.log(`\n── ${name} (${Math.round((performance.now() - started) / 1000)} s) ──\n${said.trimEnd()}`);
  let result = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (count !== undefined) {
    try {
      result = count();
      // A runner that fails without a failed test (a broken set-up, no tests) has failed all the same.
      if (!ok && result.failed === 0) result.failed = 1;
    } catch {
      result = { passed: 0, failed: 1 };
    }
  }
  passed += result.passed;
  failed += result.failed;
  return ok;
}

/** @param {Step[]} steps to take one after the other */
async function row(...steps) {
  for (const each of steps) await take(each);
}

/** Ends the process, with the count as the last line. */
function end() {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/**
 * What the tests try the site with, and what could not be had.
 *
 * @param {'system' | 'browser'} which
 * @returns {Promise<{ paths: Record<string, string>, leftOut: string[] }>}
 */
async function tools(which) {
  const { ok, said } = await runBeside('node', ['scripts/tools.mjs', which]);
  if (!ok) console.error(said.trimEnd());
  return ok
    ? JSON.parse(said.trimEnd().split('\n').at(-1) ?? '')
    : { paths: {}, leftOut: [`the tools of the ${which}`] };
}

// The system's packages come while npm's do; they wait for each other only, since the system installs one at a time.
const system = tools('system');
await ensureInstalled();
const browser = system.then(() => tools('browser'));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// The types that Astro writes come first and alone: the check reads them while the build writes them once more.
await take(step('types of the content', 'astro', 'sync'));
const [built] = await Promise.all([
  take(step('build', 'npm', 'run', '--silent', 'build')),
  row(
    step('types', 'astro', 'check', '--noSync', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'warning'),
    step('lint and format', 'biome', 'check', '--error-on-warnings', '.'),
    step('unused code', 'knip'),
    step('content', 'node', 'scripts/check-content.ts'),
    step('audit of what ships', 'node', 'scripts/audit.mjs'),
    vitest('unit tests', 'unit'),
  ),
]);
const found = await Promise.all([system, browser]);
const leftOut = found.flatMap((each) => each.leftOut);
Object.assign(env, ...found.map(({ paths }) => paths));
if (!built) {
  console.error('Without the build the rest cannot be checked.');
  end();
}
await Promise.all([
  row(vitest('two more builds', 'rebuilt')),
  row(
    vitest('built pages', 'built'),
    step('HTML', 'html-validate', 'dist/**/*.html'),
    ...(env.FIREFOX_PATH || env.WEBKIT_DRIVER_PATH ? [vitest('Firefox and WebKitGTK', 'engines')] : []),
  ),
]);
if (env.CHROMIUM_PATH) {
  const count = () => countPlaywright(join(reports, 'e2e.json'));
  await take({ ...step('end to end', 'playwright', 'test'), count });
} else {
  console.error('No browser could be found or installed. Install Chromium, or set CHROMIUM_PATH.');
  failed += 1;
}
for (const name of leftOut) console.warn(`LEFT OUT, because it could not be installed here: ${name}.`);
end();
