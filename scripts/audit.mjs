/** `npm run audit:shipped`: known weaknesses in what ships. Says loudly where the registry gives no answer. */
import { spawnSync } from 'node:child_process';
import { env, root } from './setup.mjs';

const args = ['audit', '--package-lock-only', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
const { stdout } = spawnSync('npm', args, { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' });
/** @type {{ metadata?: { vulnerabilities?: { total: number } }, vulnerabilities?: Record<string, { severity: string }> }} */
let report = {};
try {
  report = JSON.parse(stdout);
} catch {
  // No report.
}
const total = report.metadata?.vulnerabilities?.total;
if (total === undefined) {
  console.warn('LEFT OUT: the audit of what ships; the registry gave no answer.');
} else {
  for (const [name, { severity }] of Object.entries(report.vulnerabilities ?? {}))
    console.error(`${name}: ${severity}`);
  console.log(`${total} known weaknesses in what ships.`);
}
process.exit(total === undefined || total === 0 ? 0 : 1);
