import { words } from '../../i18n/index.ts';
import { motionId } from '../../lib/structured/motion.ts';
import { articleData } from '../../lib/structured/things.ts';
import type { besideOptions, Lang, Route } from '../../lib/url/routes.ts';

/** The page's address and the site's, as `Astro` has them. */
interface At {
  url: URL;
  site: URL | undefined;
}

/**
 * What the layout takes of a page about the options. The page itself imports the layout, so that the style sheet that
 * puts the layers in order comes before those of its parts.
 *
 * @param texts the headline is the title, unless it is said
 * @param about the path of what the page is about; the motion, unless it is said
 */
export function articleProps<R extends Route>(
  route: R,
  { title, description, headline = title }: { title: string; description: string; headline?: string },
  lang: Lang,
  at: At,
  about?: string,
) {
  const address = (path: string) => new URL(path, at.site).href;
  const structured = articleData({
    page: address(at.url.pathname),
    headline,
    description,
    lang,
    about: about === undefined ? motionId(lang, address) : address(about),
  });
  return { lang, title, description, route, structured };
}

/** What the layout takes of a page beside the comparison. */
export const besideProps = (route: (typeof besideOptions)[number], lang: Lang, at: At) =>
  articleProps(route, words(lang).beside[route], lang, at);
