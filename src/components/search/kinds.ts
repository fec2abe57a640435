/** The kinds of things that search finds, in the order in which filters list them. */
export const recordKinds = [
  'page',
  'sentence',
  'original',
  'note',
  'option',
  'criterion',
  'precedent',
  'argument',
  'law',
  'process',
  'figure',
  'city',
  'event',
  'term',
  'source',
] as const;
export type RecordKind = (typeof recordKinds)[number];
