import { z } from 'astro/zod';
import { argumentQuestions, sides, speakerCapacities, speakerOrigins } from '../lib/options/group.ts';
import { citations, date, level, localized } from './shared.ts';

/** One argument as somebody has voiced it in public. */
export const argument = z.strictObject({
  option: z.enum(['projekt', 'vanort', 'both']),
  /** The question that it answers, under which it stands beside its counterparts. */
  question: z.enum(argumentQuestions),
  /** `for`, `against`, or `caution`: a condition or a warning that takes neither side. */
  side: z.enum(sides),
  speaker: z.strictObject({
    /** Where the speaker speaks from; the about page counts by it. */
    from: z.enum(speakerOrigins),
    /** In what capacity: an office or a body, a scholar, or a debater (op-ed, leader, think tank). */
    as: z.enum(speakerCapacities),
    /** The person or body. A person's name is the same in both languages. */
    name: localized,
    /** Office at the time, by which the reader knows why it was said. */
    role: localized,
  }),
  /** The page puts the oldest first. */
  date: date.optional(),
  /** The argument, attributed by the page: 15 to 40 words. */
  text: localized,
  /** What it was said about, if not this motion. */
  about: localized,
  level,
  sources: citations,
});
