/**
 * The standards that the data files follow, as JSON Schemas of the parts that the site uses. Each demand names the
 * section that makes it.
 */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

type Schema = object | boolean;
const text = { type: 'string' };
const words = { type: 'string', minLength: 1 };
const iri = { type: 'string', format: 'uri' };
const pattern = (of: string) => ({ type: 'string', pattern: of });
const number = (minimum?: number, maximum?: number) => ({
  type: 'integer',
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
});
const of = (name: string) => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema, minItems = 1) => ({ type: 'array', minItems, items });
/** One value, alone or among others. */
const among = (value: string) => ({ anyOf: [{ const: value }, { type: 'array', contains: { const: value } }] });
/** An object with these fields, of which some are needed, by their names; others may stand beside them. */
const open = (required: string, properties: Record<string, Schema>) => ({
  type: 'object',
  required: required.split(' ').filter(Boolean),
  properties,
});
/** The same with no other fields. */
const closed = (required: string, properties: Record<string, Schema>, more: object = {}) => ({
  ...open(required, properties),
  additionalProperties: false,
  ...more,
});

/** The motivations of the Web Annotation Vocabulary, as section 3.3.5 of the model lists them. */
const motivation = {
  enum: 'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
};

/** Web Annotation Data Model, W3C Recommendation of 23 February 2017. */
const annotationCollection = {
  // 5.1: context, identity, type; a label is text, a total no negative number; whoever has annotations has a first page.
  ...open('@context id type label total first', {
    '@context': among('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: among('AnnotationCollection'),
    label: words,
    total: number(0),
    first: of('page'),
  }),
  $defs: {
    // 5.2: identity, type, an array of at least one annotation; embedded in its collection it has no context.
    page: open('id type items', {
      '@context': false,
      id: iri,
      type: among('AnnotationPage'),
      partOf: iri,
      startIndex: number(0),
      items: list(of('annotation')),
    }),
    // 3.1: an identity, the type, one target or more; `bodyValue` and `body` never stand together.
    annotation: open('id type target motivation', {
      id: iri,
      type: among('Annotation'),
      motivation,
      // 3.3.6: rights are named by an address.
      rights: iri,
      body: list(of('textualBody')),
      bodyValue: false,
      target: { anyOf: [of('specificResource'), list(of('specificResource'))] },
    }),
    // 3.2.4: a text has one value, one format and one language at most, and its purpose is a motivation.
    textualBody: open('type value', {
      type: among('TextualBody'),
      value: words,
      format: pattern('^[a-z]+/[a-z0-9.+-]+$'),
      language: pattern('^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
      purpose: motivation,
    }),
    // 4: a part of a resource has one source.
    specificResource: open('source selector', { source: iri, selector: of('textQuoteSelector') }),
    // 4.2.4: one type, the exact words once, what stands before and after once at most.
    textQuoteSelector: open('type exact', {
      type: { const: 'TextQuoteSelector' },
      exact: words,
      prefix: text,
      suffix: text,
    }),
  },
};

/** The item types of CSL 1.0.2 (appendix III of its specification). */
const cslTypes =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  );

/** CSL-JSON, the input format of CSL 1.0.2, as far as the site fills it; other fields are faults. */
const cslItems = {
  ...list(
    closed('id type title URL', {
      id: pattern('^[a-z0-9]+(-[a-z0-9]+)*$'),
      type: { enum: cslTypes },
      title: words,
      language: pattern('^[a-z]{2}(-[A-Za-z]+)?$'),
      publisher: text,
      'container-title': text,
      volume: text,
      issue: text,
      // A person in parts, or a body in one piece; never both.
      author: list({ oneOf: [closed('family', { family: text, given: text }), closed('literal', { literal: text })] }),
      issued: closed('date-parts', { 'date-parts': { ...list(of('date')), maxItems: 2 } }),
      URL: iri,
      archive_location: text,
      note: text,
    }),
  ),
  // One date or the two ends of a range, each a year, a month if known, a day if known.
  $defs: {
    date: { type: 'array', minItems: 1, maxItems: 3, prefixItems: [number(), number(1, 12), number(1, 31)] },
  },
};

/** The JSON format of TimelineJS 3, as https://timeline.knightlab.com/docs/json-format.html describes it. */
const timelineJs = {
  // Events are demanded; title, eras and scale may be left out.
  ...closed('events', {
    events: list({ allOf: [of('slide'), { required: ['start_date'] }] }),
    title: of('slide'),
    eras: list(closed('start_date end_date', { start_date: of('date'), end_date: of('date'), text: of('text') }), 0),
    scale: { enum: ['human', 'cosmological'] },
  }),
  $defs: {
    slide: closed('', {
      start_date: of('date'),
      end_date: of('date'),
      text: of('text'),
      media: { type: 'object', required: ['url'] },
      group: words,
      display_date: words,
      background: { type: 'object' },
      autolink: { type: 'boolean' },
      unique_id: words,
    }),
    // The year is a number; months count from 1.
    date: closed(
      'year',
      { year: number(), month: number(1, 12), day: number(1, 31), display_date: text },
      { dependentRequired: { day: ['month'] } },
    ),
    text: closed('', { headline: text, text }),
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
ajv.addFormat('uri', (address: string) => /^\/(?!\/)\S*$/.test(address) || URL.canParse(address));

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
