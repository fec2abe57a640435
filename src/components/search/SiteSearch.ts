import { plural } from '../../i18n/plural.ts';
import type { RecordKind } from '../../lib/search/kinds.ts';
import type { Lang } from '../../lib/url/routes.ts';
import { fetchSheet } from '../ui/fetchSheet.ts';
import { type Kept, keepState } from '../ui/keepState.ts';
import type { searchFields } from './address.ts';
import look from './answers.css?url';
import { noChoice, type SearchChoice } from './choice.ts';
import { searchFolder } from './files.ts';
import { afterNothing, beforeAsking } from './idle.ts';
import type { Answer, Hit, Layer } from './layer.ts';
import { recentQuestions, storeQuestions, withQuestion } from './recent.ts';
import { groupsOf, kindChoices, Results } from './results.ts';
import { loadSetup, type Setup } from './setup.ts';

/** Longer than any question a reader types; a pasted book is cut here. */
const longestQuery = 200;
/** How long whoever types on is waited for, in milliseconds. */
const pause = 140;

/** The engine, fetched when somebody is about to search. */
const loadEngine = () => import('./searching.ts');
type Filters = Pick<typeof import('./choices.ts'), 'show' | 'chosen'>;

/**
 * The search form with its results: types, filters, moves by arrow keys. With `data-in-address` the query is kept in
 * the page's address and read from it.
 */
