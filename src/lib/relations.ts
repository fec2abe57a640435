/** Kinds of relation, from the strongest tie to the weakest claim: the order of the legend, the table and the texts. */
export const relations = [
  'city-decision',
  'nordic-capital',
  'named-by-partner',
  'working-level',
  'network',
  'claimed',
] as const;
export type Relation = (typeof relations)[number];

/** Levels of evidence, the best first. */
export const levels = ['primary', 'secondary', 'weak'] as const;
export type Level = (typeof levels)[number];

/** Cities by kind of relation, then by name as the language sorts it. */
export function sortCities<C extends { relation: Relation; name: Record<'sv' | 'en', string> }>(
  cities: readonly C[],
  lang: 'sv' | 'en',
): C[] {
  const { compare } = new Intl.Collator(lang);
  return [...cities].sort(
    (a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation) || compare(a.name[lang], b.name[lang]),
  );
}
