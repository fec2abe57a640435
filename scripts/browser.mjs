/** Finds a Chromium for the end-to-end tests: Debian's headless shell where it can be had, else another one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebian, onPath } from './debian.mjs';
import { env, root, run } from './setup.mjs';

/** The same engine without a desktop's weight, which takes half the time. */
const shell = 'chromium-headless-shell';
/** The browsers that readers have. */
export const desktopNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
  const asked = process.env.CHROMIUM_PATH ?? onPath([shell]);
  if (asked) return asked;
  console.log('Installing a browser for the tests …');
  if (installDebian([shell])) return onPath([shell]);
  const there = onPath(desktopNames) ?? ofPlaywright();
  if (there) return there;
  if (run('playwright', ['install', '--with-deps', 'chromium']) || ofPlaywright()) return ofPlaywright();
  console.log('Playwright’s own download did not work; trying Debian’s package …');
  return installDebian(['chromium']) ? onPath(desktopNames) : undefined;
}
