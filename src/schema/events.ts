import { z } from 'astro/zod';
import { themes } from '../lib/themes.ts';
import { citations, date, level, localized, place, related, sentenceId } from './shared.ts';

/** One event in the history of European twinning. File name: year first (`1944-coventry-stalingrad.yaml`). */
export const events = z.strictObject({
  /** When it happened, or began. */
  date,
  /** When it ended, if it lasted. */
  dateEnd: date.optional(),
  /** What the date hides: another date in another source, a range, a later signing. */
  dateNote: localized.optional(),
  /** The event in at most eight words, without its year. */
  title: localized,
  /** What happened, one to three short sentences. */
  summary: localized,
  /** One of the themes; each has a colour and a shape. */
  theme: z.enum(themes),
  /** What it has to do with the motion. */
  relation: z.strictObject({
    /** The sentences that it throws light on. */
    sentences: z.array(sentenceId).min(1, 'name the sentence of the motion that the event throws light on'),
    /** How: the editors' comment, one or two sentences. */
    text: localized,
  }),
  /** Where it happened. */
  places: z.array(place),
  level,
  /** Where the sources disagree, one entry a point. */
  conflicts: z.array(localized),
  sources: citations,
  related,
});
