/** Checks all content and ends with 1 if anything is wrong, one sentence a problem. */
import { contentProblems } from '../src/lib/content/gate.ts';
import { sentenceOf } from '../src/lib/content/problems.ts';

const problems = await contentProblems(new URL('..', import.meta.url));
for (const problem of problems) console.error(sentenceOf(problem));
console.log(problems.length === 0 ? 'The content is in order.' : `${problems.length} problems in the content.`);
process.exit(problems.length === 0 ? 0 : 1);