export class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #help!: HTMLElement;
  #idle!: HTMLElement;
  #results!: HTMLElement;
  #kinds!: HTMLFieldSetElement;
  #refine!: HTMLDetailsElement;
  #timer = 0;
  #statusTimer = 0;
  /** When the last letter was typed. */
  #typed = 0;
  /** Counts searches, so that a late answer to an old question is thrown away. */
  #turn = 0;
  /** What reads and fills the fields of the filters, once they are there. */
  #filters: Filters | undefined;
  /** Which hits are shown, and in what order. */
  #choice: SearchChoice = noChoice;
  /** The same, in the address. */
  #address: Kept<typeof searchFields> | undefined;
  #query = '';
  /** Whether the question may go on: then its last word counts as a beginning too. */
  #typing = false;
  /** What the page showed before the question that is being typed: what Back leads to. */
  #asked = '';

  connectedCallback() {
    const find = <E extends Element>(selector: string) => {
      const found = this.querySelector<E>(selector);
      if (!found) throw new Error(`<site-search> lacks ${selector}`);
      return found;
    };
    this.#input = find('input[type="search"]');
    this.#status = find('[role="status"]');
    this.#help = find('[data-help]');
    this.#idle = find('[data-idle]');
    this.#results = find('[data-search-results]');
    this.#kinds = find('fieldset');
    this.#refine = find('[data-refine]');
    find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#ask(this.#input.value);
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      // The first letters are answered at once; whoever types on, at the next pause.
      const typesOn = this.#query !== '' && performance.now() - this.#typed < 300;
      this.#typed = performance.now();
      if (typesOn) this.#timer = window.setTimeout(() => this.search(this.#input.value, true), pause);
      else this.search(this.#input.value, true);
    });
    this.#input.addEventListener(
      'focus',
      () => {
        void this.#open().catch(() => undefined);
        if (this.#query === '') void this.#showIdle();
      },
      { once: true },
    );
    this.#kinds.addEventListener('change', (event) => {
      this.#choose({ kind: (event.target as HTMLInputElement).value as RecordKind | '' });
    });
    this.#refine.addEventListener('toggle', () => void this.#showChoices().catch(() => undefined));
    this.#refine.addEventListener('change', () => {
      if (this.#filters) this.#choose(this.#filters.chosen(this.#refine));
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      const question = target?.closest('[data-question]')?.textContent;
      if (question) {
        this.#ask(question);
        this.#input.focus();
      } else if (target?.closest('[data-search-results] a')) this.#remember();
    });
    if (this.#inAddress) {
      addEventListener('popstate', () => this.#readAddress());
      this.#address = keepState(
        async () => (await import('./address.ts')).searchFields,
        (choice) => {
          if (JSON.stringify(choice) === JSON.stringify(this.#choice)) return;
          this.#choice = choice;
          // Who filters sees by what.
          if (JSON.stringify({ ...choice, kind: '' }) !== JSON.stringify(noChoice)) this.#refine.open = true;
          this.#filters?.show(this.#refine, choice);
          void this.#run();
        },
      );
    }
    // What was typed before this script came goes before what the address says.
    if (this.#input.value !== '') this.search(this.#input.value, true);
    else if (this.#inAddress) this.#readAddress();
    if (this.#query === '' && this.closest('dialog[open]')) void this.#showIdle();
  }

  /**
   * Searches, shows the results and, where that is wanted, keeps the query in the address.
   *
   * @param typing whether the last word may not be finished
   */
  search(query: string, typing = false) {
    const trimmed = query.trim().slice(0, longestQuery);
    if (trimmed === this.#query && typing === this.#typing) return;
    if (trimmed !== this.#query) this.#choice = { ...this.#choice, kind: '' };
    this.#query = trimmed;
    this.#typing = typing;
    if (this.#inAddress) this.#writeAddress(trimmed);
    void this.#run();
  }

  /** A question that is finished: it stays in the history, and among the latest. */
  #ask(query: string) {
    this.#input.value = query;
    if (this.#inAddress && this.#asked !== '' && query.trim() !== this.#asked && query.trim() !== '') {
      // The address has followed the typing: what it showed before comes back first.
      this.#writeAddress(this.#asked);
      history.pushState(null, '', location.href);
    }
    this.search(query);
    this.#asked = this.#query;
    this.#remember();
  }

  #choose(choice: Partial<SearchChoice>) {
    this.#choice = { ...this.#choice, ...choice };
    this.#address?.keep(this.#choice, 'choice');
    void this.#run();
  }

  #writeAddress(query: string) {
    const address = new URL(location.href);
    // Another question may have no hits of the kind that is shown.
    if (query !== address.searchParams.get('q')) for (const key of ['slag', 'kind']) address.searchParams.delete(key);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
  }

  #remember() {
    storeQuestions(withQuestion(recentQuestions(), this.#query));
  }

  get #inAddress() {
    return this.dataset.inAddress !== undefined;
  }

  #readAddress() {
    const query = (new URLSearchParams(location.search).get('q') ?? '').slice(0, longestQuery);
    this.#input.value = query;
    this.#asked = query.trim();
    this.search(query, true);
  }

  /** The folder that the site is served from, without a slash at its end. */
  get #base() {
    return (this.dataset.folder ?? searchFolder).slice(0, -searchFolder.length);
  }

  get #lang() {
    return (this.dataset.lang ?? 'sv') as Lang;
  }

  /** Fetches what every search needs; what could not be had is tried again at the next call. */
  async #open(): Promise<{ setup: Setup; layer: Layer; engine: Awaited<ReturnType<typeof loadEngine>> }> {
    const [setup, engine] = await Promise.all([loadSetup(this.#base, this.#lang), loadEngine()]);
    const layer = await engine.openSearch(this.#base, this.#lang, setup.version);
    await layer.kinds();
    return { setup, layer, engine };
  }

  async #run() {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#query;
    // One letter begins too many words; one character of Chinese may be a word.
    const begun = this.#typing && query.length < 2 && !/\p{Script=Han}/u.test(query);
    if (query === '' || begun) {
      this.#clear();
      this.#say('', true);
      if (query === '' && (this.closest('dialog') || this.contains(document.activeElement))) void this.#showIdle();
      return;
    }
    try {
      const { setup, layer, engine } = await this.#open();
      const [answer, hits] = await this.#answer(layer);
      if (turn !== this.#turn) return;
      await this.#show(turn, answer, hits, new Results(this.id, setup, engine, () => this.#fail()), setup);
    } catch {
      if (turn !== this.#turn) return;
      this.#idle.hidden = true;
      this.#clear();
      this.#fail();
    }
  }

  /** The answer to the question, and those of its hits that the filters let through. */
  async #answer(layer: Layer): Promise<[Answer, Hit[]]> {
    const answer = await layer.answer(this.#query, this.#typing);
    if (JSON.stringify({ ...this.#choice, kind: '' }) === JSON.stringify(noChoice)) return [answer, answer.hits];
    const [facets, filters] = await Promise.all([layer.facets(), import('./choices.ts')]);
    return [answer, filters.allowed(answer.hits, this.#choice, facets)];
  }

  /** Says that something could not be had. */
  #fail() {
    // The same question, asked again, is another one.
    this.#typing = true;
    this.#say(this.dataset.failed ?? '', true);
  }

  #clear() {
    this.#results.replaceChildren();
    this.#help.hidden = true;
    this.#kinds.hidden = true;
    this.#refine.hidden = this.#query === '' || !this.#refine.open;
  }

  /** Says it in the live region; while one types, only when one pauses. */
  #say(text: string, now: boolean) {
    clearTimeout(this.#statusTimer);
    const write = () => {
      if (this.#status.textContent !== text) this.#status.textContent = text;
    };
    if (now) write();
    else this.#statusTimer = window.setTimeout(write, 350);
  }

  async #show(turn: number, answer: Answer, hits: readonly Hit[], results: Results, setup: Setup) {
    const { words: w, lang } = setup;
    const filtered = hits.length < answer.hits.length;
    const [first, ...others] = groupsOf(hits, this.#choice.kind, this.#choice.sort !== '', w, lang);
    // The first group at once; the rest, which is read later, a moment after it.
    const section = first && (await results.section(first));
    if (turn !== this.#turn) return;
    // It stays until the hits take its place, so that nothing moves twice.
    this.#idle.hidden = true;
    this.#results.replaceChildren(...(section ? [section] : []));
    this.#showKinds(hits, w);
    this.#refine.hidden = hits.length === 0 && !filtered;
    this.#say(this.#heard(answer, hits, setup), !this.#typing || this.#status.textContent === '');
    this.#help.hidden = hits.length > 0 || filtered;
    if (!this.#help.hidden) this.#help.replaceChildren(...afterNothing(setup, this.#query));
    // Whoever types on has no use for the rest yet.
    await new Promise((done) => setTimeout(done, this.#typing ? 120 : 20));
    if (turn !== this.#turn) return;
    const rest = await Promise.all(others.map((group) => results.section(group)));
    if (turn === this.#turn) this.#results.append(...rest);
  }

  /** How many hits there are, and for which words. */
  #heard(answer: Answer, hits: readonly Hit[], { words: w, lang }: Setup): string {
    const shown = this.#choice.kind === '' ? hits : hits.filter(({ kind }) => kind === this.#choice.kind);
    const none = w.none.replace('{query}', () => this.#query);
    if (hits.length === 0) return none;
    const text = plural(w.hits, shown.length, lang);
    const read = answer.changes.some(({ to }) => to !== undefined);
    if (!read) return w.hitsFor.replace('{hits}', text).replace('{query}', () => this.#query);
    return `${none} ${w.instead.replace('{hits}', text).replace('{query}', () => answer.question)}`;
  }

  /** The latest questions and some examples, before one has typed. */
  async #showIdle() {
    const setup = await loadSetup(this.#base, this.#lang).catch(() => undefined);
    if (!setup || this.#query !== '') return;
    const again = () => {
      void this.#showIdle();
      this.#input.focus();
    };
    this.#idle.replaceChildren(...beforeAsking(setup, again));
    this.#idle.hidden = false;
  }

  #showKinds(hits: readonly Hit[], w: Setup['words']) {
    const legend = this.#kinds.querySelector('legend');
    const focused = this.#kinds.contains(document.activeElement);
    const choices = kindChoices(`${this.id}-kind`, hits, this.#choice.kind, w);
    this.#kinds.replaceChildren(...(legend ? [legend] : []), ...choices);
    this.#kinds.hidden = choices.length < 3;
    if (focused) this.#kinds.querySelector<HTMLInputElement>('input:checked')?.focus();
  }

  /** The filters and the order, once somebody opens them. */
  async #showChoices() {
    const place = this.#refine.querySelector('.choices');
    if (!place || !this.#refine.open || place.childElementCount > 0) return;
    const [{ setup, layer }, { choices, show, chosen }] = await Promise.all([this.#open(), import('./choices.ts')]);
    const made = choices(setup, await layer.facets());
    if (place.childElementCount > 0) return;
    place.append(...made);
    this.#filters = { show, chosen };
    show(place, this.#choice);
  }

  #move(event: KeyboardEvent) {
    // Keys of a composition choose among its words.
    if (event.isComposing) return;
    const stops = [...this.#results.querySelectorAll<HTMLElement>('a, button[data-more]')];
    const focused = document.activeElement;
    const inInput = focused === this.#input;
    // The button that shares a hit belongs to the hit.
    const at = stops.indexOf((focused?.closest('li')?.querySelector('a') ?? focused) as HTMLElement);
    if (at === -1 && !inInput) return;
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowDown: stops[at + 1],
      ArrowUp: inInput ? undefined : (stops[at - 1] ?? this.#input),
      // Within the text of the form these keys move the cursor.
      Home: inInput ? undefined : stops[0],
      End: inInput ? undefined : stops.at(-1),
      // In the dialog this closes it.
      Escape: inInput || this.closest('dialog') ? undefined : this.#input,
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}

// With its look: answers that came before it would be dressed under the reader's eyes.
if (!customElements.get('site-search'))
  void fetchSheet(look).then(() => customElements.define('site-search', SiteSearch));
