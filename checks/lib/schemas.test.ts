import { expect, it } from 'vitest';
import { annotationFaults, cslFaults, timelineJsFaults } from './schemas.ts';

const page = 'https://example.org/data/annotations.jsonld';
const annotation = {
  id: 'https://example.org/motionen/#p1s1-a',
  type: 'Annotation',
  motivation: 'assessing',
  rights: 'https://creativecommons.org/licenses/by/4.0/',
  body: [{ type: 'TextualBody', value: 'Text', format: 'text/plain', language: 'sv', purpose: 'assessing' }],
  target: {
    source: 'https://example.org/motionen/p1s1/',
    selector: { type: 'TextQuoteSelector', exact: 'lång tid', prefix: '', suffix: '' },
  },
};
const good = {
  annotations: {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationCollection',
    label: 'Noter',
    total: 1,
    first: { id: `${page}#1`, type: 'AnnotationPage', items: [annotation] },
  },
  sources: [
    {
      id: 'a',
      type: 'report',
      title: 'T',
      URL: 'https://example.org/a',
      author: [{ family: 'A', given: 'B' }, { literal: 'C' }],
      issued: { 'date-parts': [[2022, 4]] },
    },
  ],
  timeline: {
    scale: 'human',
    title: { text: { headline: 'T' } },
    events: [{ unique_id: 'a', start_date: { year: 836 }, text: { headline: 'A', text: '<p>B</p>' } }],
    eras: [{ start_date: { year: 1914, month: 7 }, end_date: { year: 1918 }, text: { headline: 'Krig' } }],
  },
};
const faultsIn = { annotations: annotationFaults, sources: cslFaults, timeline: timelineJsFaults };
type Standard = keyof typeof good;

/** A good document with another value at a place, or with nothing there. */
function changed(standard: Standard, place: string, value: unknown): unknown {
  const copy = structuredClone(good[standard]);
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  const around = keys.reduce((at, key) => (at as unknown as Record<string, typeof at>)[key] ?? at, copy as object);
  if (value === undefined) Reflect.deleteProperty(around, last);
  else Object.assign(around, { [last]: value });
  return copy;
}

it.each(Object.keys(good) as Standard[])('%s of the form of their standard pass', (standard) => {
  expect(faultsIn[standard](good[standard])).toEqual([]);
});

const item = 'first.items.0';
it.each<[Standard, place: string, value?: unknown]>([
  ['annotations', 'first.items', []],
  ['annotations', 'label', 3],
  ['annotations', '@context', 'x'],
  ['annotations', `${item}.target`],
  ['annotations', `${item}.id`],
  ['annotations', `${item}.id`, 'p1s1'],
  ['annotations', `${item}.type`, 'Note'],
  ['annotations', `${item}.motivation`, 'shouting'],
  ['annotations', `${item}.body.0.value`],
  ['annotations', `${item}.bodyValue`, 'x'],
  ['annotations', `${item}.target.source`],
  ['annotations', `${item}.target.selector.exact`],
  ['annotations', `${item}.target.selector.exact`, ['a', 'b']],
  ['sources', '0.id'],
  ['sources', '0.type', 'blog'],
  ['sources', '0.url', 'https://example.org/a'],
  ['sources', '0.URL', 'a'],
  ['sources', '0.issued', '2022-04'],
  ['sources', '0.issued.date-parts.0.1', 13],
  ['sources', '0.issued.date-parts.0.0', '2022'],
  ['sources', '0.issued.date-parts.0', [2022, 4, 1, 12]],
  ['sources', '0.author.0.literal', 'A'],
  ['sources', '0.author', ['A']],
  ['timeline', 'events', []],
  ['timeline', 'events.0.start_date'],
  ['timeline', 'events.0.start_date.year', '1944'],
  ['timeline', 'events.0.start_date.month', 0],
  ['timeline', 'events.0.headline', 'A'],
  ['timeline', 'eras.0.end_date'],
])('%s with %s changed to %j fail', (standard, place, value) => {
  expect(faultsIn[standard](changed(standard, place, value)).length).toBeGreaterThan(0);
});
