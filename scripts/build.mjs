/** Builds the site for a reader: a progress bar instead of the log, which goes into a file; nothing if nothing changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runBeside } from './setup.mjs';

const inputs = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'deploy'];
const settings = ['SITE_URL', 'BASE_PATH', 'SITE_EDITOR', 'CONTACT_URL', 'OFFLINE'];
const lastBuild = join(root, '.cache/last-build.json');
export const buildLog = join('.cache', 'build.log');

/**
 * Every file below a path, with its size and the time of its last change.
 *
 * @param {string} path from the project's root
 * @returns {string[]}
 */
function stamps(path) {
  const stat = statSync(join(root, path));
  return stat.isDirectory()
    ? readdirSync(join(root, path))
        .sort()
        .flatMap((name) => stamps(join(path, name)))
    : [`${path} ${stat.size} ${stat.mtimeMs}`];
}

/** What a build is made of, and which build lies in `dist/`: equal as long as a build would bring nothing new. */
function fingerprint() {
  const made = join(root, 'dist/index.html');
  const parts = [...inputs.flatMap(stamps), ...settings.map((name) => `${name}=${process.env[name] ?? ''}`)];
  if (existsSync(made)) parts.push(`dist ${statSync(made).mtimeMs}`);
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** @returns {{ fingerprint?: string, files: number }} of the last build; before the first, the size of an ordinary one */
function readLast() {
  return existsSync(lastBuild) ? JSON.parse(readFileSync(lastBuild, 'utf8')) : { files: 700 };
}

/** Notes that `dist/` is what a build makes now. @param {number} [files] how many it wrote */
export function markBuilt(files = readLast().files) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(lastBuild, JSON.stringify({ fingerprint: fingerprint(), files }));
}

/** @returns {boolean} whether `dist/` holds what a build would make now */
export const isBuilt = () => readLast().fingerprint === fingerprint();

/**
 * Builds, and shows how far it is: on a terminal one bar that fills, elsewhere a line a quarter.
 *
 * @returns {Promise<boolean>} whether it succeeded; if not, the end of the log has been printed
 */
export async function build() {
  const total = readLast().files;
  let files = 0;
  let quarter = 0;
  const show = () => {
    const share = Math.min(files / total, 1);
    const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
    if (process.stdout.isTTY) process.stdout.write(`\rBuilding  ${bar} ${Math.round(share * 100)} %`);
    else if (share * 4 >= quarter + 1) {
      quarter = Math.floor(share * 4);
      console.log(`Building  ${bar} ${quarter * 25} %`);
    }
  };
  if (process.stdout.isTTY) show();
  const { ok, said } = await runBeside('npm', ['run', '--silent', 'build'], (text) => {
    // Astro says each file that it writes: "├─ /motionen/index.html (+12ms)".
    files += text.match(/─ \//g)?.length ?? 0;
    show();
  });
  if (process.stdout.isTTY) process.stdout.write('\n');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, buildLog), said);
  if (ok) markBuilt(files);
  else console.error(`${said.trimEnd().split('\n').slice(-8).join('\n')}\nThe build failed; all of it: ${buildLog}`);
  return ok;
}
