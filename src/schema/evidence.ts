import { z } from 'astro/zod';
import { text } from './shared.ts';

/**
 * What the evidence check (`src/contentCheck/evidence/`) knows beside the sources. `names.yaml`: names that mean the same.
 * `exceptions.yaml`: words that stand without evidence on purpose, each with its reason.
 */
export const evidence = z.union([
  z.strictObject({
    /** One list a meaning; a name that ends with `*` stands for every word that begins so. */
    equals: z.array(z.array(text).min(2, 'name at least two words that mean the same')),
  }),
  z.strictObject({
    exceptions: z.array(
      z.strictObject({
        /** Path from the project's root. */
        file: text,
        /** Path of the field; `summary` covers both of its languages. */
        field: text,
        /** The words as they stand there. */
        words: z.array(text).min(1),
        /** `geography`: common knowledge of places. `arithmetic`: worked out from what is shown beside it. `motion`: the motion's own words. `own-act`: what the site itself does. */
        reason: z.enum(['geography', 'arithmetic', 'motion', 'own-act']),
      }),
    ),
  }),
]);
