import { type EmbedKind, embedHref } from './embed.ts';
import { editions, href, type Lang, type Route, withoutBase } from './routes.ts';

/** A static path of a route file named `[...name].astro`. */
interface StaticPath<Props> {
  params: Record<string, string | undefined>;
  props: Props;
}

/**
 * A page's address as the rest parameter of its route file.
 *
 * @param address as a link has it
 */
function restParam(name: string, address: string): StaticPath<unknown>['params'] {
  return { [name]: withoutBase(address).replace(/^\/|\/$/g, '') || undefined };
}

/** The static paths of a page in every edition; its route file is called as the route, unless it says another name. */
export function editionPaths(route: Route, name: string = route): StaticPath<{ lang: Lang }>[] {
  return editions.map((lang) => ({ params: restParam(name, href(route, lang)), props: { lang } }));
}

/** The static paths of the pages of a route's entries in every edition. */
export function entryPaths<Id extends string>(
  name: string,
  route: Route,
  ids: readonly Id[],
): StaticPath<{ lang: Lang; id: Id }>[] {
  return editions.flatMap((lang) =>
    ids.map((id) => ({ params: restParam(name, href(route, lang, { id })), props: { lang, id } })),
  );
}

/** The static paths of a page that other sites show in a frame, in every edition; one for each id, if it has some. */
export function embedPaths<Id extends string | undefined = undefined>(
  name: string,
  kind: EmbedKind,
  ids: readonly Id[] = [undefined as Id],
): StaticPath<{ lang: Lang; id: Id }>[] {
  return editions.flatMap((lang) =>
    ids.map((id) => ({ params: restParam(name, embedHref(kind, lang, id)), props: { lang, id } })),
  );
}
