import { memo } from '../lib/cache/memo.ts';
import { distanceKm, type LatLon, stockholm } from './geo.ts';
import type { Fill } from './symbols.ts';

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

/** How sure the evidence is, as the mark shows it. What is only claimed is always broken, whoever claims it. */
export function fillOf(relation: Relation, level: Level): Fill {
  if (relation === 'claimed' || level === 'weak') return 'broken';
  return level === 'primary' ? 'solid' : 'open';
}

/** What the map and the table need to know of a city. */
export interface MapCity extends LatLon {
  id: string;
  relation: Relation;
  level: Level;
  name: Record<'sv' | 'en', string>;
}

/** Cities by kind of relation, then by name as the language sorts it. */
export function sortCities<C extends MapCity>(cities: readonly C[], lang: 'sv' | 'en'): C[] {
  const { compare } = new Intl.Collator(lang);
  return [...cities].sort(
    (a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation) || compare(a.name[lang], b.name[lang]),
  );
}

/** A city's great-circle distance from Stockholm, in whole kilometres. */
export function fromStockholm(place: LatLon): number {
  return Math.round(distanceKm(stockholm, place));
}

const kilometres = memo(
  (locale: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
);

/** A distance in words, without a place where the line may break: '8 355 km'. */
export function formatKm(km: number, lang: 'sv' | 'en'): string {
  const locale = lang === 'en' ? 'en-GB' : lang;
  return kilometres(locale).format(km).replaceAll(' ', '\u00a0');
}
