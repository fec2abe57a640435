/**
 * Finds, and installs where that is allowed, the programs that the tests try the site with: `node scripts/tools.mjs
 * system` what only the system's packages have, `… browser` the one that the project's own packages can fetch too. What
 * it prints goes to whoever runs it; the last line is JSON: the environment that the tests need, and what is left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { env, root, run } from './setup.mjs';

/** The browsers that readers have. */
export const desktopNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Debian's Chromium without a desktop's weight, which takes half the time. */
const shell = 'chromium-headless-shell';
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * The path of the first of these programs that is on the PATH.
 *
 * @param {...string} names
 * @returns {string | undefined}
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * Installs Debian's packages where that is allowed: on Debian and its kin, as root, which is how containers run.
 *
 * @param {...string} names of packages
 */
function installDebian(...names) {
  if (names.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log(`Installing ${names.join(', ')} for the tests …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** The Chromium that Playwright keeps, if it has downloaded one. */
function ofPlaywright() {
  const script = "import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = spawnSync('node', ['-e', script], { cwd: root, env, encoding: 'utf8' }).stdout.trim();
  return path !== '' && existsSync(path) ? path : undefined;
}

/** A Chromium, installed first if need be; undefined where none can be had. */
function findBrowser() {
  const there = process.env.CHROMIUM_PATH ?? onPath(shell);
  if (there) return there;
  installDebian(shell);
  const found = onPath(shell, ...desktopNames) ?? ofPlaywright();
  if (found) return found;
  run('playwright', ['install', '--with-deps', 'chromium']);
  return ofPlaywright();
}

/** Firefox, and WebKit as GTK has it, which draws on a display: the reader's own, or one in memory. */
const findEngines = () => ({
  FIREFOX_PATH: process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox'),
  WEBKIT_DRIVER_PATH:
    process.env.DISPLAY || onPath('Xvfb') ? (process.env.WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver')) : undefined,
});

/** Those of Debian's packages that the tests of `deploy/` need and that are missing here. */
export function missingServers() {
  // nginx lies where only root's path leads.
  const here = (/** @type {string} */ name) => onPath(name) !== undefined || existsSync(`/usr/sbin/${name}`);
  return [
    ...(here('caddy') ? [] : ['caddy']),
    ...(here('nginx') && existsSync(brotliModule) ? [] : ['nginx', 'libnginx-mod-http-brotli-static']),
  ];
}

function findSystem() {
  // The tests start servers of their own; Debian's need not run.
  Object.assign(env, { RUNLEVEL: '1' });
  const engines = Object.values(findEngines()).every(Boolean) ? [] : ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
  installDebian(...engines, ...missingServers());
  return findEngines();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const system = process.argv[2] === 'system';
  const paths = system ? findSystem() : { CHROMIUM_PATH: findBrowser() };
  const missing = Object.entries(paths).flatMap(([name, path]) => (path ? [] : [`what ${name} would name`]));
  console.log(JSON.stringify({ paths, leftOut: [...missing, ...(system ? missingServers() : [])] }));
}
