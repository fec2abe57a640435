/** What `deploy/` has to hold by the site as it is now. */
import { readdir } from 'node:fs/promises';
import { deployFiles } from '../src/lib/deploy/files.ts';
import redirects from '../src/registry/redirects.json' with { type: 'json' };

/** Folders of `src/pages/` that hold no pages, or pages with rules of their own. */
const others = new Set(['data', 'og', 'icons', 'embed', 'en']);

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(new URL(`../src/pages${folder}`, import.meta.url), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !others.has(entry.name))
    .map((entry) => `${folder}${entry.name}/`)
    .sort();
}

export async function currentDeployFiles(): Promise<Record<string, string>> {
  return deployFiles(redirects, [...(await foldersIn('/')), ...(await foldersIn('/en/'))]);
}
