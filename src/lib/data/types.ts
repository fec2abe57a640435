import type { z } from 'astro/zod';
import type { collections } from '../../content.config.ts';

/** An entry of a collection as the data files take it: its public id and its fields. */
export type Entry<K extends keyof typeof collections> = { id: string } & z.output<
  Extract<(typeof collections)[K]['schema'], z.ZodType>
>;

/** Where things stand: turns a path from the site's root into an absolute address. */
export type Absolute = (path: string) => string;
