import { sourceTitle } from '../../lib/content/sourceTitle.ts';
import type { Lang } from '../../lib/url/routes.ts';
import type { Item } from '../../queries/collections.ts';

/**
 * The sources as the lists show them: first what most of the site rests on, then by title.
 *
 * @param citers what cites each source, by its id
 */
export function byUse(
  sources: readonly Item<'sources'>[],
  citers: ReadonlyMap<string, readonly unknown[]>,
  lang: Lang,
): Item<'sources'>[] {
  const { compare } = new Intl.Collator(lang);
  const uses = ({ id }: Item<'sources'>) => citers.get(id)?.length ?? 0;
  return sources.toSorted((a, b) => uses(b) - uses(a) || compare(sourceTitle(a, lang).text, sourceTitle(b, lang).text));
}
