import type { APIRoute } from 'astro';
import { absoluteFrom, jsonResponse } from '../../lib/data/dataFile.ts';
import { toAnnotationCollection, toWebAnnotation } from '../../lib/data/webAnnotation.ts';
import { sentencesOf } from '../../lib/motion/parse.ts';
import { all, motion } from '../../queries.ts';
import { published } from '../../site.ts';

export const GET: APIRoute = async () => {
  const absolute = absoluteFrom(published);
  const sentences = new Map(sentencesOf(await motion('en')).map((sentence) => [sentence.id, sentence]));
  const annotations = (await all('annotations')).map((note) =>
    toWebAnnotation(note, sentences.get(note.sentence) ?? { text: '' }, absolute),
  );
  return jsonResponse(toAnnotationCollection(annotations, absolute), 'application/ld+json');
};
