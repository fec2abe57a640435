/**
 * `npm run content:hedges`: where an excerpt is more careful than the statement that cites it, or names another speaker.
 * A list for people; `node scripts/content-hedges.ts events/` shows only files whose path holds the word.
 */
import { fileURLToPath } from 'node:url';
import { missingHedges } from '../src/contentCheck/evidence/hedges.ts';
import { readContent } from '../src/contentCheck/read.ts';

const [only = ''] = process.argv.slice(2);
const { files } = await readContent(fileURLToPath(new URL('..', import.meta.url)));
const hedges = missingHedges(files).filter(({ file }) => file.includes(only));
for (const { file, field, kind, word, excerpt, statement } of hedges)
  console.log(`${file}, ${field}: ${kind}, "${word}"\n  excerpt:   ${excerpt}\n  statement: ${statement}\n`);
console.log(`${hedges.length} places to look at.`);
