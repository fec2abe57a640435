import { words } from '../../i18n/index.ts';
import { firstSentence } from '../../lib/text/firstSentence.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { all } from '../../queries/collections.ts';
import { swedishWord } from './swedishWord.ts';

/** What the card of a term says. */
interface TermCard {
  name: string;
  /** Its Swedish word, on English pages. */
  swedish?: string | undefined;
  /** Two sentences, with the content's `*emphasis*`. */
  text: string;
}

/** What a page fetches when a reader opens a dotted word. */
export interface TermCards {
  /** The link to the glossary. */
  whole: string;
  close: string;
  terms: Record<string, TermCard>;
}

/** The cards of all terms of a language, by id: a file beside the glossary, `kort.json`. */
export async function termCards(lang: Lang): Promise<Response> {
  const { glossary, site } = words(lang);
  const terms = (await all('glossary')).map(({ id, term, definition }): [string, TermCard] => [
    id,
    { name: term[lang], swedish: swedishWord(term, lang), text: firstSentence(definition[lang], lang, 2) },
  ]);
  const cards: TermCards = { whole: glossary.whole, close: site.close, terms: Object.fromEntries(terms) };
  return Response.json(cards);
}
