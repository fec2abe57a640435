import type { Problem } from '../content/problems.ts';

/** Every public id that was ever in use, by collection. Ids are only ever added. */
export type Registry = Record<string, string[]>;

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

/**
 * Checks the promise that a shared link never breaks: every id in use is registered, and every registered id is in use.
 *
 * @param registry the ids ever in use
 * @param present the ids in use, by collection
 */
export function checkRegistry(registry: Registry, present: Readonly<Record<string, ReadonlySet<string>>>): Problem[] {
  return publicCollections.flatMap((collection) => {
    const ids = present[collection] ?? new Set<string>();
    const known = new Set(registry[collection] ?? []);
    const unregistered = [...ids]
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: registryFile,
        field: collection,
        remedy: `"${id}" is in use but not registered; run "npm run register" and commit the file`,
      }));
    const lost = [...known]
      .filter((id) => !ids.has(id))
      .map((id) => ({
        file: registryFile,
        field: collection,
        remedy: `links to "${id}" would break; bring src/content/${collection}/${id}.yaml back`,
      }));
    return [...unregistered, ...lost];
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
