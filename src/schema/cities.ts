import { z } from 'astro/zod';
import { relations } from '../lib/relations.ts';
import { date, latitude, level, localized, longitude, related, statement, text } from './shared.ts';

/** One city that somebody has linked with Stockholm. File name: its English name. */
export const cities = z.strictObject({
  name: localized,
  /** The name in the city's own language and script, where it differs. */
  localName: z.strictObject({ text, lang: text }).optional(),
  country: localized,
  lat: latitude,
  lon: longitude,
  /**
   * What kind of tie it is. `city-decision`: Stockholm decided on an agreement. `nordic-capital`: the capitals'
   * conference. `named-by-partner`: the other side names Stockholm, Stockholm does not. `working-level`: thematic or
   * between administrations. `network`: same network only. `claimed`: only lists that nobody confirms.
   */
  relation: z.enum(relations),
  /** When the tie began, as far as a source shows it. */
  from: date.optional(),
  /** When it ended, as far as a source shows it. */
  to: date.optional(),
  dateNote: localized.optional(),
  /** The tie in one sentence. */
  summary: localized,
  /** What is documented. */
  documented: z.array(statement),
  /** What is only claimed. */
  claimed: z.array(statement),
  /** Where sources contradict each other. */
  conflicts: z.array(statement),
  /** What the partner itself says. */
  partnerSays: z.array(statement),
  /** What the tie as a whole can carry. */
  level,
  related,
});
