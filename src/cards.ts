/** The share card of every page; made from the content once a build. */
import { words } from './i18n/index.ts';
import { type Card, cardsOf } from './lib/cards/model.ts';
import { cardName } from './lib/cards/name.ts';
import { introductionPath, type Lang, withBase } from './lib/url/routes.ts';
import { all, introduction, motion, notes, prose } from './queries.ts';

/** The card of the introduction in Chinese, which has no blanks to break lines at: they end where a phrase does. */
async function introductionCard(): Promise<Card> {
  const { title, description } = await introduction();
  return {
    name: cardName(withBase(introductionPath)),
    lang: 'en',
    alt: `${title} ${description}`,
    site: words('en').site.shortName,
    place: words('en').cards.independent,
    body: { kind: 'page', title: title.replace('：', ' '), text: description.replace(/[，。]/g, '\n').trim() },
  };
}

async function makeCards(lang: Lang): Promise<Map<string, Card>> {
  const [text, annotations, events, eras, story, cities, options, terms, sources, finding, about, [sheet]] =
    await Promise.all([
      motion(lang),
      notes(),
      all('events'),
      all('eras'),
      all('story'),
      all('cities'),
      all('options'),
      all('glossary'),
      all('sources'),
      prose('cities-finding', lang),
      prose('about', lang),
      all('factsheet'),
    ]);
  const texts = [
    { route: 'about' as const, title: about.title, description: about.description },
    {
      route: 'counts' as const,
      title: words(lang).timeline.figures.title,
      description: words(lang).timeline.figures.description,
    },
    ...(sheet ? [{ route: 'factsheet' as const, title: sheet.title[lang], description: sheet.description[lang] }] : []),
  ];
  const content = {
    motion: text,
    notes: annotations,
    events,
    eras,
    story,
    cities,
    options,
    terms,
    sources,
    finding,
    texts,
  };
  const list = cardsOf(content, lang, words(lang));
  if (lang === 'en') list.push(await introductionCard());
  return new Map(list.map((card) => [card.name, card]));
}

const made = new Map<Lang, Promise<Map<string, Card>>>();

/** Every card of an edition, by its name. */
export function cards(lang: Lang): Promise<Map<string, Card>> {
  // In development the content changes under way.
  const known = import.meta.env.PROD ? made.get(lang) : undefined;
  if (known) return known;
  const list = makeCards(lang);
  made.set(lang, list);
  return list;
}

/**
 * The card of a page. A page without one of its own has that of the start page, until somebody gives it one in
 * `src/lib/cards/model.ts`; `checks/cards.test.ts` says which.
 *
 * @param pathname the page's address, with the folder that the site is served from
 * @param lang the edition that it belongs to
 */
export async function pageCard(pathname: string, lang: Lang): Promise<Card> {
  const list = await cards(lang);
  const card = list.get(cardName(pathname)) ?? list.get(lang === 'sv' ? 'start' : `${lang}/start`);
  if (!card)
    throw new Error(`There is no card for ${pathname}, nor for the start page; add one in src/lib/cards/model.ts.`);
  return card;
}
