import { z } from 'astro/zod';
import { localized, statement } from './shared.ts';

/** One step of a motion's road through City Hall. */
export const process = z.strictObject({
  order: z.int().min(1),
  /** The station's name, one or two words. */
  title: localized,
  /** What happens there, at most eight words. */
  short: localized,
  statements: z.array(statement).min(1),
  /** Only after a yes. */
  conditional: z.boolean(),
});
