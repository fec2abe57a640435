/**
 * Queries over the whole content: which things there are, who cites which source, where each term stands, and every
 * page of the site.
 */
import { getCollection } from 'astro:content';
import { words } from './i18n/index.ts';
import { sentenceLabel } from './i18n/sentence.ts';
import { lastChanged } from './lib/changes/changes.ts';
import { backlinks, type Citing } from './lib/content/backlinks.ts';
import { placeOf, titleOf } from './lib/content/places.ts';
import type { LinkedTerm } from './lib/glossary/linkTerms.ts';
import { termUsage, textsOf } from './lib/glossary/termUsage.ts';
import { memoInBuild } from './lib/memo.ts';
import { sentenceIds, sentencesOf } from './lib/motion/parse.ts';
import { sourceGroups } from './lib/source/groups.ts';
import {
  editions,
  href,
  introductionPath,
  type Lang,
  langOf,
  type Route,
  singlePages,
  withBase,
} from './lib/url/routes.ts';
import { all, introduction, motion, notes } from './queries.ts';

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

/** A page that the public may find, with its path from the host's root. */
interface PublicPage {
  path: string;
  title: string;
  /** BCP 47 code of the title. */
  lang: string;
  /** ISO date of the last change, as far as the list of changes says. */
  changed?: string | undefined;
}

/** Every page of the published languages: those of the navigation, the options with what lies beside them, and one a sentence, city, event and precedent. */
export async function publicPages(): Promise<PublicPage[]> {
  const inLanguage = async (lang: Lang): Promise<PublicPage[]> => {
    const { beside } = words(lang);
    const { nav, name: siteName } = words(lang).site;
    const names = await thingNames(lang);
    const titles: Record<Route, string> = {
      ...nav,
      start: siteName,
      counts: words(lang).timeline.figures.title,
      projekt: names.get('options/projekt') ?? '',
      vanort: names.get('options/vanort') ?? '',
      road: beside.road.title,
      precedents: beside.precedents.title,
      arguments: beside.arguments.title,
      law: beside.law.title,
      figures: beside.figures.title,
    };
    const own = async (collection: 'cities' | 'events' | 'precedents', route: Route) =>
      (await all(collection)).map(({ id }) => ({
        path: href(route, lang, { id }),
        title: names.get(`${collection}/${id}`) ?? id,
        lang,
      }));
    return [
      ...singlePages.map((route) => ({ path: href(route, lang), title: titles[route], lang })),
      ...sentenceIds.map((id) => ({
        path: href('motion', lang, { id }),
        title: `${nav.motion}, ${sentenceLabel(id, lang).toLocaleLowerCase(lang)}`,
        lang,
      })),
      ...(await own('events', 'timeline')),
      ...(await own('cities', 'cities')),
      ...(await own('precedents', 'precedents')),
      ...sourceGroups.map((id) => ({
        path: href('sources', lang, { id }),
        title: `${nav.sources}: ${words(lang).sourcesPage.groups[id]}`,
        lang,
      })),
    ];
  };
  const changes = await all('changes');
  const pages = [
    ...(await Promise.all(editions.map(inLanguage))).flat(),
    { path: withBase(introductionPath), title: (await introduction()).title, lang: 'zh-Hant' },
  ];
  return pages.map((page) => ({ ...page, changed: lastChanged(page.path, langOf(page.path), changes) }));
}
