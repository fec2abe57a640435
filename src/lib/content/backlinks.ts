import { citationsIn, citationsInText, groupCitations } from './citations.ts';

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

/**
 * Which things cite each source, in the order of the things given, each once.
 *
 * @returns the citing things by source id; a source that nothing cites is missing
 */
export function backlinks<T extends Citing>(things: readonly T[]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const thing of things) {
    const { data, body = '' } = thing;
    for (const { source } of groupCitations([...citationsIn(data), ...citationsInText(body)])) {
      const citers = result.get(source) ?? [];
      citers.push(thing);
      result.set(source, citers);
    }
  }
  return result;
}
