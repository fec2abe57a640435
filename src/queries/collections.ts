/** Content queries, each once: the entries of each collection, by id. */
import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { memo } from '../lib/memo.ts';

export type Data<K extends CollectionKey> = CollectionEntry<K>['data'];
/** An entry as components take it: its public id and its fields. */
export type Item<K extends CollectionKey> = { id: string } & Data<K>;

/** All entries of a collection, by id in alphabetical order, so that builds do not depend on the file system. */
export async function all<K extends CollectionKey>(collection: K): Promise<Item<K>[]> {
  const entries: CollectionEntry<K>[] = await getCollection(collection);
  return entries.map((entry) => ({ ...entry.data, id: entry.id }) as Item<K>).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The ids of a collection's entries. */
export const idsOf = async (collection: CollectionKey): Promise<string[]> =>
  (await all(collection)).map(({ id }) => id);

/** Every source by its id. */
export const sourcesById = memo(
  async () => new Map((await all('sources')).map((source): [string, Item<'sources'>] => [source.id, source])),
);

/** Names of those who issue sources in Swedish, and so bear Swedish names, whatever else they issue. */
export const swedishPublishers = memo(async (): Promise<ReadonlySet<string>> => {
  const inSwedish = (await all('sources')).filter(({ lang }) => lang === 'sv');
  return new Set(inSwedish.map(({ publisher }) => publisher));
});

/** One thing said, with what proves it. */
export type Statement = Data<'criteria'>['cells']['projekt'][number];
export type Localized = Data<'events'>['title'];
