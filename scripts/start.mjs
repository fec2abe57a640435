/** `npm start`: installs what is missing, builds the site with its search index, and serves it. */
import { ensureInstalled, run } from './setup.mjs';

await ensureInstalled();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
process.exit(run('node', ['scripts/serve.mjs', '4321']) ? 0 : 1);
