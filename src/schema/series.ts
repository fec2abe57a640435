import { z } from 'astro/zod';
import { citations, date, level, localized } from './shared.ts';

/** A series of counts: how many twinnings there were, by one way of counting. */
export const series = z.strictObject({
  title: localized,
  /** What one unit is ("pairs", "entries"), in the plural. */
  unit: localized,
  /** What a reader must know before comparing the points. */
  note: localized,
  /** Place among the series, from 1. */
  order: z.int().min(1),
  points: z
    .array(
      z.strictObject({
        date,
        dateEnd: date.optional(),
        value: z.number(),
        /** How the source words it. */
        precision: z.enum(['exact', 'about', 'over', 'computed']),
        note: localized.optional(),
        level,
        sources: citations,
      }),
    )
    .min(1),
});
