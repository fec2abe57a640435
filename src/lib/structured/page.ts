/** What every page says of itself: the site that it belongs to, the page, and the way to it. */
import type { SearchActionLeaf, WebPageLeaf, WithActionConstraints } from 'schema-dts';
import { licence } from '../licence.ts';
import { editions, href, type Lang } from '../url/routes.ts';
import type { Address, Node, Reference, Structured } from './jsonLd.ts';

/** The site as a whole; the same in every edition. */
const siteId = (address: Address): string => `${address(href('start', 'sv'))}#webbplats`;

/**
 * The site. It names no publisher: nobody but the site itself answers for it, and an organisation that does not exist
 * would be an invention.
 *
 * @param name the site's name in the edition of the page
 */
export function webSite(name: string, lang: Lang, address: Address): Node {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address(href('search', lang))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': siteId(address),
    url: address(href('start', 'sv')),
    name,
    inLanguage: [...editions],
    isAccessibleForFree: true,
    license: licence,
    potentialAction: search,
  };
}

export interface PageFacts {
  /** Absolute canonical address. */
  url: string;
  title: string;
  description: string;
  /** BCP 47 code of the page's text. */
  lang: string;
  /** ISO dates: when the page was published, and when it was changed last as far as the list of changes says. */
  published?: string | undefined;
  modified?: string | undefined;
}

/** The page itself. */
export function webPage(facts: PageFacts, { type, mainEntity }: Partial<Structured>, address: Address): Node {
  const { url, title, description, lang, published, modified } = facts;
  const page: Omit<WebPageLeaf, '@type'> = {
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: lang,
    isPartOf: { '@id': siteId(address) } satisfies Reference,
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: modified }),
    ...(mainEntity && { mainEntity }),
  };
  return { '@type': type ?? 'WebPage', ...page } as Node;
}

/**
 * The way from the start page to a page.
 *
 * @param steps each step's name and absolute address, the start page first, the page itself last
 */
export function breadcrumbs(steps: readonly { name: string; url: string }[]): Node {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${steps.at(-1)?.url}#vagen-hit`,
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@id': url } satisfies Reference,
    })),
  };
}
