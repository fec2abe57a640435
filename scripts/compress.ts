/**
 * `npm run compress [folder]`: puts a brotli and a gzip file beside every file of the built site that they make smaller,
 * for servers that send such files as they lie.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const worthIt = /\.(?:css|csv|geojson|html|js|json|jsonld|svg|txt|webmanifest|xml)$/;

/**
 * Writes `<file>.br` and `<file>.gz` beside each text file that they make smaller. The same files come of the same
 * input: neither format holds a time here.
 *
 * @param quality of brotli, up to 11; tests take less, which is twenty times as quick
 * @returns how many files, and their bytes before and after
 */
export async function compressFolder(folder: string, quality = 11) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && worthIt.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sum = { files: files.length, before: 0, brotli: 0, gzip: 0 };
  const one = async (file: string) => {
    const bytes = await readFile(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(bytes, { params }),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    if (br.length < bytes.length) await writeFile(`${file}.br`, br);
    if (gz.length < bytes.length) await writeFile(`${file}.gz`, gz);
    sum.before += bytes.length;
    sum.brotli += Math.min(br.length, bytes.length);
    sum.gzip += Math.min(gz.length, bytes.length);
  };
  // As many at a time as Node has threads for it.
  const waiting = files.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const file of waiting) await one(file);
    }),
  );
  return sum;
}

if (import.meta.main) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
  const { files, before, brotli, gzip } = await compressFolder(folder);
  const said = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(`${files} files, ${said(before)}: ${said(brotli)} in brotli, ${said(gzip)} in gzip`);
}
