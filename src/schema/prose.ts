import { z } from 'astro/zod';
import { text } from './shared.ts';

/**
 * Running text of the pages, MDX, one folder a language. Swedish and English have the same files; Traditional Chinese
 * (`zh-hant/`) has one introduction that leads into the English edition.
 */
export const prose = z.strictObject({
  title: text,
  /** For search engines and cards: one or two sentences. */
  description: text,
  /** The page's question answered in two or three short sentences; `*word*` is emphasis. */
  answer: text.optional(),
});
