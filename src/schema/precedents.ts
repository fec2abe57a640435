import { z } from 'astro/zod';
import { bearings } from '../lib/options/group.ts';
import { date, level, localized, place, statement } from './shared.ts';

/** What others have done: a tie, an end, a proposal, a reaction. */
export const precedents = z.strictObject({
  title: localized,
  /** What came of it, in one or two short sentences: the line in the list, no stronger than the statements below. */
  summary: localized,
  date: date.optional(),
  dateEnd: date.optional(),
  dateNote: localized.optional(),
  /** What the parties call it. */
  form: localized,
  /** Which option it throws light on. */
  option: z.enum(bearings),
  /** Whether it tells of a reaction by China’s authorities or cities; the about page counts it. */
  reaction: z.boolean(),
  /** What it was about. */
  topic: localized,
  places: z.array(place).min(1),
  /** What happened. */
  happened: z.array(statement).min(1),
  /** What happened after; say so where nothing was found. */
  after: z.array(statement).min(1),
  conflicts: z.array(statement),
  level,
});
