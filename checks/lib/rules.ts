/** Which rules of the built style sheets match nothing on any page. */
import type { Page, Site } from './site.ts';
import { stylesOf } from './weight.ts';

/** The text of a block in balanced brackets, from the opening one. */
function block(text: string, from: number, [open, close]: readonly [string, string]): string {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    if (text[at] === close) depth -= 1;
    if (depth === 0) return text.slice(from, at + 1);
  }
  return text.slice(from);
}

/** Splits at commas that stand in no brackets. */
function splitList(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of list) {
    if (/[([]/.test(sign)) depth += 1;
    if (/[)\]]/.test(sign)) depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/**
 * The selectors of a minified style sheet, each by itself, from inside layers and conditions too. Fonts, key frames and
 * sheets of paper have none.
 */
export function selectorsOf(css: string): string[] {
  const found: string[] = [];
  let at = 0;
  for (let brace = css.indexOf('{', at); brace !== -1; brace = css.indexOf('{', at)) {
    const prelude = css
      .slice(at, brace)
      .replace(/^[\s\S]*[;}]/, '')
      .trim();
    const body = block(css, brace, ['{', '}']);
    if (/^@(?:media|supports|layer|container)\b/.test(prelude)) found.push(...selectorsOf(body.slice(1, -1)));
    else if (!prelude.startsWith('@')) found.push(...splitList(prelude));
    at = brace + body.length;
  }
  return found;
}

/** States that a reader or a browser brings about. */
const states =
  /:lang\([^)]*\)|:(?:hover|focus-visible|focus-within|focus|active|visited|target|checked|popover-open|defined|disabled|indeterminate|fullscreen|modal)(?![\w-])/g;
/** Attributes that say a state, whoever sets them. */
const stateAttributes =
  /\[(?:open|hidden|aria-(?:pressed|expanded|selected|busy|current|sort)|dir)(?:[~|^$*]?=[^\]]*)?\]/g;
const always = ':nth-child(n)';

/** A selector without what no page shows by itself: pseudo-elements, states, and what is excluded. */
export function standing(selector: string): string {
  let text = selector.replace(/::[\w-]+(?:\([^)]*\))?/g, '').replace(/:(?:before|after)\b/g, '');
  for (let at = text.indexOf(':not('); at !== -1; at = text.indexOf(':not('))
    text = text.slice(0, at) + always + text.slice(at + 4 + block(text, at + 4, ['(', ')']).length);
  text = text.replace(states, always).replace(stateAttributes, always);
  // What is left of a pseudo-element alone, or after a combinator.
  // Names of SVG that are no lower case, and relations inside `:has()`, are beyond the matcher of the checks.
  text = text.replace(/:has\([+~>][^()]*\)/g, always).replace('[viewBox]', always);
  return text.replace(/(^|[\s>+~,(])(?=$|[,)>+~])/g, '$1*').trim() || '*';
}

/** The names that a selector asks for, as it writes them: `.class`, `#id`, `[attribute`. Of alternatives none is needed. */
function namesOf(selector: string): string[] {
  const needed = selector.replace(/:(?:is|where)\((?:[^()]|\([^()]*\))*\)/g, '');
  return [...needed.matchAll(/[.#[](?:[\w-]|\\.)+/g)].map(([name]) => name.replaceAll('\\', '').toLowerCase());
}

/** The names that a page has, in the same form. */
function namesIn({ html }: Page): Set<string> {
  const names = new Set<string>();
  for (const [, name = '', value = ''] of html.matchAll(/\s([a-z][\w-]*)(?:="([^"]*)")?(?=[\s/>])/gi)) {
    names.add(`[${name.toLowerCase()}`);
    if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one.toLowerCase()}`);
    if (name === 'id') names.add(`#${value.toLowerCase()}`);
  }
  return names;
}

/** The attribute by which a component's styles are its own. */
const scope = /\[data-astro-cid-[a-z0-9]{8}\]/g;

const camel = (name: string) =>
  name.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The selectors that match nothing on any page that has a sheet with them, each once. A name that no page has may be given
 * by a script that ships: it is looked for in their texts.
 *
 * @param site the built site
 * @param declared what scripts make or change, and no page is built with
 */
export function deadSelectors(site: Site, declared: readonly RegExp[]): string[] {
  const scripts = [...site.files]
    .filter((file) => file.endsWith('.js') && !file.startsWith('/pagefind/'))
    .map((file) => site.text(file))
    .join('\n');
  const inScripts = (name: string) =>
    new RegExp(`(?<![\\w-])(?:${name.slice(1)}|${camel(name.slice(1))})(?![\\w-])`).test(scripts);
  const names = new Map(site.pages.map((page) => [page, namesIn(page)]));
  const users = new Map<string, Page[]>();
  for (const page of site.pages)
    for (const sheet of stylesOf(site, page)) users.set(sheet, [...(users.get(sheet) ?? []), page]);
  // Each page has one sheet, and many sheets the same rule; what a script fetches when it needs it may lie on any page.
  const asked = new Map<string, Set<Page>>();
  for (const [sheet, css] of site.sheets)
    for (const selector of selectorsOf(css))
      asked.set(selector, new Set([...(asked.get(selector) ?? []), ...(users.get(sheet) ?? site.pages)]));
  return [...asked]
    .filter(([selector]) => !declared.some((made) => made.test(selector.replace(scope, ''))))
    .filter(([selector, all]) => {
      const pages = [...all].toSorted((a, b) => b.html.length - a.html.length);
      const query = standing(selector);
      const needed = namesOf(query);
      if (needed.some((name) => !pages.some((page) => names.get(page)?.has(name)) && inScripts(name))) return false;
      return !pages.some((page) => needed.every((name) => names.get(page)?.has(name)) && page.$(query).length > 0);
    })
    .map(([selector]) => selector);
}
