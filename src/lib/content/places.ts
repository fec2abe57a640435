import type { RecordKind } from '../../components/search/kinds.ts';
import type { Lang, Route } from '../url/routes.ts';
import type { Citer, Citing } from './backlinks.ts';
import { plainText } from './inline.ts';

/** Where a thing of the content stands in its context, and what kind of thing it is. */
export interface Place {
  route: Route;
  /** Id of its element; missing where the whole page is meant. */
  hash?: string;
  kind: RecordKind;
}

/** Page and kind of each collection whose entries stand under their own id. */
const pages: Record<string, { route: Route; kind: RecordKind }> = {
  annotations: { route: 'motion', kind: 'note' },
  criteria: { route: 'options', kind: 'criterion' },
  precedents: { route: 'precedents', kind: 'precedent' },
  arguments: { route: 'arguments', kind: 'argument' },
  law: { route: 'law', kind: 'law' },
  process: { route: 'road', kind: 'process' },
  figures: { route: 'figures', kind: 'figure' },
  cities: { route: 'cities', kind: 'city' },
  events: { route: 'timeline', kind: 'event' },
  glossary: { route: 'glossary', kind: 'term' },
  sources: { route: 'sources', kind: 'source' },
};

/** The page that a running text stands on, by the beginning of its file name. */
const proseRoutes: [string, Route][] = [
  ['about', 'about'],
  ['cities', 'cities'],
  ['timeline', 'timeline'],
  ['motion', 'motion'],
  ['options', 'options'],
];

/**
 * Where a thing stands: the one place that knows which collection is shown on which page.
 *
 * @param thing its collection and id; a running text has its language before its name (`sv/about`)
 * @throws for a collection that no page shows
 */
export function placeOf({ collection, id }: Citer): Place {
  const page = pages[collection];
  if (page) return { ...page, hash: id };
  if (collection === 'options') return { route: id === 'projekt' ? 'projekt' : 'vanort', kind: 'option' };
  if (collection === 'factsheet') return { route: 'factsheet', kind: 'page' };
  if (collection === 'series') return { route: 'counts', hash: `serie-${id}`, kind: 'page' };
  if (collection === 'eras' || collection === 'story') return { route: 'timeline', kind: 'page' };
  if (collection === 'prose') {
    const name = id.slice(id.indexOf('/') + 1);
    return { route: proseRoutes.find(([start]) => name.startsWith(start))?.[1] ?? 'start', kind: 'page' };
  }
  throw new Error(`No page shows the collection "${collection}". Add it to src/lib/content/places.ts.`);
}

/** What a thing is called in a list: its title, term or name; an event with its year, an argument by who voiced it. */
export function titleOf({ data }: Citing, lang: Lang): string {
  const fields = data as Record<string, unknown>;
  const speaker = (fields.speaker as { name?: unknown } | undefined)?.name;
  const title = fields.title ?? fields.term ?? fields.name ?? speaker;
  const text = typeof title === 'string' ? title : ((title as Record<Lang, string> | undefined)?.[lang] ?? '');
  const year = typeof fields.date === 'string' && 'theme' in fields ? ` (${Number(fields.date.slice(0, 4))})` : '';
  // A list is no place for emphasis.
  return plainText(text) + year;
}
