import type { Relation } from '../../figures/relations.ts';
import { type Names, oneOf, orderOf, someOf } from '../../lib/url/state.ts';

const layerNames: Record<Relation, Names> = {
  'city-decision': { sv: 'beslut', en: 'decision' },
  'nordic-capital': { sv: 'nordiska', en: 'nordic' },
  'named-by-partner': { sv: 'motparten', en: 'partner' },
  'working-level': { sv: 'i-sak', en: 'practical' },
  network: { sv: 'natverk', en: 'network' },
  claimed: { sv: 'pastatt', en: 'claimed' },
};

/** The frame of the map, the kinds of ties that map and table show, and the order of the table, in the address. */
export const cityFields = {
  frame: oneOf(
    { sv: 'karta', en: 'map' },
    {
      world: { sv: 'varlden', en: 'world' },
      europe: { sv: 'europa', en: 'europe' },
      nordic: { sv: 'norden', en: 'nordic' },
    },
  ),
  layers: someOf({ sv: 'lager', en: 'layers' }, layerNames, { sv: 'inga', en: 'none' }),
  order: orderOf(
    { sv: 'ordning', en: 'order' },
    {
      name: { sv: 'stad', en: 'city' },
      country: { sv: 'land', en: 'country' },
      kind: { sv: 'slag', en: 'kind' },
      years: { sv: 'ar', en: 'year' },
      distance: { sv: 'avstand', en: 'distance' },
      evidence: { sv: 'belagg', en: 'evidence' },
    },
    'kind',
  ),
};
