/** Installs Debian's packages where that is allowed: on Debian and its kin, as root, which is how containers run. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './setup.mjs';

let updated = false;

/**
 * Installs packages, all or none.
 *
 * @param {string[]} names of packages
 * @returns {boolean} whether they are there now
 */
export function installDebian(names) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  if (!updated) updated = run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/**
 * The path of the first of these programs that is on the PATH.
 *
 * @param {string[]} names
 * @returns {string | undefined}
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
