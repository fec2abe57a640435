/** Finds a Chromium for the end-to-end tests: one that is there, else Playwright's own, else Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebian, onPath } from './debian.mjs';
import { env, root, run } from './setup.mjs';

/** The headless shell first: it is the same engine without a desktop's weight, and takes half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
  const there = process.env.CHROMIUM_PATH ?? onPath(names) ?? ofPlaywright();
  if (there) return there;
  console.log('Installing a browser for the tests …');
  if (run('playwright', ['install', '--with-deps', 'chromium']) || ofPlaywright()) return ofPlaywright();
  console.log('Playwright’s own download did not work; trying Debian’s package …');
  return installDebian(['chromium-headless-shell']) || installDebian(['chromium']) ? onPath(names) : undefined;
}
