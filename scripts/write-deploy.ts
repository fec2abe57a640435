/** Writes `deploy/` from the site's rules; run after a change of headers, redirects or folders (`npm run deploy:files`). */
import { mkdir, writeFile } from 'node:fs/promises';
import { currentDeployFiles } from './deploy.ts';

const folder = new URL('../deploy/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(await currentDeployFiles())) await writeFile(new URL(name, folder), text);
