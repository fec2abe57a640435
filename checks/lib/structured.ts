import type { Site } from './site.ts';
import { nodesIn } from './vocabulary.ts';

/** What a page says of itself for machines. */
export interface StructuredPage {
  path: string;
  /** The parsed JSON-LD; undefined where there is none, or it is not JSON. */
  document: unknown;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The structured data of every page that is there to be found: not of those that name another as the true one. */
export function structuredPages(site: Site): StructuredPage[] {
  return site.pages
    .filter(({ $ }) => $('meta[name="robots"][content*="noindex"], meta[http-equiv="refresh"]').length === 0)
    .filter(({ path, $ }) => {
      const canonical = $('head > link[rel="canonical"]').attr('href');
      return canonical === undefined || new URL(canonical).pathname === site.base + path.slice(1);
    })
    .map(({ path, $ }) => ({ path, document: parsed($('head > script[type="application/ld+json"]').text()) }));
}

/** Every address in a value. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z]+:\/\//.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

/**
 * Everything that is wrong with the pages' structured data apart from its words: missing, not about the page, ids that
 * stand twice, addresses of the site that lead nowhere or leave its folder.
 *
 * @param origin the origin of the published site, e.g. `https://example.org`
 * @returns one sentence a fault
 */
export function structuredFaults(site: Site, origin: string): string[] {
  const root = `${origin}${site.base}`;
  const paths = new Set(site.pages.map((page) => page.path));
  return structuredPages(site).flatMap(({ path, document }) => {
    const faults: string[] = [];
    const say = (fault: string) => faults.push(`${path}: ${fault}`);
    const { '@context': context, '@graph': graph } = (document ?? {}) as Record<string, unknown>;
    if (context !== 'https://schema.org' || !Array.isArray(graph)) return [`${path}: has no structured data.`];
    const url = `${root}${path.slice(1)}`;
    const page = graph.find((node) => node['@id'] === url);
    if (!/Page$/.test(page?.['@type'] ?? '')) say(`does not describe itself, ${url}.`);
    const trail = graph.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement;
    const isStart = path === '/' || path === '/en/';
    if (isStart ? trail !== undefined : trail?.at(-1)?.item?.['@id'] !== url)
      say('its breadcrumbs do not end with it.');
    const seen = new Set<string>();
    for (const { '@id': id } of nodesIn(document)) {
      if (id === undefined) continue;
      if (seen.has(String(id))) say(`describes ${String(id)} twice.`);
      seen.add(String(id));
    }
    for (const address of addressesIn(graph)) {
      if (!address.startsWith(`${origin}/`) && address !== origin) continue;
      const inside = `/${address.slice(root.length)}`.replace(/[#?].*$/, '');
      if (!address.startsWith(root)) say(`${address} leaves the folder of the site.`);
      else if (!paths.has(inside) && !site.files.has(inside)) say(`${address} leads nowhere.`);
    }
    return faults;
  });
}
