import { z } from 'astro/zod';

/** The motion, word for word. One file, no front matter, never edited. */
export const motion = z.strictObject({});
