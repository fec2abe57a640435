/**
 * Checks all content and ends with 1 if anything is wrong, one sentence a problem. `node scripts/check-content.ts events`
 * shows only problems of files whose path holds the word.
 */
import { contentReport } from '../src/lib/content/gate.ts';
import { sentenceOf } from '../src/lib/content/problems.ts';
import { mostExceptions } from '../src/lib/evidence/evidence.ts';

const [only = ''] = process.argv.slice(2);
const report = await contentReport(new URL('..', import.meta.url));
const problems = report.problems.filter(({ file }) => file.includes(only));
for (const problem of problems) console.error(sentenceOf(problem));
console.log(problems.length === 0 ? 'The content is in order.' : `${problems.length} problems in the content.`);
console.log(`${report.excepted} words stand without evidence on purpose; ${mostExceptions} may.`);
process.exit(problems.length === 0 ? 0 : 1);
