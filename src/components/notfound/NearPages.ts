import type { SiteMap } from '../../lib/url/nearest.ts';
import { element } from '../ui/element.ts';

/** Offers the page whose address comes nearest. What stands in the address is compared, never shown. */
async function offer(box: HTMLElement) {
  const { list = '', base = '/' } = box.dataset;
  const [{ nearestPage }, { pages, names }] = await Promise.all([
    import('../../lib/url/nearest.ts'),
    fetch(list).then((answer): Promise<SiteMap> => answer.json()),
  ]);
  const within = (path: string) => (path.startsWith(base) ? path.slice(base.length - 1) : path);
  const own = pages.map((page) => ({ ...page, path: within(page.path) }));
  const near = nearestPage(within(location.pathname), { pages: own, names });
  if (!near) return;
  // Names are often the same in both languages.
  const language =
    near.lang === box.lang ? '' : ` (${new Intl.DisplayNames(near.lang, { type: 'language' }).of(near.lang)})`;
  const link = element('a', { href: base.slice(0, -1) + near.path, lang: near.lang }, near.title + language);
  box.lastElementChild?.append(link);
  delete box.dataset.waits;
}

for (const box of document.querySelectorAll<HTMLElement>('[data-near]')) void offer(box).catch(() => undefined);
