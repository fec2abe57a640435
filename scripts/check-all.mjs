/**
 * `npm run check:all`: what takes longer than `npm test` may. Axe on every page of the site, the reader's paths in every
 * edition, and the main ones in the two engines that Playwright does not drive as Debian ships them.
 */
import { ensureBrowser } from './browser.mjs';
import { ensureEngines } from './engines.mjs';
import { ensureInstalled, env, run } from './setup.mjs';

ensureInstalled();
const browser = ensureBrowser();
if (browser === undefined) {
  console.error('No browser could be found or installed. Install Chromium, or set CHROMIUM_PATH.');
  process.exit(1);
}
Object.assign(env, { CHROMIUM_PATH: browser, CHECK: 'all' });
const engines = ensureEngines();
for (const [name, path] of Object.entries(engines)) if (!path) console.warn(`LEFT OUT: no engine for ${name} here.`);
Object.assign(env, engines);
const done = [
  () => run('npm', ['run', '--silent', 'build']),
  () => run('playwright', ['test']),
  () => run('vitest', ['run', '--project', 'engines']),
].map((step) => step());
process.exit(done.every(Boolean) ? 0 : 1);
