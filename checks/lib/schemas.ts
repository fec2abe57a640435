/**
 * The standards that the data files follow, as JSON Schemas of the parts that the site uses. Each demand names the
 * section that makes it.
 */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

const iri = { type: 'string', format: 'uri' } as const;

/** One type, alone or among others. */
const typed = (name: string) =>
  ({ anyOf: [{ const: name }, { type: 'array', contains: { const: name }, items: { type: 'string' } }] }) as const;

/** The motivations of the Web Annotation Vocabulary, as section 3.3.5 of the model lists them. */
const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

const context = 'http://www.w3.org/ns/anno.jsonld';

/** Web Annotation Data Model, W3C Recommendation of 23 February 2017. */
const annotationCollection = {
  $id: 'annotation-collection',
  type: 'object',
  // 5.1: context, identity, type; a label is text, a total no negative number; whoever has annotations has a first page.
  required: ['@context', 'id', 'type', 'label', 'total', 'first'],
  properties: {
    '@context': { anyOf: [{ const: context }, { type: 'array', contains: { const: context } }] },
    id: iri,
    type: typed('AnnotationCollection'),
    label: { type: 'string', minLength: 1 },
    total: { type: 'integer', minimum: 0 },
    first: { $ref: '#/$defs/page' },
  },
  $defs: {
    page: {
      type: 'object',
      // 5.2: identity, type, an array of at least one annotation; embedded in its collection it has no context.
      required: ['id', 'type', 'items'],
      properties: {
        '@context': false,
        id: iri,
        type: typed('AnnotationPage'),
        partOf: iri,
        startIndex: { type: 'integer', minimum: 0 },
        items: { type: 'array', minItems: 1, items: { $ref: '#/$defs/annotation' } },
      },
    },
    annotation: {
      type: 'object',
      // 3.1: an identity, the type, one target or more.
      required: ['id', 'type', 'target', 'motivation'],
      properties: {
        id: iri,
        type: typed('Annotation'),
        // 3.3.5
        motivation: { enum: motivations },
        // 3.3.6: rights are named by an address.
        rights: iri,
        body: { type: 'array', minItems: 1, items: { $ref: '#/$defs/textualBody' } },
        // 3.1: `bodyValue` and `body` never stand together.
        bodyValue: false,
        target: {
          anyOf: [
            { $ref: '#/$defs/specificResource' },
            { type: 'array', minItems: 1, items: { $ref: '#/$defs/specificResource' } },
          ],
        },
      },
    },
    // 3.2.4: a text has one value, one format and one language at most, and its purpose is a motivation.
    textualBody: {
      type: 'object',
      required: ['type', 'value'],
      properties: {
        type: typed('TextualBody'),
        value: { type: 'string', minLength: 1 },
        format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
        language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
        purpose: { enum: motivations },
      },
    },
    // 4: a part of a resource has one source.
    specificResource: {
      type: 'object',
      required: ['source', 'selector'],
      properties: { source: iri, selector: { $ref: '#/$defs/textQuoteSelector' } },
    },
    // 4.2.4: one type, the exact words once, what stands before and after once at most.
    textQuoteSelector: {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
  },
};

/** The item types of CSL 1.0.2 (appendix III of its specification). */
const cslTypes =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  );

