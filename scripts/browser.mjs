/** Finds a Chromium for the end-to-end tests: one that is there, else Playwright's own, else Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, root, run } from './setup.mjs';

/** The headless shell first: it is the same engine without a desktop's weight, and takes half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Where Playwright keeps the Chromium that it downloads, if it has. */
function ofPlaywright() {
  const script = "import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = spawnSync('node', ['-e', script], { cwd: root, env, encoding: 'utf8' }).stdout.trim();
  return path !== '' && existsSync(path) ? path : undefined;
}

/**
 * The path of a Chromium, installed first if need be.
 *
 * @returns {string | undefined} undefined where none can be had
 */
export function ensureBrowser() {
  const there = process.env.CHROMIUM_PATH ?? onPath() ?? ofPlaywright();
  if (there) return there;
  console.log('Installing a browser for the tests …');
  if (run('playwright', ['install', '--with-deps', 'chromium']) || ofPlaywright()) return ofPlaywright();
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Playwright’s own download did not work; trying Debian’s package …');
    run('apt-get', ['update', '-qq']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (run('apt-get', ['install', '-y', '-qq', name])) return onPath();
    }
  }
  return undefined;
}
