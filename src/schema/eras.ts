import { z } from 'astro/zod';
import { citations, date, localized } from './shared.ts';

/** A band behind the timeline: a stretch of time that explains what lies on it. */
export const eras = z.strictObject({
  from: date,
  /** Left out where it has not ended. */
  to: date.optional(),
  title: localized,
  /** What stands on the chart, over the era's own years: the longest name that fits, at best. */
  names: z.array(localized).min(1),
  sources: citations,
});