/** CSL-JSON, the input format of CSL 1.0.2, as far as the site fills it; other fields are faults. */
const cslItems = {
  $id: 'csl-items',
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['id', 'type', 'title', 'URL'],
    additionalProperties: false,
    properties: {
      id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
      type: { enum: cslTypes },
      title: { type: 'string', minLength: 1 },
      language: { type: 'string', pattern: '^[a-z]{2}(-[A-Za-z]+)?$' },
      publisher: { type: 'string' },
      'container-title': { type: 'string' },
      volume: { type: 'string' },
      issue: { type: 'string' },
      author: { type: 'array', minItems: 1, items: { $ref: '#/$defs/name' } },
      issued: { $ref: '#/$defs/date' },
      URL: iri,
      archive_location: { type: 'string' },
      note: { type: 'string' },
    },
  },
  $defs: {
    // A person in parts, or a body in one piece; never both.
    name: {
      oneOf: [
        {
          type: 'object',
          required: ['family'],
          additionalProperties: false,
          properties: { family: { type: 'string' }, given: { type: 'string' } },
        },
        {
          type: 'object',
          required: ['literal'],
          additionalProperties: false,
          properties: { literal: { type: 'string' } },
        },
      ],
    },
    // One date or the two ends of a range, each a year, a month if known, a day if known.
    date: {
      type: 'object',
      required: ['date-parts'],
      additionalProperties: false,
      properties: {
        'date-parts': {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: {
            type: 'array',
            minItems: 1,
            maxItems: 3,
            prefixItems: [
              { type: 'integer' },
              { type: 'integer', minimum: 1, maximum: 12 },
              { type: 'integer', minimum: 1, maximum: 31 },
            ],
          },
        },
      },
    },
  },
};

/** The JSON format of TimelineJS 3, as https://timeline.knightlab.com/docs/json-format.html describes it. */
const timelineJs = {
  $id: 'timelinejs',
  type: 'object',
  // Events are demanded; title, eras and scale may be left out.
  required: ['events'],
  additionalProperties: false,
  properties: {
    events: { type: 'array', minItems: 1, items: { allOf: [{ $ref: '#/$defs/slide' }, { required: ['start_date'] }] } },
    title: { $ref: '#/$defs/slide' },
    eras: {
      type: 'array',
      items: {
        type: 'object',
        required: ['start_date', 'end_date'],
        additionalProperties: false,
        properties: {
          start_date: { $ref: '#/$defs/date' },
          end_date: { $ref: '#/$defs/date' },
          text: { $ref: '#/$defs/text' },
        },
      },
    },
    scale: { enum: ['human', 'cosmological'] },
  },
  $defs: {
    slide: {
      type: 'object',
      additionalProperties: false,
      properties: {
        start_date: { $ref: '#/$defs/date' },
        end_date: { $ref: '#/$defs/date' },
        text: { $ref: '#/$defs/text' },
        media: { type: 'object', required: ['url'] },
        group: { type: 'string', minLength: 1 },
        display_date: { type: 'string', minLength: 1 },
        background: { type: 'object' },
        autolink: { type: 'boolean' },
        unique_id: { type: 'string', minLength: 1 },
      },
    },
    // The year is a number; months count from 1.
    date: {
      type: 'object',
      required: ['year'],
      additionalProperties: false,
      dependentRequired: { day: ['month'] },
      properties: {
        year: { type: 'integer' },
        month: { type: 'integer', minimum: 1, maximum: 12 },
        day: { type: 'integer', minimum: 1, maximum: 31 },
        display_date: { type: 'string' },
      },
    },
    text: {
      type: 'object',
      additionalProperties: false,
      properties: { headline: { type: 'string' }, text: { type: 'string' } },
    },
  },
};

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  strictTuples: false,
});
// JSON-LD takes what has no scheme from the address of the file itself (JSON-LD 1.1, 4.1.3).
ajv.addFormat('uri', (text: string) => /^\/(?!\/)\S*$/.test(text) || URL.canParse(text));

const sentenceOf = (error: ErrorObject) =>
  `${error.instancePath || '/'}: ${error.message ?? 'is not valid'} ${JSON.stringify(error.params)}`;

function faultsBy(schema: object): (data: unknown) => string[] {
  const validate = ajv.compile(schema);
  return (data) => (validate(data) ? [] : (validate.errors ?? []).map(sentenceOf));
}

/** What keeps a file of annotations from being a collection of the Web Annotation Data Model. */
export const annotationFaults = faultsBy(annotationCollection);

/** What keeps a list of sources from being CSL-JSON. */
export const cslFaults = faultsBy(cslItems);

/** What keeps a timeline from being one that TimelineJS 3 reads. */
export const timelineJsFaults = faultsBy(timelineJs);
