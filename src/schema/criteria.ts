import { z } from 'astro/zod';
import { criterionGroups } from '../lib/options/group.ts';
import { id, localized, statement, text } from './shared.ts';

/** The longest short answer, in words between blanks. */
const longestShort = 8;

/** A row's answer in one glance: no stronger than the statements of its cell, and without a full stop. */
const shortAnswer = z.strictObject({
  sv: text.refine(fitsShort, `write at most ${longestShort} words; the rest belongs into the cell`),
  en: text.refine(fitsShort, `write at most ${longestShort} words; the rest belongs into the cell`),
  /** The source of the cell whose age stands beside the answer, where the answer rests on an undated page. */
  age: id.optional(),
});

function fitsShort(answer: string): boolean {
  return answer.split(/\s+/).length <= longestShort;
}

/** One row of the comparison. */
export const criteria = z.strictObject({
  order: z.int().min(1),
  /** Which part of the table the row stands in; the parts follow one another as in `criterionGroups`. */
  group: z.enum(criterionGroups),
  /** The row's head, two or three words. */
  title: localized,
  /** The row as a question. */
  question: localized,
  /** The answer for each option, or one for both where a statement that stands in both cells carries it. */
  short: z.union([
    z.strictObject({ projekt: shortAnswer, vanort: shortAnswer }),
    z.strictObject({ same: shortAnswer }),
  ]),
  /** What the row says of each option. At least one statement a cell, a negative finding included. */
  cells: z.strictObject({ projekt: z.array(statement).min(1), vanort: z.array(statement).min(1) }),
});
