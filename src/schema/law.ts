import { z } from 'astro/zod';
import { localized, statement } from './shared.ts';

/** What the law says. */
export const law = z.strictObject({
  order: z.int().min(1),
  group: z.enum(['statute', 'preparatory', 'court', 'practice']),
  title: localized,
  statements: z.array(statement).min(1),
});
