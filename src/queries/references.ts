/** Queries over the whole content: which things there are, who cites which source, where each term stands. */
import { getCollection } from 'astro:content';
import { backlinks, type Citing } from '../lib/content/backlinks.ts';
import { placeOf, titleOf } from '../lib/content/places.ts';
import type { LinkedTerm } from '../lib/glossary/linkTerms.ts';
import { termUsage, textsOf } from '../lib/glossary/termUsage.ts';
import { memoInBuild } from '../lib/memo.ts';
import { sentencesOf } from '../lib/motion/parse.ts';
import { href, type Lang } from '../lib/url/routes.ts';
import { all } from './collections.ts';
import { motion, notes } from './motion.ts';

/** The terms of the glossary with their forms and addresses in a language. */
export const linkedTerms = memoInBuild(
  async (lang: Lang): Promise<LinkedTerm[]> =>
    (await all('glossary')).map(({ id, forms }) => ({
      id,
      forms: forms[lang],
      href: href('glossary', lang, { hash: id }),
    })),
);

/** What cites sources and uses terms, page by page in the order of the navigation. */
const citingCollections = [
  'options',
  'criteria',
  'process',
  'precedents',
  'arguments',
  'law',
  'figures',
  'cities',
  'eras',
  'events',
  'series',
  'story',
  'glossary',
  'factsheet',
] as const;

/** Everything on the site that may cite a source or use a term, running texts in one language only. */
async function things(lang: Lang): Promise<Citing[]> {
  const annotations = (await notes()).map((note) => ({ collection: 'annotations', id: note.id, data: note }));
  const rest = await Promise.all(
    citingCollections.map(async (collection) =>
      (await all(collection)).map((item) => ({ collection, id: item.id, data: item })),
    ),
  );
  const running = (await getCollection('prose'))
    .filter((entry) => entry.id.startsWith(`${lang}/`))
    .map((entry) => ({ collection: 'prose', id: entry.id, data: entry.data, body: entry.body }));
  return [...annotations, ...rest.flat(), ...running];
}

/** What each thing is called in lists, by collection and id: `events/1944-coventry-stalingrad`. */
export async function thingNames(lang: Lang): Promise<Map<string, string>> {
  return new Map((await things(lang)).map((thing) => [`${thing.collection}/${thing.id}`, titleOf(thing, lang)]));
}

/** On which pages each term stands, the motion's own sentences first. */
export async function usageOfTerms(lang: Lang) {
  const sentences = sentencesOf(await motion('sv')).map(({ id, text }) => ({
    text,
    route: 'motion' as const,
    hash: id,
  }));
  const texts = (await things(lang)).map((thing) => {
    const { route, hash } = placeOf(thing);
    return { text: `${textsOf(thing.data, lang)}\n${thing.body ?? ''}`, route, hash };
  });
  return termUsage(await linkedTerms(lang), [...sentences, ...texts]);
}

/** What on the site cites each source, by the source's id; a source that nothing cites is missing. */
export async function citersOfSources(lang: Lang): Promise<Map<string, Citing[]>> {
  return backlinks(await things(lang));
}
