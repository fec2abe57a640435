import { href, type Lang, type Route, withBase } from './routes.ts';

/** What another site may show in a frame. */
export type EmbedKind = 'map' | 'timeline' | 'options' | 'sentence';

const folders: Record<Lang, string> = { sv: '/embed/', en: '/en/embed/' };

/**
 * The folders, from the site's root, whose pages other sites may frame. All others may not be framed; only a header can
 * say so (`frame-ancestors`), so whoever writes the rules for a server takes the exception from here.
 */
export const framedFolders: readonly string[] = Object.values(folders);

const kinds: Record<EmbedKind, { path: Record<Lang, string>; full: Route }> = {
  map: { path: { sv: 'karta/', en: 'map/' }, full: 'cities' },
  timeline: { path: { sv: 'tidslinje/', en: 'timeline/' }, full: 'timeline' },
  options: { path: { sv: 'alternativ/', en: 'options/' }, full: 'options' },
  sentence: { path: { sv: 'mening/', en: 'sentence/' }, full: 'motion' },
};

/**
 * The address of a page that is made for a frame.
 *
 * @param id of the sentence, where it shows one
 */
export function embedHref(kind: EmbedKind, lang: Lang, id?: string): string {
  return withBase(`${folders[lang]}${kinds[kind].path[lang]}${id === undefined ? '' : `${id}/`}`);
}

/** The address of the whole page of which a frame shows a part. */
export function fullPageOf(kind: EmbedKind, lang: Lang, id?: string): string {
  return href(kinds[kind].full, lang, id === undefined ? {} : { id });
}
