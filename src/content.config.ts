/**
 * The domain model: every collection, every field, and what an editor writes there.
 *
 * Nothing here imports `astro:content`, so that the content check
 * (`scripts/check-content.ts`) can read the same schemas in plain Node. References between files
 * are plain ids here; `src/lib/content/check.ts` follows each one and stops the build on a bad one,
 * because Astro itself only logs them.
 */
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { speakerCapacities, speakerOrigins } from './lib/content/balance.ts';
import { sourceKinds } from './lib/content/sourceKinds.ts';
import { isEdtfDate } from './lib/dates/edtf.ts';
import { type SentenceId, sentenceIds } from './lib/motion/parse.ts';
import { themes } from './lib/themes.ts';

/** Ids are public (links hang on them): ASCII, lower case, words joined by single hyphens. */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in lower-case ASCII letters and digits joined by hyphens');

/** A non-empty text without blanks at its ends. */
const text = z
  .string()
  .min(1, 'write a text here')
  .refine((value) => value.trim() === value, 'remove the blanks at the beginning or end');

/** The same text in every language of the site. Both are demanded. May hold `*emphasis*` and nothing else. */
const localized = z.strictObject({
  /** Swedish, klarspråk: short sentences, active verbs. */
  sv: text,
  /** British English, plain. `*…*` marks Swedish words ("a motion asks the Board to *utreda*"), and nothing else. */
  en: text,
});

/**
 * A date as precise as the source allows: '1944', '1944-05' or '1944-05-31', always in quotes
 * (YAML would otherwise read a number or a timestamp). The length of the string is the precision.
 */
const date = z
  .string('write the date in quotes, as "1944", "1944-05" or "1944-05-31"')
  .refine(isEdtfDate, 'write a date that exists, as "1944", "1944-05" or "1944-05-31"');

/** How far a statement can be trusted: the issuer's own text, somebody else's account, or less than that. */
const level = z.enum(['primary', 'secondary', 'weak']);

/**
 * A citation: the id of a file in `sources/`, with `#` and the key of one of its excerpts where a
 * certain one proves the statement, e.g. `sthlm-net#inga-utpekade-vanorter`.
 */
const citation = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'write a source id, or a source id, # and an excerpt key',
  );

const citations = z.array(citation).min(1, 'name at least one source, or set notFound: true where the field allows it');

