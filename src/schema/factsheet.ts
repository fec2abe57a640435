import { z } from 'astro/zod';
import { citation, citations, id, level, localized, sentenceId } from './shared.ts';

/**
 * The fact sheet (`/faktablad/`), one file: which entries of the other collections it shows, and the little that it says
 * itself. It is to fill two A4 pages and no more; a test measures it.
 */
export const factsheet = z.strictObject({
  title: localized,
  description: localized,
  /** Rows of the comparison, in their order on the sheet. */
  criteria: z.array(id).min(1),
  /** What is disputed: a question, and what each side says. */
  disputed: z.array(
    z.strictObject({
      question: localized,
      voices: z.array(
        z.union([
          /** In our words. */
          z.strictObject({ who: localized, text: localized, level, sources: citations }),
          /** In the motion's own words. */
          z.strictObject({ who: localized, sentence: sentenceId }),
          /** In a source's own words: a citation with an excerpt. */
          z.strictObject({ who: localized, excerpt: citation }),
        ]),
      ),
      /** Arguments, shown after the voices; those for and against side by side. */
      arguments: z.array(id),
    }),
  ),
  /** The short timeline, in the order of time: events by title only, with what proves the title. */
  events: z.array(z.strictObject({ event: id, sources: citations })),
  /** The road to a decision: each step in its short words, with what proves them. */
  steps: z.array(z.strictObject({ step: id, sources: citations })),
});
