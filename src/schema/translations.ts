import { z } from 'astro/zod';
import { type SentenceId, sentenceIds } from '../lib/motion/parse.ts';
import { text } from './shared.ts';

/** The motion in another language, the site's own translation. File name: the language's code (`en.yaml`). */
export const translations = z.strictObject({
  /** The line above the title: who wrote the motion. */
  author: text,
  /** The word before the proposals. */
  demandLead: text,
  /**
   * Each sentence of the motion, one for one: as close to the original as the language allows, no smoother and no
   * stronger. The signature holds a line break, as the original does.
   */
  sentences: z.strictObject(
    Object.fromEntries(sentenceIds.map((sentence) => [sentence, text])) as Record<SentenceId, typeof text>,
  ),
});
