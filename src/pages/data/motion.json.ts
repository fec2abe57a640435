import type { APIRoute } from 'astro';
import { absoluteFrom, jsonResponse } from '../../lib/data/dataFile.ts';
import { sentencesOf } from '../../lib/motion/parse.ts';
import { motion } from '../../queries.ts';
import { published } from '../../site.ts';

export const GET: APIRoute = async () => {
  const absolute = absoluteFrom(published);
  const parsed = await motion('en');
  const sentences = sentencesOf(parsed).map(({ translation, ...sentence }) => ({
    ...sentence,
    translations: { en: translation },
    url: absolute(`/motionen/${sentence.id}/`),
    urlEn: absolute(`/en/motion/${sentence.id}/`),
  }));
  return jsonResponse({
    title: parsed.title.text,
    author: parsed.author,
    lang: 'sv',
    url: absolute('/motionen/'),
    urlEn: absolute('/en/motion/'),
    sentences,
  });
};
