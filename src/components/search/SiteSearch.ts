import type { Words } from '../../i18n/index.ts';
import { plural } from '../../i18n/plural.ts';
import { loadPagefind, type PagefindHit } from './pagefind.ts';

type SearchWords = Words['search'];

const pageSize = 10;
/** Longer than any question a reader types; a pasted book is cut here. */
const longestQuery = 200;

/** A short-hand: an element with attributes and children, all of it text or elements, never HTML. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Pagefind's excerpt as nodes: its text and its `<mark>`s, and nothing else that might stand in it. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) =>
    node instanceof HTMLElement && node.localName === 'mark'
      ? element('mark', {}, node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}

/**
 * The search form with its results: types, filters by kind, moves by arrow keys. With `data-in-address` the query is
 * kept in the page's address and read from it.
 */
export class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #results!: HTMLElement;
  #kinds!: HTMLFieldSetElement;
  #more!: HTMLButtonElement;
  #words!: SearchWords;
  /** The name of each page by its path. */
  #pages: Record<string, string> = {};
  #timer = 0;
  /** Counts searches, so that a late answer to an old question is thrown away. */
  #turn = 0;
  #kind = '';
  #query = '';

  connectedCallback() {
    const find = <E extends Element>(selector: string) => {
      const found = this.querySelector<E>(selector);
      if (!found) throw new Error(`<site-search> lacks ${selector}`);
      return found;
    };
    this.#words = JSON.parse(this.dataset.words ?? '{}');
    this.#pages = JSON.parse(this.dataset.pages ?? '{}');
    this.#input = find('input[type="search"]');
    this.#status = find('[role="status"]');
    this.#results = find('[data-search-results]');
    this.#kinds = find('fieldset');
    this.#more = find('[data-more]');
    find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.search(this.#input.value);
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.search(this.#input.value), 120);
    });
    this.#input.addEventListener('focus', () => void this.#pagefind().catch(() => undefined), { once: true });
    this.#kinds.addEventListener('change', (event) => {
      this.#kind = (event.target as HTMLInputElement).value;
      void this.#run();
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    if (this.#inAddress) addEventListener('popstate', () => this.#readAddress());
    // What was typed before this script came goes before what the address says.
    if (this.#input.value !== '') this.search(this.#input.value);
    else if (this.#inAddress) this.#readAddress();
  }

  /** Searches, shows the results and, where that is wanted, keeps the query in the address. */
  search(query: string) {
    const trimmed = query.trim().slice(0, longestQuery);
    if (trimmed === this.#query) return;
    this.#query = trimmed;
    this.#kind = '';
    if (this.#inAddress) {
      const address = new URL(location.href);
      if (trimmed === '') address.searchParams.delete('q');
      else address.searchParams.set('q', trimmed);
      history.replaceState(null, '', address);
    }
    void this.#run();
  }

  get #inAddress() {
    return this.dataset.inAddress !== undefined;
  }

  #readAddress() {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = query.slice(0, longestQuery);
    this.search(query);
  }

  #pagefind() {
    return loadPagefind(this.dataset.bundle ?? '/pagefind/');
  }

  async #run() {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#query;
    if (query === '') return this.#show(turn, [], '', {});
    try {
      const pagefind = await this.#pagefind();
      const found = await pagefind.search(query);
      const wanted = this.#kind === '' ? found : await pagefind.search(query, { filters: { kind: this.#kind } });
      if (turn !== this.#turn) return;
      await this.#show(turn, wanted.results, query, found.filters.kind ?? {});
    } catch {
      if (turn !== this.#turn) return;
      this.#results.replaceChildren();
      this.#status.textContent = this.#words.failed;
    }
  }

  async #show(turn: number, results: { data(): Promise<PagefindHit> }[], query: string, kinds: Record<string, number>) {
    const first = await Promise.all(results.slice(0, pageSize).map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.#results.replaceChildren(...first.map((hit) => this.#hit(hit)));
    this.#showKinds(kinds);
    const hits = plural(this.#words.hits, results.length, document.documentElement.lang);
    this.#status.textContent =
      query === ''
        ? ''
        : (results.length === 0 ? this.#words.none : this.#words.hitsFor.replace('{hits}', hits)).replace(
            '{query}',
            () => query,
          );
    let shown = first.length;
    this.#more.hidden = shown >= results.length;
    this.#more.onclick = async () => {
      const next = await Promise.all(results.slice(shown, shown + pageSize).map((result) => result.data()));
      if (turn !== this.#turn) return;
      const nodes = next.map((hit) => this.#hit(hit));
      this.#results.append(...nodes);
      shown += next.length;
      this.#more.hidden = shown >= results.length;
      nodes[0]?.querySelector('a')?.focus();
    };
  }

  #hit(hit: PagefindHit) {
    const kind = hit.filters.kind?.[0] as keyof SearchWords['kinds'];
    // The innermost page of the menu that the address lies under; a page itself lies under none.
    const page = Object.keys(this.#pages)
      .filter((path) => hit.url.startsWith(path) && hit.url !== path)
      .sort((a, b) => b.length - a.length)[0];
    const place = [this.#words.kinds[kind] ?? '', page === undefined ? undefined : this.#pages[page]];
    return element(
      'li',
      {},
      element('a', { href: hit.url }, hit.meta.title ?? hit.url),
      element('span', { class: 'place' }, [...new Set(place)].filter(Boolean).join(' · ')),
      element('p', {}, ...excerptNodes(hit.excerpt)),
    );
  }

  #showKinds(kinds: Record<string, number>) {
    const present = Object.keys(this.#words.kinds).filter((kind) => (kinds[kind] ?? 0) > 0);
    const total = present.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0);
    const choice = (value: string, label: string, count: number) => {
      const radio = element('input', { type: 'radio', name: `${this.id}-kind`, value });
      radio.checked = value === this.#kind;
      return element('label', {}, radio, ` ${label} `, element('span', { class: 'count' }, String(count)));
    };
    const legend = this.#kinds.querySelector('legend');
    const focused = this.#kinds.contains(document.activeElement);
    this.#kinds.replaceChildren(
      ...(legend ? [legend] : []),
      choice('', this.#words.allKinds, total),
      ...present.map((kind) => choice(kind, this.#words.kinds[kind as keyof SearchWords['kinds']], kinds[kind] ?? 0)),
    );
    this.#kinds.hidden = present.length < 2;
    if (focused) this.#kinds.querySelector<HTMLInputElement>('input:checked')?.focus();
  }

  #move(event: KeyboardEvent) {
    const links = [...this.#results.querySelectorAll<HTMLAnchorElement>('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inInput = document.activeElement === this.#input;
    if (document.activeElement === this.#more && event.key === 'ArrowUp') {
      event.preventDefault();
      links.at(-1)?.focus();
    }
    if (at === -1 && !inInput) return;
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowDown: links[at + 1] ?? (this.#more.hidden ? undefined : this.#more),
      ArrowUp: at === 0 ? this.#input : links[at - 1],
      // Within the text of the form these keys move the cursor.
      Home: inInput ? undefined : links[0],
      End: inInput ? undefined : links.at(-1),
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
