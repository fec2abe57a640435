/** Whether what a page points at is there: pages, files, fragments, elements. */
import type { CheerioAPI } from 'cheerio';
import { distance } from '../../src/lib/text/distance.ts';
import { framedFolders } from '../../src/lib/url/embed.ts';
import type { Site } from './site.ts';

/** An element of the parsed page, as far as the checks use it. */
type Element = ReturnType<typeof elementsOf>[number];

const elementsOf = ($: CheerioAPI, selector: string) => $.root().find(selector).toArray();

/** Attributes that hold one address; those whose name begins with `data-` are not among them. */
const addressAttributes = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'xlink:href'];

/** Attributes that hold ids of elements on the same page. */
const referenceAttributes =
  'aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns for form headers list popovertarget commandfor'.split(
    ' ',
  );

/** Attributes of drawings that may point at a definition by `url(#id)`. */
const paintAttributes = 'fill stroke clip-path mask filter marker-start marker-mid marker-end'.split(' ');

/** Texts that say nothing when a screen reader lists the links of a page. */
const vague = new Set(['här', 'läs mer', 'mer', 'länk', 'klicka här', 'läs', 'here', 'read more', 'more', 'link']);

/** The ids of a page, each with how often it stands there. */
export function idsOf($: CheerioAPI): Map<string, number> {
  const ids = new Map<string, number>();
  $('[id]').each((_, element) => {
    const id = $(element).attr('id') ?? '';
    ids.set(id, (ids.get(id) ?? 0) + 1);
  });
  return ids;
}

/** Up to three of the words that are most like the one that is missing. */
function nearest(wanted: string, known: Iterable<string>): string {
  const closest = [...known].sort((a, b) => distance(wanted, a) - distance(wanted, b)).slice(0, 3);
  return closest.length === 0 ? 'nothing has an id there' : `nearest: ${closest.join(', ')}`;
}

/** An element as a message names it. */
function nameOf($: CheerioAPI, element: Element): string {
  const text = $(element).text().replace(/\s+/g, ' ').trim().slice(0, 60);
  return `<${element.name}>${text === '' ? '' : ` “${text}”`}`;
}

/** The addresses that an element holds, each with its attribute. */
function addressesOf({ attribs }: Element): [attribute: string, address: string][] {
  const sets = ['srcset', 'imagesrcset'].flatMap((attribute) =>
    (attribs[attribute] ?? '')
      .split(/,\s+/)
      .filter((candidate) => candidate.trim() !== '')
      .map((candidate): [string, string] => [attribute, candidate.trim().split(/\s+/)[0] ?? '']),
  );
  return [
    ...addressAttributes.flatMap((name): [string, string][] =>
      attribs[name] === undefined ? [] : [[name, attribs[name]]],
    ),
    ...sets,
  ];
}

/** Why an internal address leads nowhere; undefined where it leads somewhere, or to another host. */
function faultOf(address: string, here: URL, site: Site, ids: ReadonlyMap<string, Map<string, number>>) {
  if (address.trim() === '') return 'the address is empty.';
  if (!URL.canParse(address, here.href)) return 'this is no address.';
  const target = new URL(address, here);
  if (/^(?:mailto|data):$/.test(target.protocol)) return undefined;
  if (!/^https?:$/.test(target.protocol)) return `${target.protocol} is not used here.`;
  if (target.origin !== here.origin) return undefined;
  if (!target.pathname.startsWith(site.base)) return `it leaves the folder ${site.base} that the site is served from.`;
  const wanted = decodeURI(`/${target.pathname.slice(site.base.length)}`);
  const page = ids.get(wanted);
  if (!page && !site.files.has(wanted))
    return `there is no such page or file (${nearest(wanted, [...ids.keys(), ...site.files])}).`;
  // What follows `:~:` is for the browser: words to be found, not an element.
  const fragment = decodeURIComponent(target.hash.slice(1)).replace(/:~:.*$/, '');
  if (fragment === '' || fragment === 'top' || page?.has(fragment)) return undefined;
  return `no element there has this id (${nearest(fragment, page?.keys() ?? [])}).`;
}

/**
 * Every internal address that leads nowhere: a missing page or file, a fragment that no element has, a page without
 * its slash. Addresses on the published origin count as internal.
 *
 * @param site the built site
 * @param origin the origin of the published site, e.g. `https://example.org`
 * @returns one sentence a fault
 */
