import { z } from 'astro/zod';
import { text } from './shared.ts';

const lowerCase = text.refine((word) => word === word.toLowerCase(), 'write the word in lower case');

/** What the search knows beside the texts. One file, `synonyms.yaml`. */
export const search = z.strictObject({
  /** Words and phrases of which each finds what the others stand in: lower case, basic form, in any language. */
  groups: z
    .array(
      z
        .array(lowerCase)
        .min(2, 'name at least two words that stand for each other')
        .refine((words) => new Set(words).size === words.length, 'name each word once'),
    )
    .min(1),
  /** Everyday words that find what other words stand in, and not the other way round. */
  leads: z.array(z.strictObject({ from: z.array(lowerCase).min(1), to: z.array(lowerCase).min(1) })),
});
