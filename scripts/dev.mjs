/** `npm run dev`: the site as one edits it, on http://localhost:4321. Search answers from the last build's index. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './setup.mjs';

await ensureInstalled();
if (!existsSync(join(root, 'dist/pagefind/setup-sv.json')) && !run('npm', ['run', '--silent', 'build']))
  process.exit(1);
process.exit(run('astro', ['dev', ...process.argv.slice(2)]) ? 0 : 1);
