import { parseCitation } from './citations.ts';

/** A file of the content, as far as back links need it. */
export interface Citing {
  collection: string;
  id: string;
  data: unknown;
  /** Running text, for MDX files. */
  body?: string | undefined;
}

/** A thing on the site, by which it is found. */
export type Citer = Pick<Citing, 'collection' | 'id'>;

/** Every citation in a value, however deep: what stands in a list named `sources`. */
function* citationsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(inner)) yield* inner.filter((item) => typeof item === 'string');
    else yield* citationsIn(inner);
  }
}

/**
 * Which things cite each source, in the order of the things given, each once.
 *
 * @param things everything that may cite
 * @returns the citing things by source id; a source that nothing cites is missing
 */
export function backlinks<T extends Citing>(things: readonly T[]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const thing of things) {
    const { data, body = '' } = thing;
    const inText = [...body.matchAll(/<Cite\s[^>]*?of=["']([^"']+)["']/g)].flatMap(
      (match) => match[1]?.split(' ') ?? [],
    );
    const sources = new Set([...citationsIn(data), ...inText].map((citation) => parseCitation(citation).source));
    for (const source of sources) {
      const citers = result.get(source) ?? [];
      citers.push(thing);
      result.set(source, citers);
    }
  }
  return result;
}
