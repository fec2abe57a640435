/** The share card of every page; made from the content once a build. */
import { words } from '../i18n/index.ts';
import { memoInBuild } from '../lib/memo.ts';
import { introductionPath, type Lang, withBase } from '../lib/url/routes.ts';
import { all } from '../queries/collections.ts';
import { motion, notes } from '../queries/motion.ts';
import { introduction, prose } from '../queries/prose.ts';
import { type Card, cardsOf } from './model.ts';
import { cardName } from './name.ts';

/** The card of the introduction in Chinese, which has no blanks to break lines at: they end where a phrase does. */
async function introductionCard(): Promise<Card> {
  const { title, description } = await introduction();
  return {
    name: cardName(withBase(introductionPath)),
    lang: 'en',
    alt: `${title} ${description}`,
    site: words('en').site.shortName,
    place: words('en').cards.independent,
    body: { kind: 'page', title: title.replace('：', ' '), finding: description.replace(/[，。]/g, '\n').trim() },
  };
}

/** Every card of an edition, by its name. */
export const cards = memoInBuild(async (lang: Lang): Promise<Map<string, Card>> => {
  const content = {
    events: await all('events'),
    eras: await all('eras'),
    story: await all('story'),
    cities: await all('cities'),
    options: await all('options'),
    precedents: await all('precedents'),
    factsheet: await all('factsheet'),
    sources: await all('sources'),
    citiesFinding: await prose('cities-finding', lang),
    about: await prose('about', lang),
    motion: await motion(lang),
    notes: await notes(),
  };
  const list = cardsOf(content, lang, words(lang));
  if (lang === 'en') list.push(await introductionCard());
  return new Map(list.map((card) => [card.name, card]));
});

/**
 * The card of a page.
 *
 * @param pathname the page's address, with the folder that the site is served from
 * @throws where the page has none
 */
export async function pageCard(pathname: string, lang: Lang): Promise<Card> {
  const card = (await cards(lang)).get(cardName(pathname));
  if (!card) throw new Error(`There is no card for ${pathname}; add one in src/cards/model.ts.`);
  return card;
}
