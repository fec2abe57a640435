/** `npm start`: installs what is missing, builds the site with its search index, and serves it. */
import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
console.log('\nThe site is on http://localhost:4321 – stop it with Ctrl+C.\n');
process.exit(run('astro', ['preview', '--port', '4321']) ? 0 : 1);
