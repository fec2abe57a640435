/**
 * `npm run bench:load`: what the site stands when many come at once. nginx with `deploy/nginx.conf` and Caddy with
 * `deploy/Caddyfile` serve the built site on loopback; wrk asks with 256 connections for 10 seconds each: for the start
 * page alone, and for what one search session fetches. Prints requests a second and errors; ends with 1 at any error.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { servers } from '../checks/lib/servers.ts';
import { builtSite } from '../checks/lib/site.ts';
import { compressFolder } from '../scripts/compress.ts';

const connections = 256;
const seconds = 10;
const site = builtSite();
const folder = mkdtempSync(join(tmpdir(), 'load-'));
const root = join(folder, 'site');

/** What a reader's browser fetches who opens the search page, types a word and sees ten hits. */
const session = [
  '/sok/',
  ...[...site.files].filter((file) => /^\/assets\/(Base|site|SearchPage|SiteSearch).*\.js$/.test(file)),
  ...[...site.files].filter((file) =>
    /^\/pagefind\/(pagefind-entry\.json|setup-sv\.json|(pagefind|wasm)\.sv[_.].*)$/.test(file),
  ),
  ...[...site.files].filter((file) => /^\/pagefind\/(index|fragment)\/sv_/.test(file)).slice(0, 12),
];

/** wrk's own language: one path after the other, and at the end the numbers as JSON. */
const script = (paths: readonly string[]) => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local turn = 0
request = function()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], { ["Accept-Encoding"] = "br" })
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('\\nJSON{"requests":%d,"seconds":%f,"p99":%f,"errors":%d}', summary.requests,
    summary.duration / 1e6, latency:percentile(99) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end
`;

const rows: Record<string, Record<string, string | number>> = {};
let errors = 0;
try {
  cpSync(new URL('../dist', import.meta.url), root, { recursive: true, filter: (path) => !path.includes('/dist/og') });
  await compressFolder(root, 5);
  for (const [name, { start }] of Object.entries(servers)) {
    const { port, stop } = await start(folder, root);
    try {
      for (const [what, paths] of Object.entries({ 'start page': ['/'], 'search session': session })) {
        const file = join(folder, 'session.lua');
        writeFileSync(file, script(paths));
        const said = execFileSync(
          'wrk',
          ['-t2', `-c${connections}`, `-d${seconds}s`, '-s', file, `http://127.0.0.1:${port}`],
          { encoding: 'utf8' },
        );
        const result = JSON.parse(said.slice(said.indexOf('JSON{') + 4));
        errors += result.errors;
        rows[`${name}, ${what}`] = {
          'requests/s': Math.round(result.requests / result.seconds),
          '99 % within, ms': Math.round(result.p99),
          errors: result.errors,
        };
      }
    } finally {
      await stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${connections} connections, ${seconds} s each, on ${availableParallelism()} cores:`);
console.table(rows);
process.exit(errors === 0 ? 0 : 1);
