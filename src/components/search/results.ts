/** Draws what a search found: the best three, then kind by kind, each hit with its link first. */

import type { Words } from '../../i18n/index.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { type RecordKind, recordKinds } from '../../lib/search/kinds.ts';
import { readFirst } from './choice.ts';
import { element } from './dom.ts';
import { foundKey } from './foundKey.ts';
import type { Hit } from './layer.ts';
import type { Setup } from './setup.ts';

type Excerpts = Pick<typeof import('./searching.ts'), 'contentOf' | 'foundWords' | 'markedTitle' | 'passage'>;

/** How many hits stand first, of any kind. */
const bestCount = 3;
/** How many more are shown at a time. */
const pageSize = 10;

/** One list of hits. */
export interface Group {
  title: string;
  kind?: RecordKind | undefined;
  hits: readonly Hit[];
  /** How many are shown at first. */
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
export function groupsOf(
  hits: readonly Hit[],
  chosen: RecordKind | '',
  sorted: boolean,
  w: Words['search'],
  lang: string,
): Group[] {
  const kinds = groupBy(hits, ({ kind }) => kind);
  const group = (kind: RecordKind, list: readonly Hit[], few: number): Group => ({
    title: counted(w.group.replace('{kind}', w.kinds[kind]), list.length, lang),
    kind,
    hits: list,
    few,
  });
  if (chosen !== '') return [group(chosen, kinds.get(chosen) ?? [], pageSize)];
  if (hits.length === 0) return [];
  if (sorted) return [{ title: w.allKinds, hits, few: pageSize }];
  // The original of what is translated comes last: its readers ask in the other edition.
  const best = hits.filter(({ kind }) => kind !== 'original').slice(0, bestCount);
  const order = [...kinds.keys()].sort((a, b) => Number(a === 'original') - Number(b === 'original'));
  const read = new Set(hits.slice(0, readFirst));
  const rest = order.map((kind) => {
    const others = kinds.get(kind)?.filter((hit) => !best.includes(hit)) ?? [];
    return group(kind, others, others.filter((hit) => read.has(hit)).length);
  });
  return [
    ...(best.length > 0 ? [{ title: w.best, hits: best, few: bestCount }] : []),
    ...rest.filter((one) => one.hits.length > 0),
  ];
}

/** Draws groups of one answer. */
export class Results {
  readonly #id: string;
  readonly #setup: Setup;
  readonly #excerpts: Excerpts;
  readonly #onFault: () => void;
  /** How many hits have been drawn under each name, so that no two look alike. */
  readonly #names = new Map<string, number>();

  /** @param id of the search, for the ids of its groups */
  constructor(id: string, setup: Setup, excerpts: Excerpts, onFault: () => void) {
    this.#id = id;
    this.#setup = setup;
    this.#excerpts = excerpts;
    this.#onFault = onFault;
  }

