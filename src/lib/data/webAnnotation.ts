import { plainText } from '../content/inline.ts';
import { licence } from '../licence.ts';
import { textQuoteSelector } from '../motion/selector.ts';
import { languages } from '../url/routes.ts';
import type { Absolute, Entry } from './types.ts';

/** Which of the standard's motivations each kind of note has (Web Annotation Vocabulary, 3.3). */
const motivations = {
  claim: 'assessing',
  context: 'commenting',
  term: 'describing',
  procedure: 'describing',
  opinion: 'commenting',
} as const satisfies Record<Entry<'annotations'>['kind'], string>;

/**
 * A note as an annotation of the W3C Web Annotation Data Model: the words on the sentence's own pages, the Swedish one
 * and the English one, each picked out by a text quote selector, and the note in each language as bodies.
 *
 * @param sentence the text of its sentence, and the site's English translation of it
 * @throws where a quote of the note is not in the sentence
 */
export function toWebAnnotation(
  note: Entry<'annotations'>,
  sentence: { text: string; translation?: string | undefined },
  absolute: Absolute,
) {
  const target = [
    { language: 'Swedish', text: sentence.text, quote: note.quote, page: '/motionen/' },
    { language: 'English', text: sentence.translation ?? '', quote: note.quoteEn, page: '/en/motion/' },
  ].map(({ language, text, quote, page }) => {
    const selector = textQuoteSelector(text, quote);
    if (!selector)
      throw new Error(`The ${language} quote of the note "${note.id}" is not in sentence ${note.sentence}.`);
    return { source: absolute(`${page}${note.sentence}/`), selector };
  });
  const body = languages.map((language) => ({
    type: 'TextualBody',
    value: plainText(`${note.title[language]}\n\n${note.body[language]}`),
    format: 'text/plain',
    language,
    purpose: motivations[note.kind],
  }));
  const verdict =
    note.verdict === undefined
      ? []
      : [{ type: 'TextualBody', value: note.verdict, format: 'text/plain', purpose: 'classifying' }];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: absolute(`/motionen/#${note.id}`),
    type: 'Annotation',
    motivation: motivations[note.kind],
    rights: licence,
    body: [...body, ...verdict],
    target,
  };
}

/**
 * All notes as one page of an annotation collection.
 *
 * @param annotations as {@link toWebAnnotation} makes them
 */
export function toAnnotationCollection(annotations: ReturnType<typeof toWebAnnotation>[], absolute: Absolute) {
  const id = absolute('/data/annotations.jsonld');
  const items = annotations.map(({ '@context': _, ...annotation }) => annotation);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label:
      'Stockholm och Taipei – motionen förklarad: anteckningar | Stockholm and Taipei – the motion explained: notes',
    total: items.length,
    first: { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, partOf: id, items },
  };
}
