/** Whether what a page points at is there: pages, files, fragments, elements. */
import type { CheerioAPI } from 'cheerio';
import { distance } from '../../src/lib/text/distance.ts';
import { framedFolders } from '../../src/lib/url/embed.ts';
import type { Site } from './site.ts';

/** An element of the parsed page, as far as the checks use it. */
type Element = ReturnType<typeof elementsOf>[number];

const elementsOf = ($: CheerioAPI, selector: string) => $.root().find(selector).toArray();

/** Attributes that hold one address. */
const addressAttributes = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'xlink:href'];

/** Attributes that hold ids of elements on the same page. */
const referenceAttributes = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
  'commandfor',
];

/** Attributes of drawings that may point at a definition by `url(#id)`. */
const paintAttributes = ['fill', 'stroke', 'clip-path', 'mask', 'filter', 'marker-start', 'marker-mid', 'marker-end'];

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

/** The addresses that an element holds, with the attribute that holds each. */
function addressesOf(element: Element): { attribute: string; address: string }[] {
  const single = addressAttributes.flatMap((attribute) => {
    const address = element.attribs[attribute];
    // <object data> and <q cite> are addresses; data attributes of other elements are not in the list.
    return address === undefined ? [] : [{ attribute, address }];
  });
  const sets = ['srcset', 'imagesrcset'].flatMap((attribute) =>
    (element.attribs[attribute] ?? '')
      .split(/,\s+/)
      .filter((candidate) => candidate.trim() !== '')
      .map((candidate) => ({ attribute, address: candidate.trim().split(/\s+/)[0] ?? '' })),
  );
  return [...single, ...sets];
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
  const problems: string[] = [];
  for (const { path, $ } of site.pages) {
    const here = new URL(`${site.base.replace(/\/$/, '')}${path}`, origin);
    const say = (element: Element, attribute: string, address: string, fault: string) =>
      problems.push(`${path}: ${nameOf($, element)} has ${attribute}="${address}": ${fault}`);
    for (const element of elementsOf($, '*')) {
      for (const { attribute, address } of addressesOf(element)) {
        if (address.trim() === '') {
          say(element, attribute, address, 'the address is empty.');
          continue;
        }
        let target: URL;
        try {
          target = new URL(address, here);
        } catch {
          say(element, attribute, address, 'this is no address.');
          continue;
        }
        if (!/^https?:$/.test(target.protocol)) {
          if (!['mailto:', 'data:'].includes(target.protocol))
            say(element, attribute, address, `${target.protocol} is not used here.`);
          continue;
        }
        if (target.origin !== here.origin) continue;
        if (!target.pathname.startsWith(site.base)) {
          say(element, attribute, address, `it leaves the folder ${site.base} that the site is served from.`);
          continue;
        }
        const wanted = decodeURI(`/${target.pathname.slice(site.base.length)}`);
        const page = ids.get(wanted);
        if (!page && !site.files.has(wanted)) {
          const others = [...ids.keys(), ...site.files];
          say(element, attribute, address, `there is no such page or file (${nearest(wanted, others)}).`);
          continue;
        }
        // What follows `:~:` is for the browser: words to be found, not an element.
        const fragment = decodeURIComponent(target.hash.slice(1)).replace(/:~:.*$/, '');
        if (fragment === '' || fragment === 'top') continue;
        if (!page?.has(fragment)) {
          say(element, attribute, address, `no element there has this id (${nearest(fragment, page?.keys() ?? [])}).`);
        }
      }
    }
  }
  return problems;
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
      const references = [
        ...referenceAttributes.flatMap((attribute) =>
          (element.attribs[attribute] ?? '')
            .split(/\s+/)
            .filter((id) => id !== '')
            .map((id) => ({ attribute, id })),
        ),
        ...paintAttributes.flatMap((attribute) => {
          const id = /url\(["']?#([^"')]+)/.exec(element.attribs[attribute] ?? '')?.[1];
          return id === undefined ? [] : [{ attribute, id }];
        }),
      ];
      for (const { attribute, id } of references) {
        if (ids.has(id)) continue;
        problems.push(
          `${path}: ${nameOf($, element)} has ${attribute}="${id}", but no element has this id (${nearest(id, ids.keys())}).`,
        );
      }
    }
  }
  return problems;
}

/** Every link whose name is empty or says nothing by itself. */
export function vagueLinks(site: Site): string[] {
  const problems: string[] = [];
  for (const { path, $ } of site.pages) {
    for (const element of elementsOf($, 'a[href]')) {
      const copy = $(element).clone();
      copy.find('[aria-hidden="true"]').remove();
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
