import { z } from 'astro/zod';
import { localized, statement } from './shared.ts';

/** One of the two options. File names: `projekt.yaml`, `vanort.yaml`. */
export const options = z.strictObject({
  /** 1 or 2, as the motion numbers them. */
  number: z.int().min(1).max(2),
  sentence: z.enum(['att-1', 'att-2']),
  /** The option's name. */
  title: localized,
  /** The option as the question that the council would answer. */
  question: localized,
  /** The option in one or two sentences. */
  summary: localized,
  /** What the att-sats asks for, word by word. */
  asks: z.array(statement).min(1),
  /** What a yes would set going, and what a no would mean. */
  sets: z.array(statement).min(1),
  /** What the form is, by those who define it. */
  definitions: z.array(statement).min(1),
  /** What a reader might think that it means, and what it does not. */
  limits: z.array(statement),
});
