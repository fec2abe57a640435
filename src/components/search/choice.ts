/** What a reader of the results may choose. How it stands in the address is fetched only when it does (`address.ts`). */
import type { State } from '../../lib/url/state.ts';
import type { searchFields } from './address.ts';

/** The first year that can be asked for, which stands for all before it too, and the last one. */
export const [firstYear, lastYear] = [1000, 2100] as const;

export type SearchChoice = State<typeof searchFields>;

/** How many of the best hits are read to be weighed by their wording: what is shown of them costs no more. */
export const readFirst = 5;

/** All hits, best first. */
export const noChoice: SearchChoice = { kind: '', theme: '', years: [firstYear, lastYear], sort: '' };
