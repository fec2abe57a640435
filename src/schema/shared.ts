/** Parts that several collections have. Nothing here imports `astro:content`: the content check reads it in plain Node. */
import { z } from 'astro/zod';
import { isEdtfDate } from '../lib/dates/edtf.ts';
import { sentenceIds } from '../lib/motion/parse.ts';
import { levels } from '../lib/relations.ts';
import type { Lang } from '../lib/url/routes.ts';

/** Ids are public (links hang on them): ASCII, lower case, words joined by single hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in lower-case ASCII letters and digits joined by hyphens');

/** A non-empty text without blanks at its ends. */
export const text = z
  .string()
  .min(1, 'write a text here')
  .refine((value) => value.trim() === value, 'remove the blanks at the beginning or end');

/** The same text in every language of the site. Both are demanded. May hold `*emphasis*` and nothing else. */
export const localized = z.strictObject({
  /** Swedish, klarspråk: short sentences, active verbs. */
  sv: text,
  /** British English, plain. `*…*` marks Swedish words ("a motion asks the Board to *utreda*"), and nothing else. */
  en: text,
} satisfies Record<Lang, z.ZodType>);

/**
 * A date as precise as the source allows: '1944', '1944-05' or '1944-05-31', always in quotes
 * (YAML would otherwise read a number or a timestamp). The length of the string is the precision.
 */
export const date = z
  .string('write the date in quotes, as "1944", "1944-05" or "1944-05-31"')
  .refine(isEdtfDate, 'write a date that exists, as "1944", "1944-05" or "1944-05-31"');

/** How far a statement can be trusted: the issuer's own text, somebody else's account, or less than that. */
export const level = z.enum(levels);

/**
 * A citation: the id of a file in `sources/`, with `#` and the key of one of its excerpts where a
 * certain one proves the statement, e.g. `sthlm-net#inga-utpekade-vanorter`.
 */
export const citation = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'write a source id, or a source id, # and an excerpt key',
  );

export const citations = z
  .array(citation)
  .min(1, 'name at least one source, or set notFound: true where the field allows it');

/** One thing said on the site, with what proves it. */
export const statement = z.union([
  z.strictObject({
    /** The statement in our own words, no stronger than its sources. */
    text: localized,
    /** What the statement as a whole can carry; never better than its best source. */
    level,
    /** The sources that prove it. */
    sources: citations,
  }),
  z.strictObject({
    /** What was looked for and not found. Word it as "not found in what could be read", never as "does not exist". */
    text: localized,
    /** Marks a negative finding: it has no level and needs no source. */
    notFound: z.literal(true),
    /** Where it was looked for, if that says something. */
    sources: z.array(citation).optional(),
  }),
]);

export const latitude = z
  .number()
  .min(-90, 'write the latitude in degrees, -90 to 90')
  .max(90, 'write the latitude in degrees, -90 to 90');
export const longitude = z
  .number()
  .min(-180, 'write the longitude in degrees, -180 to 180')
  .max(180, 'write the longitude in degrees, -180 to 180');

/** A place on earth. Coordinates from GeoNames (CC BY 4.0), degrees, four decimals at most. */
export const place = z.strictObject({
  /** The name as the reader knows it. */
  name: localized,
  /** ISO 3166-1 alpha-2 code of the country it lies in now. */
  country: z.string().regex(/^[A-Z]{2}$/, 'write the two-letter country code in capitals'),
  lat: latitude,
  lon: longitude,
});

/** A sentence of the motion. These ids are public and never change. */
export const sentenceId = z.enum(sentenceIds);

/** Other things on the site that a reader of this one may want. Ids of files in the collections named. */
export const related = z
  .strictObject({
    sentences: z.array(sentenceId).optional(),
    events: z.array(id).optional(),
    cities: z.array(id).optional(),
    precedents: z.array(id).optional(),
    terms: z.array(id).optional(),
  })
  .optional();
