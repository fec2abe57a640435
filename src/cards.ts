/** The share card of every page; made from the content once a build. */
import { words } from './i18n/index.ts';
import { type Card, cardsOf } from './lib/cards/model.ts';
import { cardName } from './lib/cards/name.ts';
import { type Lang, langOf } from './lib/url/routes.ts';
import { all, motion, notes, prose } from './queries.ts';

async function makeCards(lang: Lang): Promise<Map<string, Card>> {
  const [text, annotations, events, eras, cities, options, terms, sources, finding, about] = await Promise.all([
    motion(),
    notes(),
    all('events'),
    all('eras'),
    all('cities'),
    all('options'),
    all('glossary'),
    all('sources'),
    prose('cities-finding', lang),
    prose('about', lang),
  ]);
  const texts = [{ route: 'about' as const, title: about.title, description: about.description }];
  const content = { motion: text, notes: annotations, events, eras, cities, options, terms, sources, finding, texts };
  return new Map(cardsOf(content, lang, words(lang)).map((card) => [card.name, card]));
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
 */
export async function pageCard(pathname: string): Promise<Card> {
  const lang = langOf(pathname);
  const list = await cards(lang);
  const card = list.get(cardName(pathname)) ?? list.get(lang === 'sv' ? 'start' : `${lang}/start`);
  if (!card)
    throw new Error(`There is no card for ${pathname}, nor for the start page; add one in src/lib/cards/model.ts.`);
  return card;
}
