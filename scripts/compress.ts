/**
 * `npm run compress [folder]`: puts a brotli and a gzip file beside every file of the built site that they make smaller,
 * for servers that send such files as they lie.
 */
import { fileURLToPath } from 'node:url';
import { compressFolder } from './compressFolder.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const { files, before, brotli, gzip } = await compressFolder(folder);
const said = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(`${files} files, ${said(before)}: ${said(brotli)} in brotli, ${said(gzip)} in gzip`);
