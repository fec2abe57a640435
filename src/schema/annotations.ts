import { z } from 'astro/zod';
import { noteKinds, verdicts } from '../lib/motion/notes.ts';
import { citation, level, localized, related, sentenceId, text } from './shared.ts';

/** One note on one phrase of the motion. File name: sentence id, hyphen, a word or two (`p4s3-vanortsavtal.yaml`). */
export const annotations = z.strictObject({
  /** The sentence that the note belongs to. */
  sentence: sentenceId,
  /** The exact words of the sentence that are marked, letter for letter (a TextQuoteSelector's `exact`). */
  quote: text,
  /** The words of the English sentence (`translations/en.yaml`) that say the same, letter for letter. */
  quoteEn: text,
  /** Place among the notes of the same sentence, from 1. Follow the order of the quotes in the sentence. */
  order: z.int().min(1),
  /** `claim`: can be checked. `context`: background. `term`: a word explained. `procedure`: how the City works. `opinion`: a value that no source can settle. */
  kind: z.enum(noteKinds),
  /** The note in one line; it must stand on its own in a list. */
  title: localized,
  /** The note, two to five short sentences. */
  body: localized,
  /** Claims only: how the sources relate to the words marked. */
  verdict: z.enum(verdicts).optional(),
  /** Claims only: what was checked. */
  checked: localized.optional(),
  /** Claims only: what was not checked, or could not be found. */
  notChecked: localized.optional(),
  /** What the note as a whole can carry. Left out only where nothing was found. */
  level: level.optional(),
  /** What proves the note. A claim has at least one unless its verdict is `not-found`. */
  sources: z.array(citation),
  related,
});
