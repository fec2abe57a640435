/** `npm run check:all`: axe on every page of the site, where `npm test` takes those of the menu and one of each kind. */
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled, env, run } from './setup.mjs';

ensureInstalled();
const browser = ensureBrowser();
if (browser === undefined) {
  console.error('No browser could be found or installed. Install Chromium, or set CHROMIUM_PATH.');
  process.exit(1);
}
Object.assign(env, { CHROMIUM_PATH: browser, CHECK: 'all' });
process.exit(run('npm', ['run', '--silent', 'build']) && run('playwright', ['test', 'e2e/axe.spec.ts']) ? 0 : 1);
