/**
 * Who speaks in a source, and the level that such a source can have at best. Only those who speak of their own acts
 * are primary; a copy of their words is as good as the words.
 */
export const bestLevel = {
  issuer: 'primary',
  copy: 'primary',
  body: 'secondary',
  press: 'secondary',
  opinion: 'secondary',
  research: 'secondary',
  wiki: 'secondary',
  blog: 'weak',
} as const;

export type SourceKind = keyof typeof bestLevel;

export const sourceKinds = Object.keys(bestLevel) as [SourceKind, ...SourceKind[]];
