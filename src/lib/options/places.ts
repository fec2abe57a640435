import type { Entry } from '../data/types.ts';
import type { Bearing } from './group.ts';

type Precedent = Pick<Entry<'precedents'>, 'id' | 'option' | 'level' | 'places'>;
type Place = Precedent['places'][number];

/** One mark on the map of precedents. */
export interface PrecedentPlace {
  place: Place;
  /** What the precedents of this place bear on together. Background counts only where there is nothing else. */
  option: Bearing;
  /** Whether every precedent of this place has weak evidence. */
  weak: boolean;
  /** The precedents of this place, in the order given. */
  precedents: string[];
}

/**
 * The places outside Taiwan and China where something happened, each once: they are the partners, and the two are
 * what all of them have in common. Stockholm is left out, because it is the middle of the map.
 *
 * @param precedents in the order of the list
 */
export function precedentPlaces(precedents: readonly Precedent[]): PrecedentPlace[] {
  const found = new Map<string, { place: Place; of: Precedent[] }>();
  for (const precedent of precedents) {
    for (const place of precedent.places) {
      if (place.country === 'TW' || place.country === 'CN' || place.name.en === 'Stockholm') continue;
      const entry = found.get(place.name.en) ?? { place, of: [] };
      entry.of.push(precedent);
      found.set(place.name.en, entry);
    }
  }
  return [...found.values()].map(({ place, of }) => {
    const kinds = [...new Set(of.map((precedent) => precedent.option))];
    const telling = kinds.filter((kind) => kind !== 'context');
    const [only] = telling;
    const option = only === undefined ? 'context' : telling.length === 1 ? only : 'both';
    return { place, option, weak: of.every(({ level }) => level === 'weak'), precedents: of.map(({ id }) => id) };
  });
}
