import type { APIRoute } from 'astro';
import { absoluteFrom, jsonResponse } from '../../lib/data/dataFile.ts';
import { sentencesOf } from '../../lib/motion/parse.ts';
import { motion } from '../../queries.ts';

export const GET: APIRoute = async ({ site }) => {
  const absolute = absoluteFrom(site);
  const parsed = await motion();
  const sentences = sentencesOf(parsed).map((sentence) => ({
    ...sentence,
    url: absolute(`/motionen/${sentence.id}/`),
  }));
  return jsonResponse({
    title: parsed.title.text,
    author: parsed.author,
    lang: 'sv',
    url: absolute('/motionen/'),
    sentences,
  });
};
