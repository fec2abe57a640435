import { describe, expect, it } from 'vitest';
import { annotationFaults, cslFaults, timelineJsFaults } from './schemas.ts';

const annotation = () => ({
  id: 'https://example.org/motionen/#p1s1-a',
  type: 'Annotation' as unknown,
  motivation: 'assessing',
  rights: 'https://creativecommons.org/licenses/by/4.0/',
  body: [{ type: 'TextualBody', value: 'Text', format: 'text/plain', language: 'sv', purpose: 'assessing' }],
  target: {
    source: 'https://example.org/motionen/p1s1/' as unknown,
    selector: { type: 'TextQuoteSelector', exact: 'lång tid' as unknown, prefix: '', suffix: '' },
  } as Record<string, unknown>,
});
type Annotation = ReturnType<typeof annotation>;
const collection = (items: unknown[]) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/data/annotations.jsonld',
  type: 'AnnotationCollection',
  label: 'Noter',
  total: items.length,
  first: { id: 'https://example.org/data/annotations.jsonld#1', type: 'AnnotationPage', items },
});

describe('a collection of annotations', () => {
  it('of the standard’s form passes', () => {
    expect(annotationFaults(collection([annotation()]))).toEqual([]);
  });

  it('needs annotations, a label and the right context', () => {
    expect(annotationFaults(collection([]))).toHaveLength(1);
    expect(annotationFaults({ ...collection([annotation()]), label: 3 })).toHaveLength(1);
    expect(annotationFaults({ ...collection([annotation()]), '@context': 'x' }).length).toBeGreaterThan(0);
  });

  it.each<[string, (broken: Annotation) => unknown]>([
    ['no target', ({ target: _, ...rest }) => rest],
    ['no identity', ({ id: _, ...rest }) => rest],
    ['an identity that is no address', (broken) => ({ ...broken, id: 'p1s1' })],
    ['another type', (broken) => ({ ...broken, type: 'Note' })],
    ['an unknown motivation', (broken) => ({ ...broken, motivation: 'shouting' })],
    ['a body without text', (broken) => ({ ...broken, body: [{ type: 'TextualBody' }] })],
    ['two ways to say its text', (broken) => ({ ...broken, bodyValue: 'x' })],
    ['a target without source', (broken) => ({ ...broken, target: { selector: broken.target.selector } })],
    [
      'a selector without words',
      (broken) => ({ ...broken, target: { ...broken.target, selector: { type: 'TextQuoteSelector' } } }),
    ],
    [
      'two quotes in a selector',
      (broken) => ({
        ...broken,
        target: { ...broken.target, selector: { type: 'TextQuoteSelector', exact: ['a', 'b'] } },
      }),
    ],
  ])('with %s fails', (_, change) => {
    expect(annotationFaults(collection([change(annotation())])).length).toBeGreaterThan(0);
  });
});

const item = {
  id: 'a',
  type: 'report',
  title: 'T',
  URL: 'https://example.org/a',
  author: [{ family: 'A', given: 'B' }, { literal: 'C' }],
  issued: { 'date-parts': [[2022, 4]] },
};

describe('a list of sources', () => {
  it('of the standard’s form passes', () => {
    expect(cslFaults([item])).toEqual([]);
  });

  it.each<[string, object]>([
    ['an unknown type', { type: 'blog' }],
    ['an unknown field', { url: 'https://example.org/a' }],
    ['no address', { URL: 'a' }],
    ['a date as text', { issued: '2022-04' }],
    ['a month that is none', { issued: { 'date-parts': [[2022, 13]] } }],
    ['a year as text', { issued: { 'date-parts': [['2022']] } }],
    ['a date of four parts', { issued: { 'date-parts': [[2022, 4, 1, 12]] } }],
    ['a name that is both person and body', { author: [{ family: 'A', literal: 'A' }] }],
    ['a name as text', { author: ['A'] }],
  ])('with %s fails', (_, change) => {
    expect(cslFaults([{ ...item, ...change }]).length).toBeGreaterThan(0);
  });

  it('without an id fails', () => {
    const { id: _, ...rest } = item;
    expect(cslFaults([rest])).toHaveLength(1);
  });
});

describe('a timeline for TimelineJS', () => {
  const slide = (change: object = {}) => ({
    unique_id: 'a',
    start_date: { year: 836 },
    text: { headline: 'A', text: '<p>B</p>' },
    ...change,
  });

  it('of the format’s form passes', () => {
    const eras = [{ start_date: { year: 1914, month: 7 }, end_date: { year: 1918 }, text: { headline: 'Krig' } }];
    expect(timelineJsFaults({ scale: 'human', title: { text: { headline: 'T' } }, events: [slide()], eras })).toEqual(
      [],
    );
  });

  it.each([
    [{ events: [] }, 'must NOT have fewer than 1 items'],
    [{ events: [slide({ start_date: undefined })] }, "must have required property 'start_date'"],
    [{ events: [slide({ start_date: { year: '1944' } })] }, 'must be integer'],
    [{ events: [slide({ start_date: { year: 1944, month: 0 } })] }, 'must be >= 1'],
    [{ events: [slide({ headline: 'A' })] }, 'must NOT have additional properties'],
    [{ events: [slide()], eras: [{ start_date: { year: 1989 } }] }, "must have required property 'end_date'"],
  ])('refuses %j', (timeline, fault) => {
    expect(timelineJsFaults(JSON.parse(JSON.stringify(timeline))).join()).toContain(fault);
  });
});
