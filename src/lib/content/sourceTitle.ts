import type { Entry } from '../data/types.ts';
import type { Lang } from '../url/routes.ts';

/** What a source is called, and whose words that is. */
export interface SourceTitle {
  text: string;
  /** BCP 47 code of the text, for the attribute `lang`; `undefined` where it is the reader's own language. */
  lang: string | undefined;
  /** The page's own title, one rebuilt from its address, or the editors' description of a page without a known title. */
  origin: 'page' | 'rebuilt' | 'editors';
}

/**
 * What a source is called on a page in one language. Written once, because lists, citations and data files all name it.
 */
export function sourceTitle(
  source: Pick<Entry<'sources'>, 'title' | 'titleRebuilt' | 'lang'>,
  lang: Lang,
): SourceTitle {
  if (typeof source.title !== 'string') return { text: source.title[lang], lang: undefined, origin: 'editors' };
  return {
    text: source.title,
    lang: source.lang === lang ? undefined : source.lang,
    origin: source.titleRebuilt ? 'rebuilt' : 'page',
  };
}

/** The publisher's name without what is added to it, such as whose copy it is; the list of sources has it whole. */
export function shortPublisher({ publisher }: Pick<Entry<'sources'>, 'publisher'>): string {
  // Not after a hyphen: "Bau-, Stadt- und Raumforschung" is one name.
  return publisher.replace(/((?<!-),|\().*$/, '').trim();
}
