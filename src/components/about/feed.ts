/** The feed of corrections and additions, made from the list of changes. */
import { words } from '../../i18n/index.ts';
import { plainText } from '../../lib/content/inline.ts';
import { licence } from '../../lib/licence.ts';
import { firstSentence } from '../../lib/text/firstSentence.ts';
import { atom, feedPath, tagUri } from '../../lib/url/feed.ts';
import { href, type Lang, pathIn, withBase } from '../../lib/url/routes.ts';
import { changeList } from '../../queries/changes.ts';

/**
 * The feed of an edition as an answer.
 *
 * @param site the origin of the published site
 */
export async function feedResponse(lang: Lang, site: URL | undefined): Promise<Response> {
  if (!site) throw new Error('The feed needs the origin of the site; set SITE_URL.');
  const absolute = (path: string) => new URL(path, site).href;
  const { site: siteWords, about } = words(lang);
  const changes = await changeList();
  const path = withBase(feedPath[lang]);
  const list = href('about', lang, { hash: 'rattelser' });
  const entries = changes.map(({ id, date, kind, text, pages }) => {
    const whole = plainText(text[lang]);
    const page = pages?.[0];
    return {
      id: tagUri(site, date, `${path}#${id}`),
      title: `${about.changes.kinds[kind]}: ${firstSentence(whole, lang).replace(/\.$/, '')}`,
      text: whole,
      date,
      url: absolute(page === undefined ? list : pathIn(page, lang)),
    };
  });
  const xml = atom({
    id: tagUri(site, changes.at(-1)?.date ?? '', path),
    title: `${siteWords.shortName}: ${about.feed.title.toLocaleLowerCase(lang)}`,
    subtitle: siteWords.name,
    lang,
    author: siteWords.name,
    self: absolute(path),
    page: absolute(list),
    rights: `CC BY 4.0, ${licence}`,
    entries,
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
