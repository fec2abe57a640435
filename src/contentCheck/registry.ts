import type { Problem } from './problems.ts';

/** Every public id that was ever in use, by collection. Ids are only ever added. */
export type Registry = Record<string, string[]>;

/** Ids of entries that were dropped with nothing in their place; their page says so where a link to one arrives. */
export type DroppedIds = Partial<Record<string, string[]>>;

/** The collections whose ids are public: they stand in addresses, fragments and data files. */
const publicCollections = [
  'annotations',
  'events',
  'cities',
  'options',
  'criteria',
  'precedents',
  'arguments',
  'law',
  'process',
  'figures',
  'glossary',
  'sources',
] as const;

const registryFile = 'src/registry/public-ids.json';
const droppedFile = 'src/registry/dropped-ids.json';

/**
 * Checks the promise that a shared link never breaks: every id in use is registered, and every registered id is in use
 * or known as dropped.
 *
 * @param dropped the ids that their page still answers to
 */
export function checkRegistry(
  registry: Registry,
  dropped: DroppedIds,
  present: Readonly<Record<string, ReadonlySet<string>>>,
): Problem[] {
  return publicCollections.flatMap((collection) => {
    const ids = new Set(present[collection]);
    const known = new Set(registry[collection] ?? []);
    const gone = new Set(dropped[collection] ?? []);
    const problem = (file: string, remedy: string): Problem => ({ file, field: collection, remedy });
    const back = [...gone].filter((id) => ids.has(id) || !known.has(id));
    return [
      ...[...ids.difference(known)].map((id) =>
        problem(registryFile, `"${id}" is in use but not registered; run "npm run register" and commit the file`),
      ),
      ...[...known.difference(ids).difference(gone)].map((id) =>
        problem(
          registryFile,
          `links to "${id}" would break; bring src/content/${collection}/${id}.yaml back, or list a source in ${droppedFile}`,
        ),
      ),
      ...back.map((id) => problem(droppedFile, `"${id}" is in use or never was public; take it off the list`)),
    ];
  });
}

/**
 * Adds ids to a registry and takes none away.
 *
 * @returns a new registry, sorted
 */
export function register(registry: Registry, present: Readonly<Record<string, ReadonlySet<string>>>): Registry {
  return Object.fromEntries(
    publicCollections.map((collection) => [
      collection,
      [...new Set([...(registry[collection] ?? []), ...(present[collection] ?? [])])].sort(),
    ]),
  );
}
