import { parseCitation } from './citations.ts';

/** A file of the content, as far as back links need it. */
export interface Citing {
  collection: string;
  id: string;
  data: unknown;
  /** Running text, for MDX files. */
  body?: string | undefined;
}

/** A thing on the site that cites a source. */
export interface Citer {
  collection: string;
  id: string;
}

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
export function backlinks(things: readonly Citing[]): Map<string, Citer[]> {
  const result = new Map<string, Citer[]>();
  for (const { collection, id, data, body = '' } of things) {
    const inText = [...body.matchAll(/<Cite\s[^>]*?of=["']([^"']+)["']/g)].map((match) => match[1] ?? '');
    const sources = new Set([...citationsIn(data), ...inText].map((citation) => parseCitation(citation).source));
    for (const source of sources) {
      const citers = result.get(source) ?? [];
      citers.push({ collection, id });
      result.set(source, citers);
    }
  }
  return result;
}
