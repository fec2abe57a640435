/** Writes every public id in use into the registry; run after adding content (`npm run register`). */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { presentIds, readContent } from '../src/contentCheck/read.ts';
import { type Registry, register } from '../src/contentCheck/registry.ts';

const root = new URL('..', import.meta.url);
const file = new URL('src/registry/public-ids.json', root);
const registry: Registry = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
const { files } = await readContent(fileURLToPath(root));
await writeFile(file, `${JSON.stringify(register(registry, presentIds(files)), null, 1)}\n`);
