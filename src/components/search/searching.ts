/** What is fetched when somebody searches: the engine, the stemmers, and how results are marked. */
import type { IndexOf } from '../../lib/search/editions.ts';
import { SearchIndex } from '../../lib/search/engine.ts';
import { stemmerOf } from '../../lib/search/stemmers.ts';
import type { Stemmer } from '../../lib/search/words.ts';
import { indexFile } from './indexFile.ts';

export { answer } from '../../lib/search/answer.ts';
export { markedWords, passage, pieces } from '../../lib/search/marks.ts';

/** An index with the stemmer that cuts its words. */
export interface Source {
  index: SearchIndex;
  stem: Stemmer;
}

const sources = new Map<string, Promise<Source>>();

/** An index, opened once; one that could not be fetched is tried again at the next call. */
export function openSource({ name, language }: IndexOf, folder: string): Promise<Source> {
  const known = sources.get(name);
  if (known) return known;
  const opening = (async () => {
    const stem = await stemmerOf(language);
    const index = new SearchIndex(name, language, stem, (file) => indexFile(folder, file));
    await index.manifest();
    return { index, stem };
  })();
  sources.set(name, opening);
  opening.catch(() => sources.delete(name));
  return opening;
}
