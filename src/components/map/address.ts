import { relations } from '../../lib/relations.ts';
import { oneOf, orderOf, someOf } from '../../lib/url/state.ts';

/** The frame of the map, the kinds of ties that map and table show, and the order of the table, in the address. */
export const cityFields = {
  frame: oneOf('map', ['world', 'europe', 'nordic']),
  layers: someOf('layers', relations),
  order: orderOf('order', ['name', 'country', 'kind', 'years', 'distance', 'evidence'], 'kind'),
};
