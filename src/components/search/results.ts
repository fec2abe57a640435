/** Draws what a search found: the best three, then kind by kind, each hit with its link first; and what to do before and after. */
import { groupBy } from '../../lib/groupBy.ts';
import { copyButton } from '../share/copyButton.ts';
import { element } from '../ui/element.ts';
import { store, stored } from '../ui/stored.ts';
import { contentOf, foundWords, passage } from './excerpt.ts';
import { type RecordKind, recordKinds } from './kinds.ts';
import { type Hit, readFirst } from './layer.ts';
import { markWords } from './marks.ts';
import type { Setup } from './setup.ts';

/** How many hits stand first, of any kind. */
const bestCount = 3;
/** How many more are shown at a time. */
const pageSize = 10;

/** One list of hits, of which `few` are shown at first. */
export interface Group {
  id: string;
  title: string;
  hits: readonly Hit[];
  few: number;
}

const counted = (text: string, n: number, lang: string) => text.replace('{n}', new Intl.NumberFormat(lang).format(n));

/**
 * The hits in the groups in which they are shown: the best three, then kind by kind. Of a kind those stand open that
 * have been read anyway; the others cost bytes, and wait for a reader who wants that kind.
 *
 * @param chosen the one kind that a reader wants, or none
 * @param sorted whether another order than the best first is wanted: then all hits are one list
 */
export function groupsOf(hits: readonly Hit[], chosen: RecordKind | '', sorted: boolean, setup: Setup): Group[] {
  const { words: w, lang } = setup;
  const kinds = groupBy(hits, ({ kind }) => kind);
  const group = (id: RecordKind, list: readonly Hit[], few: number): Group => ({
    ...{ id, hits: list, few },
    title: counted(w.group.replace('{kind}', w.kinds[id]), list.length, lang),
  });
  if (chosen !== '') return [group(chosen, kinds.get(chosen) ?? [], pageSize)];
  if (sorted) return [{ id: 'all', title: w.allKinds, hits, few: pageSize }];
  // The original of what is translated comes last: its readers ask in the other edition.
  const best = hits.filter(({ kind }) => kind !== 'original').slice(0, bestCount);
  const order = [...kinds.keys()].sort((a, b) => Number(a === 'original') - Number(b === 'original'));
  const rest = order.map((kind) => {
    const others = kinds.get(kind)?.filter((hit) => !best.includes(hit)) ?? [];
    return group(kind, others, others.filter((hit) => hits.indexOf(hit) < readFirst).length);
  });
  return [{ id: 'best', title: w.best, hits: best, few: bestCount }, ...rest].filter((one) => one.hits.length > 0);
}

/** Tells the page of a hit what to mark there (`found.ts`). */
function keepFound(address: string, words: readonly string[], setup: Setup) {
  store('sessionStorage', 'sok-markera', { address, words, setup });
  // A hit on this very page loads nothing.
  if (new URL(address, location.href).pathname === location.pathname)
    setTimeout(() => void import('./found.ts').then(({ markFound }) => markFound()).catch(() => undefined), 50);
}

/** @param names how many hits have been drawn under each name: of two that would look alike the second says its id too */
async function hitOf({ kind, found, data }: Hit, setup: Setup, names: Map<string, number>): Promise<HTMLElement> {
  const { url, content: words, meta, filters } = await data();
  const content = contentOf(words);
  const [foreign] = filters.lang ?? [];
  const title = meta.title ?? url;
  const link = element('a', { class: 'plain-link strong', href: url }, title);
  // A source has its own title, and what is said of it here is in the reader's language.
  if (foreign && kind === 'source') link.lang = foreign;
  const w = setup.words;
  const [, page = w.kinds[kind]] = setup.pages.find(([address]) => url.startsWith(address)) ?? [];
  const place = [...new Set([w.kinds[kind], page])].join(' · ');
  const times = names.get(title + place) ?? 0;
  names.set(title + place, times + 1);
  const shown = passage(content, found);
  // A part of a page that holds things only, each a hit of its own, has no words itself.
  const text = shown === '' ? [] : [element('p', { class: 'measure' }, shown)];
  for (const part of text) if (foreign && kind !== 'source') part.lang = foreign;
  const marked = foundWords(content, found);
  for (const part of [link, ...text]) markWords(part, new Set(marked));
  link.addEventListener('click', () => keepFound(url, marked, setup));
  const says = times === 0 ? place : `${place} · ${url.replace(/^.*#|\/$/g, '')}`;
  const share = copyButton(new URL(url, location.href).href, [w.copyLink, w.copiedLink]);
  return element('li', {}, link, element('div', { class: 'place small soft' }, says), ...text, share);
}

