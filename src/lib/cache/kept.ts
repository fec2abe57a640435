/** What is kept between builds because it is the same every time and takes long to work out. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything is kept. The build runs in the project's folder. */
export const cacheRoot = process.env.CACHE_DIR ?? join(process.cwd(), '.cache');

let version: string | undefined;

/** A digest of the code and the packages that results are worked out with. */
function codeVersion(): string {
  if (version !== undefined) return version;
  const hash = createHash('sha256').update(readFileSync(join(process.cwd(), 'package-lock.json')));
  const folder = join(process.cwd(), 'src/lib');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(ts|ttf)$/.test(file) && !file.endsWith('.test.ts'))
      hash.update(file).update(readFileSync(join(folder, file)));
  }
  version = hash.digest('hex').slice(0, 32);
  return version;
}

/**
 * A store of texts between builds. It is emptied where any code in `src/lib/` or any package has
 * changed, so that nothing old survives its maker.
 *
 * @param name the store's folder
 * @param root where stores lie
 * @returns gives the text for a key, and makes it where there is none; the key holds all that the text depends on
 */
export function keeper(name: string, root = cacheRoot): (key: string, make: () => string) => string {
  let folder: string | undefined;
  return (key, make) => {
    // While one edits, the code changes under way.
    if (import.meta.env?.DEV) return make();
    if (folder === undefined) {
      const store = join(root, name);
      folder = join(store, codeVersion());
      mkdirSync(folder, { recursive: true });
      for (const other of readdirSync(store))
        if (other !== codeVersion()) rmSync(join(store, other), { recursive: true, force: true });
    }
    const file = join(folder, createHash('sha256').update(key).digest('hex').slice(0, 32));
    try {
      return readFileSync(file, 'utf8');
    } catch {
      const text = make();
      // Written beside and moved, so that a build that was stopped leaves no half text.
      writeFileSync(`${file}.${process.pid}`, text);
      renameSync(`${file}.${process.pid}`, file);
      return text;
    }
  };
}