  /** A group with its first hits, and a button that shows more. */
  async section({ title, kind, hits, few }: Group): Promise<HTMLElement> {
    const { words: w, lang } = this.#setup;
    const list = element('ol', {});
    const id = `${this.#id}-${kind ?? (few === bestCount ? 'best' : 'all')}`;
    const section = element('section', { 'aria-labelledby': id }, element('h2', { id }, title), list);
    const fill = async (count: number) => {
      const made = await Promise.all(
        hits.slice(list.children.length, list.children.length + count).map((hit) => this.#hit(hit)),
      );
      list.append(...made);
      return made[0]?.querySelector('a');
    };
    await fill(few);
    if (hits.length <= few) return section;
    const atOnce = few < pageSize && hits.length <= pageSize * 2;
    const button = element(
      'button',
      { type: 'button', class: 'button', 'data-more': '', 'aria-describedby': id },
      atOnce ? counted(w.showAll, hits.length, lang) : w.more,
    );
    button.addEventListener('click', () => {
      fill(atOnce ? hits.length : pageSize)
        .then((first) => {
          if (list.children.length >= hits.length) button.remove();
          first?.focus();
        })
        .catch(this.#onFault);
    });
    section.append(button);
    return section;
  }

  async #hit({ kind, found, data }: Hit): Promise<HTMLElement> {
    const { words: w, pages, lang } = this.#setup;
    const { url, content: text, meta, filters } = await data();
    const content = this.#excerpts.contentOf(text);
    const marked = (pieces: ReturnType<Excerpts['passage']>) =>
      pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
    const [foreign] = filters.lang ?? [];
    const link = element('a', { href: url }, ...marked(this.#excerpts.markedTitle(meta.title ?? url, content, found)));
    // A source has its own title, and what is said of it here is in the reader's language.
    if (foreign && kind === 'source') link.lang = foreign;
    link.addEventListener('click', () => this.#opened(url, this.#excerpts.foundWords(content, found)));
    const shown = marked(this.#excerpts.passage(content, found));
    return element(
      'li',
      {},
      link,
      element('span', { class: 'place' }, this.#place(url, meta.title ?? '', [w.kinds[kind], pageOf(url, pages)])),
      // A part of a page that holds things only, each a hit of its own, has no words itself.
      ...(shown.length > 0 ? [element('p', foreign && kind !== 'source' ? { lang: foreign } : {}, ...shown)] : []),
      this.#share(url, lang),
    );
  }

  /** Where a hit lies. Of two that would look alike the second says its id too. */
  #place(url: string, title: string, place: (string | undefined)[]): string {
    const said = [...new Set(place)].filter(Boolean).join(' · ');
    const name = `${title} ${said}`;
    const times = this.#names.get(name) ?? 0;
    this.#names.set(name, times + 1);
    return times === 0 ? said : `${said} · ${url.replace(/^.*#|\/$/g, '')}`;
  }

  /** Copies the hit's address; where the browser refuses that, shows it selected. */
  #share(url: string, lang: string) {
    const { words: w } = this.#setup;
    const address = new URL(url, location.href).href;
    const button = element('button', { type: 'button', class: 'share', lang }, w.copyLink);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(address);
        button.textContent = w.copiedLink;
        setTimeout(() => (button.textContent = w.copyLink), 2000);
      } catch {
        const field = element('input', { type: 'text', readonly: '', value: address, 'aria-label': w.copyLink });
        button.replaceWith(field);
        field.focus();
        field.select();
      }
    });
    return button;
  }

  /** Tells the page of the hit what to mark. */
  #opened(url: string, words: readonly string[]) {
    try {
      sessionStorage.setItem(foundKey, JSON.stringify({ address: url, words }));
    } catch {
      return;
    }
    // A hit on this very page loads nothing.
    if (new URL(url, location.href).pathname === location.pathname)
      setTimeout(() => void import('./found.ts').then(({ markFound }) => markFound()).catch(() => undefined), 50);
  }
}

/** The innermost page of the menu that an address lies under; a page itself lies under none. */
function pageOf(url: string, pages: Record<string, string>): string | undefined {
  const [path = ''] = Object.keys(pages)
    .filter((page) => url.startsWith(page) && url !== page)
    .sort((a, b) => b.length - a.length);
  return pages[path];
}

/** Radio buttons that show one kind only, each with its count. */
export function kindChoices(
  name: string,
  hits: readonly Hit[],
  chosen: RecordKind | '',
  w: Words['search'],
): HTMLElement[] {
  const choice = (value: string, label: string, count: number) => {
    const radio = element('input', { type: 'radio', name, value });
    radio.checked = value === chosen;
    return element('label', {}, radio, ` ${label} `, element('span', { class: 'count' }, String(count)));
  };
  const kinds = recordKinds
    .map((kind) => ({ kind, count: hits.filter((hit) => hit.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return [choice('', w.allKinds, hits.length), ...kinds.map(({ kind, count }) => choice(kind, w.kinds[kind], count))];
}
