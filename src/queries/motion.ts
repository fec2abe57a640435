/** The motion, its notes, and the City's sentence that stands beside one of its own. */
import { getCollection, getEntry } from 'astro:content';
import { memo } from '../lib/memo.ts';
import { numberNotes } from '../lib/motion/notes.ts';
import { type BodySentence, type Motion, parseMotion } from '../lib/motion/parse.ts';
import { withTranslation } from '../lib/motion/translation.ts';
import type { Lang } from '../lib/url/routes.ts';
import { all, type Item, sourcesById } from './collections.ts';

/** The motion, taken apart into its sentences, with the site's translation beside it in other languages. */
export const motion = memo(async (lang: Lang): Promise<Motion> => {
  const [entry] = await getCollection('motion');
  const original = parseMotion(entry?.body ?? '');
  if (lang === 'sv') return original;
  const translation = await getEntry('translations', lang);
  if (!translation) throw new Error(`There is no src/content/translations/${lang}.yaml. Write it.`);
  return withTranslation(original, translation.data);
});

/** A note on the motion with its number, which is the same wherever the note stands. */
export type Note = Item<'annotations'> & { number: number };

/** Every note on the motion, in the order of the text. */
export async function notes(): Promise<Note[]> {
  return numberNotes(await all('annotations'));
}

/** The motion's sentence on sister cities and the City's, which may both hold. */
export interface TwoTexts {
  claim: BodySentence;
  /** The City's words, what is known of the age of their page, and the id of the source. */
  city: { quote: Item<'sources'>['excerpts'][string]; age: string; source: string };
}

/** The two texts in a language. */
export async function twoTextsIn(lang: Lang): Promise<TwoTexts> {
  const source = 'start-nat';
  const page = (await sourcesById()).get(source);
  const quote = page?.excerpts['staden-har-dock-2'];
  if (!page?.age || !quote)
    throw new Error(`The pages need the excerpt ${source}#staden-har-dock-2 and the age of its page; put them back.`);
  const claim = (await motion(lang)).paragraphs.flat().find(({ id }) => id === 'p4s3');
  if (!claim) throw new Error('The pages quote sentence p4s3, which the motion does not have.');
  return { claim, city: { quote, age: page.age[lang], source } };
}
