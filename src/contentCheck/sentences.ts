/** The motion's sentences in both languages, and the words of them that notes mark. */
import { distance } from '../lib/text/distance.ts';
import { ofFile, type Problem } from './problems.ts';
import type { ContentFile } from './read.ts';

/** The nearest of some words, for "did you mean". */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  return [...words].sort((a, b) => distance(word, a) - distance(word, b))[0];
}

/** The motion's sentences in English by id. What is wrong with the translation as a whole goes to `problems`. */
export function englishSentences(
  files: readonly ContentFile[],
  valid: readonly (ContentFile & { data: Record<string, unknown> })[],
  sentences: ReadonlyMap<string, string>,
  problems: Problem[],
): ReadonlyMap<string, string> {
  const inEnglish = ({ collection, id }: ContentFile) => collection === 'translations' && id === 'en';
  const translation = valid.find(inEnglish);
  if (!translation) {
    // A file that is there but does not fit its schema has its own problems already.
    if (!files.some(inEnglish))
      problems.push(ofFile('src/content/translations/en.yaml', 'the motion has no English translation; add the file'));
    return new Map();
  }
  const english = new Map(Object.entries(translation.data.sentences as Record<string, string>));
  const remedy = 'this is the Swedish sentence; translate it into English';
  for (const [id, text] of english)
    if (sentences.get(id) === text) problems.push({ file: translation.file, field: `sentences.${id}`, remedy });
  return english;
}

/** Checks that the words a note marks stand in its sentence, in one language. */
export function checkQuote(
  field: string,
  quote: string,
  id: string,
  sentences: ReadonlyMap<string, string>,
  report: (path: readonly string[], remedy: string) => void,
) {
  const sentence = sentences.get(id);
  if (sentence === undefined || sentence.includes(quote)) return;
  const elsewhere = [...sentences].find(([, text]) => text.includes(quote))?.[0];
  report(
    [field],
    elsewhere === undefined
      ? `"${quote}" is not in sentence ${id} (nearest: "${nearestPassage(quote, sentence)}"); quote it letter for letter`
      : `"${quote}" is not in sentence ${id} but in ${elsewhere}; correct the sentence or the quote`,
  );
}

/** The stretch of a text that is most like a quote, of the quote's length in words. */
function nearestPassage(quote: string, text: string): string {
  const words = text.split(' ');
  const length = quote.split(' ').length;
  const passages = words.map((_, start) => words.slice(start, start + length).join(' '));
  return nearest(quote, passages) ?? text;
}
