import type { SentenceId } from '../lib/motion/parse.ts';
import type { Lang } from '../lib/url/routes.ts';
import { words } from './index.ts';

/** Where a sentence of the motion stands, in words: 'Stycke 4, mening 3', 'Första att-satsen'. */
export function sentenceLabel(id: SentenceId, lang: Lang): string {
  const w = words(lang).motion;
  const place = /^p(\d)s(\d)$/.exec(id);
  if (place) return w.place.replace('{paragraph}', place[1] ?? '').replace('{position}', place[2] ?? '');
  return w.parts[id as keyof typeof w.parts];
}
