import { z } from 'astro/zod';
import { citations, id, localized } from './shared.ts';

/** What the events of an item are, as in every other collection; here at least one. */
const toldBy = z.strictObject({ events: z.array(id).min(1) });

/** The story that the timeline tells before it shows every event. One file, `twinning.yaml`. */
export const story = z.strictObject({
  /** What the story is called where its sources are listed. */
  title: localized,
  /** The story in five sentences. */
  lede: z.array(z.strictObject({ text: localized, sources: citations, related: toldBy })).length(5),
  /** Its six steps: a claim of about two lines, and the events that it lights on the chart. */
  steps: z.array(z.strictObject({ title: localized, text: localized, sources: citations, related: toldBy })).length(6),
  /** The events that are named on the chart, the most important first; `short` is for narrow drawings. */
  landmarks: z.array(z.strictObject({ name: localized, short: localized.optional(), related: toldBy })).min(1),
});
