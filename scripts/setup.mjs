/**
 * What `npm start` and `npm test` share: installing what is missing and running commands with the pinned runtime.
 * Plain JavaScript without dependencies, because it runs before anything is installed, on the Node that is there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The environment in which the project's own binaries, its pinned Node among them, come first. */
export const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

/**
 * Runs a command of the project and shows what it prints.
 *
 * @param {string} command
 * @param {string[]} [args]
 * @returns {boolean} whether it succeeded
 */
export function run(command, args = []) {
  return (
    spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/**
 * Runs a command of the project beside others, and keeps what it prints until it has ended: two that print at once can
 * be told apart by nobody.
 *
 * @param {string} command
 * @param {string[]} [args]
 * @param {(text: string) => void} [hear] is told of it at once, piece by piece
 * @returns {Promise<{ ok: boolean, said: string }>} whether it succeeded, and what it printed
 */
export function runBeside(command, args = [], hear = () => {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        said += text;
        hear(text);
      });
    }
    child.on('error', (fault) => resolve({ ok: false, said: `${said}${fault.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}

/** Whether node_modules holds what package-lock.json asks for. npm keeps its own copy of the lockfile there. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(root, 'node_modules/.bin/node'))) return false;
  const packages = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || packages[path]?.version === entry.version,
  );
}

/**
 * Installs the packages of the lockfile if any is missing; ends the process if that fails. Not with `npm ci`: that
 * refuses a lockfile without the binaries of every other platform, which npm leaves out where it cannot reach them.
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the packages (a minute or two) …');
  const { ok, said } = await runBeside('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  // Where it works, npm's warnings are about this machine's Node, which only starts the project's own.
  if (!ok) {
    console.error(`${said.trimEnd()}\nThe packages could not be installed. Is the npm registry within reach?`);
    process.exit(1);
  }
}
