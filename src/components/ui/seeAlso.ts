import { words } from '../../i18n/index.ts';
import { sentenceLabel } from '../../i18n/sentence.ts';
import { placeOf } from '../../lib/content/places.ts';
import { href, type Lang } from '../../lib/url/routes.ts';
import type { Data } from '../../queries/collections.ts';

/**
 * Links to what goes with a thing, in the order of the site's own explanations: terms, sentences, events, cities,
 * precedents.
 *
 * @param related as in the content files
 * @param names what each thing is called, by collection and id (`thingNames`)
 */
export function seeAlso(
  related: Data<'glossary'>['related'],
  names: ReadonlyMap<string, string>,
  lang: Lang,
): { name: string; address: string }[] {
  const links = (collection: string, ids: readonly string[] = []) =>
    ids.map((id) => {
      const { route, hash } = placeOf({ collection, id });
      return { name: names.get(`${collection}/${id}`) ?? id, address: href(route, lang, { hash: hash ?? id }) };
    });
  const motion = words(lang).site.nav.motion;
  return [
    ...links('glossary', related?.terms),
    ...(related?.sentences ?? []).map((id) => ({
      name: `${motion}, ${sentenceLabel(id, lang).toLocaleLowerCase(lang)}`,
      address: href('motion', lang, { hash: id }),
    })),
    ...links('events', related?.events),
    ...links('cities', related?.cities),
    ...links('precedents', related?.precedents),
  ];
}
