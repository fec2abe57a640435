/**
 * Checks all content and ends with 1 if anything is wrong, one sentence a problem. `node scripts/check-content.ts events`
 * shows only problems of files whose path holds the word.
 */

import { mostExceptions } from '../src/contentCheck/evidence/evidence.ts';
import { sentenceOf } from '../src/contentCheck/problems.ts';
import { contentReport } from '../src/contentCheck/report.ts';

const [only = ''] = process.argv.slice(2);
const report = await contentReport(new URL('..', import.meta.url));
const problems = report.problems.filter(({ file }) => file.includes(only));
for (const problem of problems) console.error(sentenceOf(problem));
console.log(problems.length === 0 ? 'The content is in order.' : `${problems.length} problems in the content.`);
console.log(`${report.excepted} words stand without evidence on purpose; ${mostExceptions} may.`);
process.exit(problems.length === 0 ? 0 : 1);
