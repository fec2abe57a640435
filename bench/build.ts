/**
 * `npm run bench:build`: how long a build of the whole site takes – with nothing cached, once more, after one note has
 * changed – and with ten times the events; and what dominates the first. In a copy of the project, which is removed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { markdownTable } from './statistics.ts';

const { values: chosen } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const rows: string[][] = [];

/** Builds the copy in a process of its own; says what it took and, of what Astro tells, what took longest. */
function build(name: string): void {
  const start = performance.now();
  // The shell counts the processor's time of the build and of all that it starts.
  const astro = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@" || exit 1; times', 'sh', ...astro], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256_000_000,
    timeout: 400_000,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const clock = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${name}: the build failed.\n${stdout.slice(-2_000)}\n${stderr.slice(-4_000)}`);
  const processor = [...(stdout.trimEnd().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
  const told = stripVTControlCharacters(stdout);
  const slowest = [...told.matchAll(/─ (\S+) \(\+([\d.]+)(ms|s)\)/g)]
    .map(([, path = '', time, unit]) => ({ path, seconds: Number(time) / (unit === 's' ? 1 : 1000) }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 3)
    .map(({ path, seconds }) => `${path} ${seconds.toFixed(1)}`);
  const pages = /(\d+) page\(s\) built/.exec(told)?.[1] ?? '–';
  rows.push([name, clock.toFixed(1), processor.toFixed(1), pages, slowest.join(', ')]);
  console.log(rows.at(-1)?.join('  '));
}

/** Copies each event under nine more names, and registers these. */
function growEvents(): void {
  const events = join(folder, 'src/content/events');
  for (const file of readdirSync(events).filter((name) => name.endsWith('.yaml')))
    for (let copy = 1; copy < 10; copy += 1)
      writeFileSync(join(events, file.replace('.yaml', `-${copy}.yaml`)), readFileSync(join(events, file)));
  execFileSync(process.execPath, ['scripts/register-ids.ts'], { cwd: folder, stdio: 'inherit' });
}

try {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  for (const file of tracked) cpSync(join(project, file), join(folder, file));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  build('nothing cached');
  build('once more');
  const note = join(folder, 'src/content/annotations/p4s3-antal.yaml');
  writeFileSync(note, `${readFileSync(note, 'utf8')}# Changed.\n`);
  build('one note changed');
  if (!chosen.quick) {
    growEvents();
    build('ten times the events');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${markdownTable(['build', 'clock s', 'processor s', 'pages', 'slowest, s'], rows)}`);
console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`);
