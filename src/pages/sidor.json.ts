import type { APIRoute } from 'astro';
import { type SiteMap, slug } from '../lib/url/nearest.ts';
import { href, languages, singlePages } from '../lib/url/routes.ts';
import { all } from '../queries/collections.ts';
import { publicPages } from '../queries/publicPages.ts';

/** What readers call a language or a page that has another name in its address, that name first. */
const otherNames = [
  ['sv', 'svenska', 'swedish'],
  ['en', 'eng', 'english', 'engelska'],
  ['zh', 'zh-hant', 'zh-hans', 'zh-tw', 'zh-hk', 'zh-cn', 'tw', 'cn'],
  ['vanorter', 'karta', 'map', 'sister-cities', 'twin-towns'],
  ['om', 'om-oss', 'kontakt', 'contact'],
];

/** Every page with its title, and what stands in its address by its other names, for the page that offers the nearest. */
export const GET: APIRoute = async () => {
  const pages = (await publicPages()).map(({ path, title, lang }) => ({ path, title, lang }));
  const inPaths = pages.map(({ path }) => path.replaceAll('/', '-')).join();
  const groups = (await all('search')).flatMap((file) => file.groups.map((group) => [...new Set(group.map(slug))]));
  const known = groups.filter((group) => group.length > 1 && group.some((name) => inPaths.includes(`-${name}-`)));
  // A page is asked for by what it is called in the other language, too. These names come first: they lead to the others.
  const inBoth = singlePages
    .filter((route) => route !== 'start')
    .map((route) => languages.map((lang) => href(route, lang).split('/').at(-2) ?? ''));
  const names = [...inBoth, ...otherNames, ...known];
  return Response.json({ pages, names } satisfies SiteMap);
};
