/**
 * Words without their endings: Snowball's stemmers, with the Swedish endings that they leave on. The build finds synonyms
 * and cuts compounds with them; in the browser Pagefind has stemmers of its own.
 */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as snowball } from '@orama/stemmers/swedish';
import { memo } from '../../lib/memo.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { withoutEnding } from './words.ts';

/** A folded word without its ending. What is left need not be a word, only the same for all forms. */
export type Stemmer = (word: string) => string;

/** Some forms carry two endings (`yrkandena`). */
const swedish: Stemmer = (word) => snowball(snowball(withoutEnding(word, 'sv')));

export const stemmers: Record<Lang, Stemmer> = { sv: memo(swedish), en: memo(english) };
