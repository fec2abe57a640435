/**
 * `npm test`: installs what is missing, a browser too, builds, and runs every check. Prints what failed, how to run only
 * that, and, last, how many checks passed and failed. Test runners count each of their tests; any other check counts as
 * one. `npm test -- e2e/map.spec.ts` runs that file alone, `npm test -- content` the check of that name.
 *
 * Most checks keep one processor busy, so two rows of them run side by side; the browser tests share the work
 * themselves and run alone.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isBuilt, markBuilt } from './build.mjs';
import { ensureInstalled, env, root, runBeside } from './setup.mjs';

/**
 * @typedef {object} Step a check
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {() => Count} [count] reads the report of a runner that counts its own tests
 *
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} [flaky] those of the passed that took two tries
 * @property {string[]} [files] those with a failure, from the project's root
 */

const reports = join(root, '.cache/reports');

/** @param {string} file a report in Jest's JSON form */
function countVitest(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter((/** @type {{status: string}} */ suite) => suite.status === 'failed');
  // A file that cannot even be loaded has no tests to fail.
  const unloaded = broken.filter(
    (/** @type {{assertionResults: unknown[]}} */ suite) => !suite.assertionResults.length,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    files: broken.map((/** @type {{name: string}} */ suite) => relative(root, suite.name)),
  };
}

/** @param {string} file a report in Playwright's JSON form */
function countPlaywright(file) {
  const { stats, suites } = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {(suite: any) => boolean} */
  const fails = ({ specs = [], suites: inner = [] }) =>
    specs.some((/** @type {{ok: boolean}} */ spec) => !spec.ok) || inner.some(fails);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    flaky: stats.flaky,
    files: suites.filter(fails).map((/** @type {{file: string}} */ suite) => `e2e/${suite.file}`),
  };
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
let flaky = 0;
/** What to hand to `npm test --` in order to run only what failed. @type {string[]} */
const again = [];

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
  /** @type {Count} */
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
  if (ok && name === 'build') markBuilt();
  passed += result.passed;
  failed += result.failed;
  flaky += result.flaky ?? 0;
  if (result.failed > 0) again.push(...(result.files?.length ? result.files : [`'${name}'`]));
  return ok;
}

/** @param {Step[]} steps to take one after the other */
async function row(...steps) {
  for (const each of steps) await take(each);
}

/** Ends the process, with the count as the last line. */
function end() {
  if (again.length > 0) console.log(`\nFailed: ${again.join(', ')}. Only that: npm test -- ${again.join(' ')}`);
  if (flaky > 0) console.log(`\nFlaky, passed at the second try: ${flaky}. The end-to-end step names them.`);
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

const strict = ['--minimumSeverity', 'hint', '--minimumFailingSeverity', 'warning'];
const types = step('types', 'astro', 'check', '--noSync', ...strict);
const beforeBuild = [
  step('lint and format', 'biome', 'check', '--error-on-warnings', '.'),
  step('unused code', 'knip'),
  step('content', 'node', 'scripts/check-content.ts'),
  step('audit of what ships', 'node', 'scripts/audit.mjs'),
  vitest('unit tests', 'unit'),
];
const rebuilt = vitest('two more builds', 'rebuilt');
const built = [vitest('built pages', 'built'), step('HTML', 'html-validate', 'dist/**/*.html')];
const engines = vitest('Firefox and WebKitGTK', 'engines');
const endToEnd = {
  ...step('end to end', 'playwright', 'test'),
  count: () => countPlaywright(join(reports, 'e2e.json')),
};
const build = step('build', 'npm', 'run', '--silent', 'build');

// The system's packages come while npm's do; they wait for each other only, since the system installs one at a time.
const system = tools('system');
await ensureInstalled();
const browser = system.then(() => tools('browser'));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Waits for the programs that the tests of the built site need. @returns {Promise<string[]>} what is left out */
async function findTools() {
  const found = await Promise.all([system, browser]);
  Object.assign(env, ...found.map(({ paths }) => paths));
  return found.flatMap((each) => each.leftOut);
}

const asked = process.argv.slice(2);
if (asked.length > 0) {
  if (!isBuilt()) await take(build);
  await findTools();
  for (const what of asked) {
    const all = [...beforeBuild, types, build, rebuilt, ...built, engines, endToEnd];
    /** @type {[RegExp, Step][]} */
    const runners = [
      [/^e2e\//, endToEnd],
      [/^checks\/builds/, rebuilt],
      [/^checks\/\w+\.test/, built[0] ?? rebuilt],
      [/^engines\//, engines],
      [/\.test\.ts$/, beforeBuild.at(-1) ?? rebuilt],
    ];
    const runner = runners.find(([pattern]) => pattern.test(what))?.[1];
    const named = all.find(({ name }) => name === what);
    if (runner) await take({ ...runner, args: [...runner.args, what] });
    else if (named) await take(named);
    else {
      failed += 1;
      console.error(`No check is called "${what}". There are: ${all.map(({ name }) => name).join(', ')}.`);
    }
  }
  end();
}

const [isSiteBuilt] = await Promise.all([take(build), row(...beforeBuild)]);
const leftOut = await findTools();
if (!isSiteBuilt) {
  console.error('Without the build the rest cannot be checked.');
  end();
}
await Promise.all([
  row(rebuilt, types),
  row(...built, ...(env.FIREFOX_PATH || env.WEBKIT_DRIVER_PATH ? [engines] : [])),
]);
if (env.CHROMIUM_PATH) await take(endToEnd);
else {
  console.error('No browser could be found or installed. Install Chromium, or set CHROMIUM_PATH.');
  failed += 1;
}
for (const name of leftOut) console.warn(`LEFT OUT, because it could not be installed here: ${name}.`);
end();
