import { z } from 'astro/zod';
import { sourceKinds } from '../lib/content/sourceKinds.ts';
import { sourceGroups } from '../lib/source/groups.ts';
import { date, id, level, localized, text } from './shared.ts';

/** One source, with CSL-JSON's fields so that Zotero and citeproc can read it. File name: the id in citations. */
export const sources = z.strictObject({
  type: z.enum([
    'webpage',
    'article-newspaper',
    'article-journal',
    'article-magazine',
    'report',
    'legislation',
    'legal_case',
    'bill',
    'thesis',
    'book',
    'chapter',
    'dataset',
    'speech',
    'broadcast',
    'post-weblog',
    'document',
  ]),
  /**
   * The page's own title in its own language, shortened with `…` where it is long; or, where its title is not known,
   * the editors' description of the page in each language of the site ("Article on German twin towns").
   */
  title: z.union([text, localized]),
  /** What a title that is not in the reader's language says: our own translation. English titles have none. */
  titleTranslation: z.strictObject({ sv: text.optional(), en: text.optional() }).optional(),
  /** Set where a title of the page's own was rebuilt from its address, so that its letters may differ. */
  titleRebuilt: z.literal(true).optional(),
  /** BCP 47 code of the page's language. */
  lang: z.string().regex(/^[a-z]{2}(-[A-Za-z]+)?$/, 'write a language code such as sv, en or zh-Hant'),
  /** Who issued it. */
  publisher: text,
  /** Where it stands in the list of sources: who speaks. A body's own page is with the body, also where it prints news. */
  group: z.enum(sourceGroups),
  author: z
    .array(z.union([z.strictObject({ family: text, given: text }), z.strictObject({ literal: text })]))
    .optional(),
  issued: date.optional(),
  /** What is known of its date where there is none, or none that is exact. */
  issuedNote: localized.optional(),
  /**
   * What is known of the age of an undated page, in words that can stand after its name ("edited in 2022 or later").
   * Wherever the site quotes the page this stands beside the words; `checks/` finds a place that drops it.
   */
  age: localized.optional(),
  /** Its address; left out only for what stands on this site, which has a `path` instead. */
  url: z.url('write the whole address, with https://').optional(),
  /** Where it stands on this site (the motion), as a path from the root. */
  path: z.string().startsWith('/').optional(),
  /** A stored copy, where one is known. */
  archive: z.url('write the whole address, with https://').optional(),
  level,
  /** Why it has this level, where that is not plain. */
  levelNote: localized.optional(),
  /**
   * Who speaks, from which the level follows. `issuer`: a body on its own acts, or its own rules, figures and words.
   * `copy`: such a text on somebody else's host. `body`: a body on what others do. `press`: a newspaper, agency or
   * broadcaster. `opinion`: an op-ed or debate article, whoever prints it. `research`: scholars, theses, reference works.
   * `wiki`: Wikipedia, Wikidata and copies of them. `blog`: a blog, a private or commercial page.
   */
  kind: z.enum(sourceKinds),
  /** How it was read: a stored copy of the page itself, or a copy on somebody else's host. */
  read: z.enum(['stored-copy', 'third-party-copy']),
  /** What proves the statements: at most 25 words each, in the source's own words and language. */
  excerpts: z.record(
    id,
    z.strictObject({
      text: text.refine((value) => value.split(/\s+/).length <= 25, 'cut the excerpt to 25 words at most'),
      lang: z.string().regex(/^[a-z]{2}(-[A-Za-z]+)?$/),
      /**
       * Set where the text describes what stands there (a row of a table, who is missing from a list) instead of
       * quoting it. It is shown in the reader's language where there is a translation.
       */
      described: z.literal(true).optional(),
      /**
       * What the excerpt says, for those who do not read its language: our own translation, no smoother and no
       * stronger. Every excerpt in words that are not English has one; Swedish words need it in English only.
       */
      translation: z.strictObject({ sv: text.optional(), en: text }).optional(),
    }),
  ),
  /** What to read again before leaning on it. */
  recheck: localized.optional(),
});
