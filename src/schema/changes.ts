import { z } from 'astro/zod';
import { date, localized } from './shared.ts';

/** What changed on the site: corrections first of all. File name: date, then a word. */
export const changes = z.strictObject({
  date,
  kind: z.enum(['correction', 'addition']),
  text: localized,
  /** The Swedish pages that it changed, as paths (`/motionen/p4s3/`); left out where it is the whole site. */
  pages: z
    .array(z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'write a path that begins and ends with a slash'))
    .min(1)
    .optional(),
  /** Whether these pages, and those that lie under them, came with it: then it dates them. */
  areNew: z.boolean().optional(),
});
