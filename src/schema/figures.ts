import { z } from 'astro/zod';
import { localized, statement } from './shared.ts';

/** One row of Stockholm and Taipei side by side in figures. */
export const figures = z.strictObject({
  order: z.int().min(1),
  title: localized,
  stockholm: z.array(statement).min(1),
  taipei: z.array(statement).min(1),
});