export function brokenLinks(site: Site, origin: string): string[] {
  const ids = new Map(site.pages.map((page) => [page.path, idsOf(page.$)]));
  return site.pages.flatMap(({ path, $ }) => {
    const here = new URL(`${site.base.replace(/\/$/, '')}${path}`, origin);
    return elementsOf($, '*').flatMap((element) =>
      addressesOf(element).flatMap(([attribute, address]) => {
        const fault = faultOf(address, here, site, ids);
        return fault === undefined ? [] : [`${path}: ${nameOf($, element)} has ${attribute}="${address}": ${fault}`];
      }),
    );
  });
}

/** Every id that stands twice on a page, and every reference to an id that is not there. */
export function brokenReferences(site: Site): string[] {
  const problems: string[] = [];
  for (const { path, $ } of site.pages) {
    const ids = idsOf($);
    for (const [id, count] of ids) {
      if (count > 1) problems.push(`${path}: the id "${id}" stands ${count} times.`);
      if (id === '' || /\s/.test(id)) problems.push(`${path}: "${id}" cannot be an id.`);
    }
    for (const element of elementsOf($, '*')) {
      const { attribs } = element;
      const references = [
        ...referenceAttributes.flatMap((name) => (attribs[name] ?? '').split(/\s+/).map((id) => [name, id])),
        ...paintAttributes.map((name) => [name, /url\(["']?#([^"')]+)/.exec(attribs[name] ?? '')?.[1]]),
      ];
      for (const [attribute, id] of references)
        if (id && !ids.has(id))
          problems.push(
            `${path}: ${nameOf($, element)} has ${attribute}="${id}", but no element has this id (${nearest(id, ids.keys())}).`,
          );
    }
  }
  return problems;
}

/** Every link whose name is empty or says nothing by itself. */
export function vagueLinks(site: Site): string[] {
  const problems: string[] = [];
  for (const { path, $ } of site.pages) {
    for (const element of elementsOf($, 'a[href]')) {
      const link = $(element);
      const hides = link.find('[aria-hidden="true"]').length > 0;
      const copy = hides ? link.clone().find('[aria-hidden="true"]').remove().end() : link;
      const described = copy
        .find('img[alt], [aria-label]')
        .toArray()
        .map((inner) => $(inner).attr('alt') ?? $(inner).attr('aria-label') ?? '');
      const label = element.attribs['aria-label'] ?? [copy.text(), ...described].join(' ');
      const name = label.replace(/\s+/g, ' ').trim();
      const bare = name.toLowerCase().replace(/[\s.…›→»:!]+$/u, '');
      if (element.attribs['aria-labelledby']) continue;
      if (bare === '') problems.push(`${path}: the link to ${element.attribs.href} has no text.`);
      else if (vague.has(bare)) problems.push(`${path}: the link “${name}” to ${element.attribs.href} says nothing.`);
    }
  }
  return problems;
}

/** What each page must have once: a headline, a title of its own, a description, a canonical address, a language. */
export function headFaults(site: Site): string[] {
  const problems: string[] = [];
  const titles = new Map<string, string>();
  for (const { path, $ } of site.pages) {
    const say = (fault: string) => problems.push(`${path}: ${fault}`);
    const headlines = $('h1').length;
    if (headlines !== 1) say(`the page has ${headlines} h1; it needs one.`);
    else if ($('h1').text().trim() === '') say('the h1 is empty.');
    const title = $('head > title').text().trim();
    const other = titles.get(title);
    if (title === '') say('the page has no title.');
    else if (other !== undefined) say(`the title “${title}” is also that of ${other}.`);
    else titles.set(title, path);
    const description = ($('head > meta[name="description"]').attr('content') ?? '').trim();
    if (description.length < 25) say(`the description “${description}” is too short to describe the page.`);
    const unlisted = $('head > meta[name="robots"][content="noindex"]').length > 0;
    // The page that stands in for a missing one has many addresses and none of its own. What is made for frames is part
    // of a page that has one.
    const framed = framedFolders.some((folder) => path.startsWith(folder));
    const canonicals = unlisted && !framed ? 0 : 1;
    if ($('head > link[rel="canonical"][href]').length !== canonicals)
      say(`the page needs ${canonicals} canonical link.`);
    const lang = path.startsWith('/zh-hant/') ? 'zh-Hant' : path.startsWith('/en/') ? 'en' : 'sv';
    if ($('html').attr('lang') !== lang) say(`<html> needs lang="${lang}".`);
    if ($('main').length !== 1) say(`the page has ${$('main').length} main; it needs one.`);
  }
  return problems;
}
