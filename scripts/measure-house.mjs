/** `npm run measure:house`: the size of the code, in lines of the files that git tracks, beside what it is to be at most. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const isTest = (/** @type {string} */ file) =>
  /\.(?:test|spec|fixture)\.ts$/.test(file) || /^(?:checks|e2e|engines)\/.*\.ts$/.test(file);
const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
const linesOf = (/** @type {string} */ text) => text.split('\n').length;
const lines = (/** @type {string[]} */ list) => list.reduce((sum, file) => sum + linesOf(read(file)), 0);
/** The style sheets, and the `<style>` blocks of components. */
const styles = (/** @type {string} */ file) =>
  file.endsWith('.css')
    ? [read(file)]
    : [...read(file).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '');

const source = files.filter(
  (file) =>
    /^(?:src|scripts|deploy)\/.*\.(?:ts|mjs|js|astro|css)$/.test(file) &&
    !file.startsWith('src/content/') &&
    !isTest(file),
);
const within = (/** @type {RegExp} */ pattern) => source.filter((file) => pattern.test(file));
const css = within(/^src\/.*\.(?:css|astro)$/).flatMap(styles);
const { dependencies, devDependencies } = JSON.parse(read('package.json'));

/** What is measured, how large it is, and how large it is to be at most. @type {[string, number, number][]} */
const rows = [
  ['source', lines(source), 22_000],
  ['tests', lines(files.filter(isTest)), 10_500],
  ['style', css.reduce((sum, sheet) => sum + linesOf(sheet), 0), 4500],
  ['figures and cards', lines(within(/^src\/(?:figures|cards)\//)), 3500],
  ['search', lines(within(/^src\/.*(?:search|pagefind)/i)), 2200],
  ['build hooks', within(/^src\/integrations\//).filter((file) => /: AstroIntegration/.test(read(file))).length, 6],
  ['dependencies', Object.keys({ ...dependencies, ...devDependencies }).length, 48],
  // Words and schemas are lists.
  [
    'files of over 400 lines',
    within(/^(?!src\/i18n|src\/schema|src\/content\.config)/).filter((file) => linesOf(read(file)) > 400).length,
    0,
  ],
];
for (const [name, size, most] of rows) console.log(`${name.padEnd(24)}${String(size).padStart(7)}   at most ${most}`);
