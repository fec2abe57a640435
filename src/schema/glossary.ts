import { z } from 'astro/zod';
import type { Lang } from '../lib/url/routes.ts';
import { citation, localized, related, text } from './shared.ts';

/** One word explained. */
export const glossary = z.strictObject({
  term: localized,
  /** Every form in which the word stands in running text, so that its first place on a page can be linked. */
  forms: z.strictObject({ sv: z.array(text), en: z.array(text) } satisfies Record<Lang, z.ZodType>),
  definition: localized,
  /** How the word is used in this matter, if that helps. */
  use: localized.optional(),
  sources: z.array(citation),
  related,
});
