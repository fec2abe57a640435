/**
 * The bars of pages that grow by a line, a mark or a note with each entry of a collection: what they may weigh with the
 * entries that they had when the bars were set, and what each one more may bring. Nodes are those with ten more.
 */
import { builtSite, pageAt } from './site.ts';

const line = { bytes: 300, words: 25 };
const note = { bytes: 530 };
const timeline = { collection: 'events', entry: '.event', entries: 60, bytes: 40_000, nodes: 1500, each: line };
const cities = { collection: 'cities', entry: 'tr[data-city]', entries: 40, bytes: 40_000, nodes: 1650, each: line };
const motion = {
  collection: 'annotations',
  entry: '.notes > .note',
  entries: 50,
  bytes: 50_000,
  nodes: 3000,
  each: note,
};

export const growing = [
  { ...timeline, path: '/tidslinje/' },
  { ...timeline, path: '/en/timeline/' },
  { ...cities, path: '/vanorter/' },
  { ...cities, path: '/en/partner-cities/' },
  { ...motion, path: '/motionen/' },
  // The translation stands beside the original.
  { ...motion, path: '/en/motion/' },
] as const;

/** How many entries a page has more than when its bar was set. */
export const entriesMore = ({ path, entry, entries }: (typeof growing)[number]) =>
  Math.max(0, pageAt(builtSite(), path).$(entry).length - entries);