/** One thing said on the site, with what proves it. */
const statement = z.union([
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

const latitude = z
  .number()
  .min(-90, 'write the latitude in degrees, -90 to 90')
  .max(90, 'write the latitude in degrees, -90 to 90');
const longitude = z
  .number()
  .min(-180, 'write the longitude in degrees, -180 to 180')
  .max(180, 'write the longitude in degrees, -180 to 180');

/** A place on earth. Coordinates from GeoNames (CC BY 4.0), degrees, four decimals at most. */
const place = z.strictObject({
  /** The name as the reader knows it. */
  name: localized,
  /** ISO 3166-1 alpha-2 code of the country it lies in now. */
  country: z.string().regex(/^[A-Z]{2}$/, 'write the two-letter country code in capitals'),
  lat: latitude,
  lon: longitude,
});

/** A sentence of the motion. These ids are public and never change. */
const sentenceId = z.enum(sentenceIds);

/** Other things on the site that a reader of this one may want. Ids of files in the collections named. */
const related = z
  .strictObject({
    sentences: z.array(sentenceId).optional(),
    events: z.array(id).optional(),
    cities: z.array(id).optional(),
    precedents: z.array(id).optional(),
    terms: z.array(id).optional(),
  })
  .optional();

/** Every file of a folder of `src/content/`; its name without extension is the id. */
const yaml = (folder: string) => glob({ pattern: '*.yaml', base: `./src/content/${folder}` });

/** The motion, word for word. One file, no front matter, never edited. */
const motion = defineCollection({
  loader: glob({ pattern: 'motion.md', base: './src/content/motion' }),
  schema: z.strictObject({}),
});

/** The motion in another language, the site's own translation. File name: the language's code (`en.yaml`). */
const translations = defineCollection({
  loader: yaml('translations'),
  schema: z.strictObject({
    /** The line above the title: who wrote the motion. */
    author: text,
    /** The word before the proposals. */
    demandLead: text,
    /**
     * Each sentence of the motion, one for one: as close to the original as the language allows, no smoother and no
     * stronger. The signature holds a line break, as the original does.
     */
    sentences: z.strictObject(
      Object.fromEntries(sentenceIds.map((sentence) => [sentence, text])) as Record<SentenceId, typeof text>,
    ),
  }),
});

/** One note on one phrase of the motion. File name: sentence id, hyphen, a word or two (`p4s3-vanortsavtal.yaml`). */
const annotations = defineCollection({
  loader: yaml('annotations'),
  schema: z.strictObject({
    /** The sentence that the note belongs to. */
    sentence: sentenceId,
    /** The exact words of the sentence that are marked, letter for letter (a TextQuoteSelector's `exact`). */
    quote: text,
    /** The words of the English sentence (`translations/en.yaml`) that say the same, letter for letter. */
    quoteEn: text,
    /** Place among the notes of the same sentence, from 1. Follow the order of the quotes in the sentence. */
    order: z.int().min(1),
    /** `claim`: can be checked. `context`: background. `term`: a word explained. `procedure`: how the City works. `opinion`: a value that no source can settle. */
    kind: z.enum(['claim', 'context', 'term', 'procedure', 'opinion']),
    /** The note in one line; it must stand on its own in a list. */
    title: localized,
    /** The note, two to five short sentences. */
    body: localized,
    /** Claims only: how the sources relate to the words marked. */
    verdict: z.enum(['supported', 'partly-supported', 'context-needed', 'not-found']).optional(),
    /** Claims only: what was checked. */
    checked: localized.optional(),
    /** Claims only: what was not checked, or could not be found. */
    notChecked: localized.optional(),
    /** What the note as a whole can carry. Left out only where nothing was found. */
    level: level.optional(),
    /** What proves the note. A claim has at least one unless its verdict is `not-found`. */
    sources: z.array(citation),
    related,
  }),
});

/** One event in the history of European twinning. File name: year first (`1944-coventry-stalingrad.yaml`). */
const events = defineCollection({
  loader: yaml('events'),
  schema: z.strictObject({
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
  }),
});

/** A band behind the timeline: a stretch of time that explains what lies on it. */
const eras = defineCollection({
  loader: yaml('eras'),
  schema: z.strictObject({
    from: date,
    /** Left out where it has not ended. */
    to: date.optional(),
    title: localized,
    /** What stands on the chart, over the era's own years: the longest name that fits, at best. */
    names: z.array(localized).min(1),
    sources: citations,
  }),
});

/** What the events of an item are, as in every other collection; here at least one. */
const toldBy = z.strictObject({ events: z.array(id).min(1) });

/** The story that the timeline tells before it shows every event. One file, `twinning.yaml`. */
const story = defineCollection({
  loader: yaml('story'),
  schema: z.strictObject({
    /** What the story is called where its sources are listed. */
    title: localized,
    /** The story in five sentences. */
    lede: z.array(z.strictObject({ text: localized, sources: citations, related: toldBy })).length(5),
    /** Its six steps: a claim of about two lines, and the events that it lights on the chart. */
    steps: z
      .array(z.strictObject({ title: localized, text: localized, sources: citations, related: toldBy }))
      .length(6),
    /** The events that are named on the chart, the most important first; `short` is for narrow drawings. */
    landmarks: z.array(z.strictObject({ name: localized, short: localized.optional(), related: toldBy })).min(1),
  }),
});

/** A series of counts: how many twinnings there were, by one way of counting. */
const series = defineCollection({
  loader: yaml('series'),
  schema: z.strictObject({
    title: localized,
    /** What one unit is ("pairs", "entries"), in the plural. */
    unit: localized,
    /** What a reader must know before comparing the points. */
    note: localized,
    /** Place among the series, from 1. */
    order: z.int().min(1),
    points: z
      .array(
        z.strictObject({
          date,
          dateEnd: date.optional(),
          value: z.number(),
          /** How the source words it. */
          precision: z.enum(['exact', 'about', 'over', 'computed']),
          note: localized.optional(),
          level,
          sources: citations,
        }),
      )
      .min(1),
  }),
});

/** One city that somebody has linked with Stockholm. File name: its English name. */
const cities = defineCollection({
  loader: yaml('cities'),
  schema: z.strictObject({
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
    relation: z.enum(['city-decision', 'nordic-capital', 'named-by-partner', 'working-level', 'network', 'claimed']),
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
  }),
});

/** One of the two options. File names: `projekt.yaml`, `vanort.yaml`. */
const options = defineCollection({
  loader: yaml('options'),
  schema: z.strictObject({
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
  }),
});

/** One row of the comparison. */
const criteria = defineCollection({
  loader: yaml('criteria'),
  schema: z.strictObject({
    order: z.int().min(1),
    /** The row's head, two or three words. */
    title: localized,
    /** The row as a question. */
    question: localized,
    /** What the row says of each option. At least one statement a cell, a negative finding included. */
    cells: z.strictObject({ projekt: z.array(statement).min(1), vanort: z.array(statement).min(1) }),
  }),
});

/** What others have done: a tie, an end, a proposal, a reaction. */
const precedents = defineCollection({
  loader: yaml('precedents'),
  schema: z.strictObject({
    title: localized,
    date: date.optional(),
    dateEnd: date.optional(),
    dateNote: localized.optional(),
    /** What the parties call it. */
    form: localized,
    /** Which option it throws light on. */
    option: z.enum(['projekt', 'vanort', 'both', 'context']),
    /** Whether it tells of a reaction by China’s authorities or cities; `npm run content:balance` counts it. */
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
  }),
});

/** One argument as somebody has voiced it in public. */
const arguments_ = defineCollection({
  loader: yaml('arguments'),
  schema: z.strictObject({
    option: z.enum(['projekt', 'vanort', 'both']),
    /** `for`, `against`, or `caution`: a condition or a warning that takes neither side. */
    side: z.enum(['for', 'against', 'caution']),
    order: z.int().min(1),
    speaker: z.strictObject({
      /** Where the speaker speaks from; `npm run content:balance` counts by it. */
      from: z.enum(speakerOrigins),
      /** In what capacity: an office or a body, a scholar, or a debater (op-ed, leader, think tank). */
      as: z.enum(speakerCapacities),
      /** The person or body. A person's name is the same in both languages. */
      name: localized,
      /** Office at the time, by which the reader knows why it was said. */
      role: localized,
    }),
    date: date.optional(),
    /** The argument, attributed by the page: 15 to 40 words. */
    text: localized,
    /** What it was said about, if not this motion. */
    about: localized,
    level,
    sources: citations,
  }),
});

/** What the law says. */
const law = defineCollection({
  loader: yaml('law'),
  schema: z.strictObject({
    order: z.int().min(1),
    group: z.enum(['statute', 'preparatory', 'court', 'practice']),
    title: localized,
    statements: z.array(statement).min(1),
  }),
});

/** One step of a motion's road through City Hall. */
const process = defineCollection({
  loader: yaml('process'),
  schema: z.strictObject({
    order: z.int().min(1),
    /** The station's name, one or two words. */
    title: localized,
    /** What happens there, at most eight words. */
    short: localized,
    statements: z.array(statement).min(1),
    /** Only after a yes. */
    conditional: z.boolean(),
  }),
});

/** One row of Stockholm and Taipei side by side in figures. */
const figures = defineCollection({
  loader: yaml('figures'),
  schema: z.strictObject({
    order: z.int().min(1),
    title: localized,
    stockholm: z.array(statement).min(1),
    taipei: z.array(statement).min(1),
  }),
});

/** One word explained. */
const glossary = defineCollection({
  loader: yaml('glossary'),
  schema: z.strictObject({
    term: localized,
    /** Every form in which the word stands in running text, so that its first place on a page can be linked. */
    forms: z.strictObject({ sv: z.array(text), en: z.array(text) }),
    definition: localized,
    /** How the word is used in this matter, if that helps. */
    use: localized.optional(),
    sources: z.array(citation),
    related,
  }),
});

/** One source, with CSL-JSON's fields so that Zotero and citeproc can read it. File name: the id in citations. */
const sources = defineCollection({
  loader: yaml('sources'),
  schema: z.strictObject({
    type: z.enum([
      'webpage',
      'article-newspaper',
      'article-journal',
      'article',
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
    /** Set where a title of the page's own was rebuilt from its address, so that its letters may differ. */
    titleRebuilt: z.literal(true).optional(),
    /** BCP 47 code of the page's language. */
    lang: z.string().regex(/^[a-z]{2}(-[A-Za-z]+)?$/, 'write a language code such as sv, en or zh-Hant'),
    /** Who issued it. */
    publisher: text,
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
  }),
});

/**
 * The fact sheet (`/faktablad/`), one file: which entries of the other collections it shows, and the little that it says
 * itself. It is to fill two A4 pages and no more; a test measures it.
 */
const factsheet = defineCollection({
  loader: yaml('factsheet'),
  schema: z.strictObject({
    title: localized,
    description: localized,
    /** Rows of the comparison, in their order on the sheet. */
    criteria: z.array(id).min(1),
    /** What is disputed: a question, and what each side says. */
    disputed: z.array(
      z.strictObject({
        question: localized,
        voices: z.array(
          z.union([
            /** In our words. */
            z.strictObject({ who: localized, text: localized, level, sources: citations }),
            /** In the motion's own words. */
            z.strictObject({ who: localized, sentence: sentenceId }),
            /** In a source's own words: a citation with an excerpt. */
            z.strictObject({ who: localized, excerpt: citation }),
          ]),
        ),
        /** Arguments, shown after the voices; those for and against side by side. */
        arguments: z.array(id),
      }),
    ),
    /** The short timeline, in the order of time: events by title only, with what proves the title. */
    events: z.array(z.strictObject({ event: id, sources: citations })),
    /** The road to a decision: each step in its short words, with what proves them. */
    steps: z.array(z.strictObject({ step: id, sources: citations })),
  }),
});

/** What changed on the site: corrections first of all. File name: date, then a word. */
const changes = defineCollection({
  loader: yaml('changes'),
  schema: z.strictObject({
    date,
    kind: z.enum(['correction', 'addition']),
    text: localized,
    /** The Swedish pages that it changed, as paths (`/motionen/p4s3/`); left out where it is the whole site. */
    pages: z
      .array(z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'write a path that begins and ends with a slash'))
      .min(1)
      .optional(),
  }),
});

/**
 * Running text of the pages, MDX, one folder a language. Swedish and English have the same files; Traditional Chinese
 * (`zh-hant/`) has one introduction that leads into the English edition.
 */
const prose = defineCollection({
  loader: glob({ pattern: '{sv,en,zh-hant}/*.mdx', base: './src/content/prose' }),
  schema: z.strictObject({
    title: text,
    /** For search engines and cards: one or two sentences. */
    description: text,
    /** The page's question answered in two or three short sentences; `*word*` is emphasis. */
    answer: text.optional(),
  }),
});

const lowerCase = text.refine((word) => word === word.toLowerCase(), 'write the word in lower case');

/** What the search knows beside the texts. One file, `synonyms.yaml`. */
const search = defineCollection({
  loader: yaml('search'),
  schema: z.strictObject({
    /** Words and phrases of which each finds what the others stand in: lower case, basic form, in any language. */
    groups: z
      .array(
        z
          .array(lowerCase)
          .min(2, 'name at least two words that stand for each other')
          .refine((words) => new Set(words).size === words.length, 'name each word once'),
      )
      .min(1),
    /** Everyday words that find what other words stand in, and not the other way round. */
    leads: z.array(z.strictObject({ from: z.array(lowerCase).min(1), to: z.array(lowerCase).min(1) })),
  }),
});

/**
 * What the evidence check (`src/lib/evidence/`) knows beside the sources. `names.yaml`: names that mean the same.
 * `exceptions.yaml`: words that stand without evidence on purpose, each with its reason.
 */
const evidence = defineCollection({
  loader: yaml('evidence'),
  schema: z.union([
    z.strictObject({
      /** One list a meaning; a name that ends with `*` stands for every word that begins so. */
      equals: z.array(z.array(text).min(2, 'name at least two words that mean the same')),
    }),
    z.strictObject({
      exceptions: z.array(
        z.strictObject({
          /** Path from the project's root. */
          file: text,
          /** Path of the field; `summary` covers both of its languages. */
          field: text,
          /** The words as they stand there. */
          words: z.array(text).min(1),
          /** `geography`: common knowledge of places. `arithmetic`: worked out from what is shown beside it. `motion`: the motion's own words. `own-act`: what the site itself does. */
          reason: z.enum(['geography', 'arithmetic', 'motion', 'own-act']),
        }),
      ),
    }),
  ]),
});

export const collections = {
  evidence,
  motion,
  translations,
  annotations,
  events,
  eras,
  series,
  story,
  cities,
  options,
  criteria,
  precedents,
  arguments: arguments_,
  law,
  process,
  figures,
  glossary,
  sources,
  factsheet,
  changes,
  prose,
  search,
};
