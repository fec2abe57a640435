import { words } from '../i18n/index.ts';
import { sentenceLabel } from '../i18n/sentence.ts';
import { lastChanged } from '../lib/changes/changes.ts';
import { sentenceIds } from '../lib/motion/parse.ts';
import { sourceGroups } from '../lib/source/groups.ts';
import {
  editions,
  href,
  introductionPath,
  type Lang,
  langOf,
  type Route,
  singlePages,
  withBase,
} from '../lib/url/routes.ts';
import { all } from './collections.ts';
import { introduction } from './prose.ts';
import { thingNames } from './references.ts';

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
