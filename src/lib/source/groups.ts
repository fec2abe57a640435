/** The groups of the list of sources, in the order in which they stand: nearest to the matter first. */
export const sourceGroups = [
  'stockholm',
  'sweden',
  'municipalities',
  'taiwan',
  'china',
  'europe',
  'abroad',
  'organisations',
  'research',
  'swedish-press',
  'press',
  'web',
] as const;
export type SourceGroup = (typeof sourceGroups)[number];
