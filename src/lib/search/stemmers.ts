/** The stemmer of each language of an index, each its own file in the browser. */
import { swedish } from './stems.ts';
import type { Stemmer } from './words.ts';

/**
 * @param language two letters; words of another one stay as they are
 */
export async function stemmerOf(language: string): Promise<Stemmer> {
  switch (language) {
    case 'sv':
      return swedish((await import('@orama/stemmers/swedish')).stemmer);
    case 'en':
      return (await import('@orama/stemmers/english')).stemmer;
    default:
      return (word) => word;
  }
}
