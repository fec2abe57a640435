/** `npm start`: installs what is missing, builds the site with its search index unless it is built, and serves it. */
import { build, buildLog, isBuilt } from './build.mjs';
import { ensureInstalled, run } from './setup.mjs';

const started = performance.now();
console.log('Stockholm och Taipei: installs what is missing, builds the site, serves it.');
await ensureInstalled();
if (isBuilt()) console.log('Nothing changed since the last build.');
else if (!(await build())) process.exit(1);
else console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s; the log is in ${buildLog}.`);
process.exit(run('node', ['scripts/serve.mjs', '4321', '--or-next']) ? 0 : 1);
