import type { Problem } from '../content/problems.ts';

/** Every public id that was ever in use, by collection. Ids are only ever added. */
export type Registry = Record<string, string[]>;

/** Where the former ids of things that were renamed, merged or taken away lead: former id → present id, by collection. */
export type Redirects = Record<string, Record<string, string>>;

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
const redirectsFile = 'src/registry/redirects.json';

/**
 * Follows a former id to the present one, over several renamings.
 *
 * @returns undefined where the id leads nowhere, or in a circle
 */
export function presentId(
  id: string,
  redirects: Readonly<Record<string, string>>,
  present: ReadonlySet<string>,
): string | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !present.has(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = redirects[at];
  }
  return at;
}

/**
 * Checks the promise that a shared link never breaks: every id in use is registered, and every registered id is in use
 * or leads to one that is.
 *
 * @param registry the ids ever in use
 * @param redirects where former ids lead
 * @param present the ids in use, by collection
 */
export function checkRegistry(
  registry: Registry,
  redirects: Redirects,
  present: Readonly<Record<string, ReadonlySet<string>>>,
): Problem[] {
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
      .filter((id) => presentId(id, redirects[collection] ?? {}, ids) === undefined)
      .map((id) => ({
        file: redirectsFile,
        field: collection,
        remedy: `links to "${id}" would break; bring src/content/${collection}/${id}.yaml back or write here which id it became`,
      }));
    const idle = Object.keys(redirects[collection] ?? {})
      .filter((id) => ids.has(id))
      .map((id) => ({
        file: redirectsFile,
        field: collection,
        remedy: `"${id}" is in use, so it cannot lead elsewhere; remove the redirect`,
      }));
    return [...unregistered, ...lost, ...idle];
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