/**
 * Draws groups of one answer: each with its first hits, and a button that shows more.
 *
 * @param id of the search, for the ids of its groups
 * @param onFault is called when further hits cannot be had
 */
export function drawing(id: string, setup: Setup, onFault: (fault: unknown) => void) {
  const names = new Map<string, number>();
  return async ({ id: own, title, hits, few }: Group): Promise<HTMLElement> => {
    const { words: w, lang } = setup;
    const list = element('ol', { class: 'plain-list ruled' });
    const heading = `${id}-${own}`;
    const headline = element('h2', { id: heading, class: 'kicker' }, title);
    const section = element('section', { 'aria-labelledby': heading }, headline, list);
    const fill = async (count: number) => {
      const next = hits.slice(list.children.length, list.children.length + count);
      const made = await Promise.all(next.map((hit) => hitOf(hit, setup, names)));
      list.append(...made);
      return made[0]?.querySelector('a');
    };
    await fill(few);
    if (hits.length <= few) return section;
    const more = { type: 'button', class: 'button', 'data-more': '', 'aria-describedby': heading };
    const atOnce = hits.length <= pageSize * 2;
    const button = element('button', more, atOnce ? counted(w.showAll, hits.length, lang) : w.more);
    button.addEventListener('click', () => {
      fill(atOnce ? hits.length : pageSize)
        .then((first) => {
          if (list.children.length >= hits.length) button.remove();
          first?.focus();
        })
        .catch(onFault);
    });
    section.append(button);
    return section;
  };
}

/** Radio buttons that show one kind only, each with its count. */
export function kindChoices(name: string, hits: readonly Hit[], chosen: RecordKind | '', { words: w }: Setup) {
  const kinds = groupBy(hits, ({ kind }) => kind);
  return (['', ...recordKinds] as const).flatMap((value) => {
    const count = value === '' ? hits.length : (kinds.get(value)?.length ?? 0);
    if (count === 0) return [];
    const radio = element('input', { type: 'radio', name, value });
    radio.checked = value === chosen;
    const says = value === '' ? w.allKinds : w.kinds[value];
    return element(
      'label',
      { class: 'tab control' },
      radio,
      ` ${says} `,
      element('span', { class: 'soft figures' }, String(count)),
    );
  });
}

/** Questions under a heading, as buttons; whoever holds them listens for `[data-question]`. */
function asking(heading: string, questions: readonly string[], ...after: HTMLElement[]): HTMLElement {
  const button = { type: 'button', class: 'link-button small' };
  const list = questions.map((text) =>
    element('li', {}, element('button', { ...button, 'data-question': text }, text)),
  );
  const ul = element('ul', { class: 'cluster plain-list' }, ...list);
  return element('div', {}, element('h2', { class: 'kicker' }, heading), ul, ...after);
}

/** Where the latest questions are stored: on the reader's device and nowhere else. */
const storageKey = 'sok-senaste';
const mostRecent = 6;

/** The latest questions, newest first, whatever else may be stored there by now. */
function recentQuestions(): string[] {
  const read = stored('localStorage', storageKey);
  return Array.isArray(read) ? read.filter((question) => typeof question === 'string').slice(0, mostRecent) : [];
}

/** Stores a question as the latest; the same one, however it is written, is listed once. The empty one erases all. */
export function storeQuestion(asked: string): void {
  const others = recentQuestions().filter((other) => other.toLowerCase() !== asked.toLowerCase());
  store('localStorage', storageKey, asked === '' ? [] : [asked, ...others].slice(0, mostRecent));
}

/**
 * The latest questions and some examples, before one has asked.
 *
 * @param onForget is called when the latest questions have been erased
 */
export function beforeAsking({ words: w }: Setup, onForget: () => void): HTMLElement[] {
  const recent = recentQuestions();
  const examples = asking(w.suggestions, w.questions);
  if (recent.length === 0) return [examples];
  const forget = element('button', { type: 'button', class: 'link-button small' }, w.forget);
  forget.addEventListener('click', () => {
    storeQuestion('');
    onForget();
  });
  return [asking(w.recent, recent, element('p', { class: 'small soft' }, `${w.recentNote} `, forget)), examples];
}

/** What to do where nothing was found: other words, where to look instead, examples. */
export function afterNothing({ words: w, pages, other }: Setup, query: string): HTMLElement[] {
  const elsewhere = [`${other}?${new URLSearchParams({ q: query })}`, w.otherEdition];
  const links = [...pages, elsewhere].map(([href = '', name = '']) => element('a', { class: 'tap', href }, name));
  const ways = element('ul', { class: 'cluster plain-list' }, ...links.map((link) => element('li', {}, link)));
  return [element('p', {}, w.noneHelp), ways, asking(w.suggestions, w.questions)];
}
