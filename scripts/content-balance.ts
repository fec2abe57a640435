/** `npm run content:balance`: how much room each option, side and kind of speaker has; the about page shows the same. */
import { fileURLToPath } from 'node:url';
import { balanceOf } from '../src/lib/content/balance.ts';
import { readContent } from '../src/lib/content/read.ts';

const { files } = await readContent(fileURLToPath(new URL('..', import.meta.url)));
const balance = balanceOf(files);
console.log('Words in the comparison');
console.table(balance.cellWords);
console.log('Arguments: voices and characters by side');
console.table(balance.bySide);
console.log('Arguments: voices by where the speaker speaks from');
console.table(balance.byOrigin);
console.log('Arguments: voices by capacity');
console.table(balance.byCapacity);
console.log('Claims of the motion by verdict');
console.table(balance.verdicts);
console.log('What other cities have done, and how many tell of a Chinese reaction');
console.table(balance.precedents);
