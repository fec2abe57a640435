/** `npm run bundle`: builds the site and puts its copy to carry into `bundle/`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { carriedFile } from '../src/integrations/carriedCopy.ts';
import { ensureInstalled, root, run } from './setup.mjs';

await ensureInstalled();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
mkdirSync(join(root, 'bundle'), { recursive: true });
copyFileSync(join(root, 'dist', carriedFile), join(root, 'bundle', carriedFile));
console.log(`bundle/${carriedFile} is ready: unpack it and open index.html.`);
