import type { Lang } from '../../lib/url/routes.ts';
import { all, sourcesById } from '../../queries/collections.ts';
import { motion, notes, twoTextsIn } from '../../queries/motion.ts';
import { prose } from '../../queries/prose.ts';
import { optionPair } from '../options/optionsProps.ts';

/** What the start page shows. */
export async function startProps(lang: Lang) {
  return {
    motion: await motion(lang),
    notes: await notes(),
    options: await optionPair(),
    twoTexts: await twoTextsIn(lang),
    bothMayHold: await prose('start-both', lang),
    counts: {
      timeline: (await all('events')).length,
      cities: (await all('cities')).length,
      sources: (await sourcesById()).size,
    },
  };
}
