/** The stemmer of each language of an index, each its own file in the browser. */
import { swedish } from './stems.ts';
import type { Stemmer } from './words.ts';

/** The same few thousand words are cut again and again, in the build and in each excerpt. */
function remembering(stemmer: Stemmer): Stemmer {
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = stemmer(word);
      known.set(word, stem);
    }
    return stem;
  };
}

/**
 * @param language two letters; words of another one stay as they are
 */
export async function stemmerOf(language: string): Promise<Stemmer> {
  switch (language) {
    case 'sv':
      return remembering(swedish((await import('@orama/stemmers/swedish')).stemmer));
    case 'en':
      return remembering((await import('@orama/stemmers/english')).stemmer);
    default:
      return (word) => word;
  }
}
