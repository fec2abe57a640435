import { plural } from '../../i18n/plural.ts';
import type { Lang } from '../../lib/url/routes.ts';
import type { Manner } from '../ui/addressState.ts';
import { fetchSheet } from '../ui/fetchSheet.ts';
import { type Kept, keepState } from '../ui/keepState.ts';
import look from './answers.css?url';
import { allowed, chosen, isFiltered, noChoice, type SearchChoice, searchFields, show } from './filters.ts';
import type { RecordKind } from './kinds.ts';
import type { Answer, Hit, Layer } from './layer.ts';
import { afterNothing, beforeAsking, drawing, groupsOf, kindChoices, storeQuestion } from './results.ts';
import { SearchFault, type Setup, searchFile, searchFolder, setupFile } from './setup.ts';

/** Longer than any question a reader types; a pasted book is cut here. */
const longestQuery = 200;
/** How long whoever types on is waited for, in milliseconds. */
const pause = 140;

/**
 * The search form with its results: types, filters, moves by arrow keys. With `data-in-address` the query is kept in
 * the page's address and read from it.
 */
export class SiteSearch extends HTMLElement {
  readonly #input = this.#part<HTMLInputElement>('input[type="search"]');
  readonly #status = this.#part('[role="status"]');
  readonly #idle = this.#part('[data-idle]');
  readonly #results = this.#part('[data-search-results]');
  readonly #kinds = this.#part('fieldset');
  /** The filters and the order; in the dialog what leads to them. */
  readonly #refine = this.#part('[data-refine]');
  readonly #folder = this.dataset.folder ?? searchFolder;
  readonly #setup = (): Promise<Setup> => searchFile(this.#folder, setupFile(this.dataset.lang as Lang));
  #timer = 0;
  #statusTimer = 0;
  /** Counts searches, so that a late answer to an old question is thrown away. */
  #turn = 0;
  /** What is asked, which hits are shown, and in what order; the same, in the address. */
  #choice: SearchChoice = noChoice;
  #address: Kept<typeof searchFields> | undefined;
  /** Whether the question may go on: then its last word counts as a beginning too. */
  #typing = false;
  /** Whether the page shows a question that was finished: Back leads to it from the next one. */
  #finished = false;

  /** A part of the form, which stands there before this script does. */
  #part<E extends HTMLElement>(selector: string): E {
    return this.querySelector(selector) as E;
  }

  connectedCallback() {
    this.#part('form').addEventListener('submit', (event) => {
      // What leads to the filters leads to the page of the search, as without this script.
      if (event.submitter === this.#refine) return;
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#ask(this.#input.value);
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      // The first letters are answered at once; whoever types on, at the next pause.
      this.#timer = window.setTimeout(() => this.search(this.#input.value, true), this.#choice.q === '' ? 0 : pause);
    });
    const prepare = () => void Promise.allSettled([this.#open(), this.#showIdle()]);
    this.#input.addEventListener('focus', prepare, { once: true });
    this.#kinds.addEventListener('change', ({ target }) =>
      this.#choose({ kind: (target as HTMLInputElement).value as RecordKind | '' }),
    );
    this.#refine.addEventListener('change', () => this.#choose(chosen(this.#refine)));
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('click', ({ target }) => {
      const on = target as Element;
      const question = on.closest<HTMLElement>('[data-question]')?.dataset.question;
      if (question) {
        this.#ask(question);
        this.#input.focus();
      } else if (on.closest('[data-search-results] a')) storeQuestion(this.#choice.q);
    });
    if (this.dataset.inAddress !== undefined)
      this.#address = keepState(
        async () => searchFields,
        (choice) => this.#arrive(choice),
      );
    // What was typed before this script came goes before what the address says.
    if (this.#input.value !== '') this.search(this.#input.value, true);
    if (this.closest('dialog[open]')) void this.#showIdle();
  }

  /** Shows what the address asks for. */
  #arrive(choice: SearchChoice) {
    if (JSON.stringify(choice) === JSON.stringify(this.#choice)) return;
    this.#choice = { ...choice, q: choice.q.trim() };
    this.#typing = true;
    this.#finished = this.#choice.q !== '';
    this.#input.value = this.#choice.q;
    // Who filters sees by what.
    if (isFiltered(choice)) this.#refine.setAttribute('open', '');
    show(this.#refine, choice);
    void this.#run();
  }

  /**
   * Searches, shows the results and, where that is wanted, keeps the query in the address.
   *
   * @param typing whether the last word may not be finished
   */
  search(query: string, typing = false) {
    const q = query.trim().slice(0, longestQuery);
    if (q === this.#choice.q && typing === this.#typing) return;
    // Another question may have no hits of the kind that is shown.
    const kind = q === this.#choice.q ? this.#choice.kind : '';
    this.#typing = typing;
    this.#choose({ q, kind }, this.#finished && q !== this.#choice.q ? 'choice' : 'typed');
  }

  /** A question that is finished: it stays in the history, and among the latest. */
  #ask(query: string) {
    this.#input.value = query;
    this.search(query);
    this.#finished = this.#choice.q !== '';
    if (this.#finished) storeQuestion(this.#choice.q);
  }

  #choose(choice: Partial<SearchChoice>, manner: Manner = 'choice') {
    if (choice.q !== undefined && choice.q !== this.#choice.q) this.#finished = false;
    this.#choice = { ...this.#choice, ...choice };
    this.#address?.keep(this.#choice, manner);
    void this.#run();
  }

  /** Fetches what every search needs; what could not be had is tried again at the next call. */
  async #open(): Promise<{ setup: Setup; layer: Layer }> {
    const [setup, { openSearch }] = await Promise.all([this.#setup(), import('./pagefind.ts')]);
    const layer = await openSearch(this.#folder, setup.lang);
    await layer.kinds();
    return { setup, layer };
  }

  async #run() {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#choice.q;
    // One letter begins too many words; one character of Chinese may be a word.
    if (query === '' || (this.#typing && query.length < 2 && !/\p{Script=Han}/u.test(query))) {
      this.#clear();
      this.#say('', true);
      if (this.closest('dialog') || this.contains(document.activeElement)) void this.#showIdle();
      return;
    }
    try {
      const { setup, layer } = await this.#open();
      const answer = await layer.answer(query, this.#typing);
      const filtered = isFiltered(this.#choice);
      const hits = filtered ? allowed(answer.hits, this.#choice, await layer.facets()) : answer.hits;
      if (turn === this.#turn) await this.#show(turn, answer, hits, setup);
    } catch (fault) {
      if (turn !== this.#turn) return;
      this.#idle.hidden = true;
      this.#clear();
      this.#fail(fault);
    }
  }

  /** Says why the search cannot answer. */
  #fail(fault: unknown) {
    // The same question, asked again, is another one.
    this.#typing = true;
    const { reason, message } = fault instanceof SearchFault ? fault : new SearchFault('failed');
    const faults: Setup['words']['faults'] = JSON.parse(this.dataset.faults ?? '{}');
    this.#say(faults[reason].replace('{file}', message), true);
  }

  #clear() {
    this.#results.replaceChildren();
    this.#kinds.hidden = true;
    this.#refine.hidden = this.#choice.q === '' || !this.#refine.hasAttribute('open');
  }

  /** Says it in the live region; while one types, only when one pauses. */
  #say(text: string, now: boolean) {
    clearTimeout(this.#statusTimer);
    const write = () => this.#status.textContent !== text && this.#status.replaceChildren(text);
    if (now) write();
    else this.#statusTimer = window.setTimeout(write, 350);
  }

  async #show(turn: number, answer: Answer, hits: readonly Hit[], setup: Setup) {
    const draw = drawing(this.id, setup, (fault) => this.#fail(fault));
    const isFiltered = hits.length < answer.hits.length;
    const groups = groupsOf(hits, this.#choice.kind, this.#choice.sort !== '', setup);
    const sections = await Promise.all(groups.map(draw));
    if (turn !== this.#turn) return;
    // What stood before stays until the hits take its place, so that nothing moves twice.
    this.#idle.hidden = hits.length > 0 || isFiltered;
    if (!this.#idle.hidden) this.#idle.replaceChildren(...afterNothing(setup, this.#choice.q));
    this.#results.replaceChildren(...sections);
    const focused = this.#kinds.contains(document.activeElement);
    const kinds = kindChoices(`${this.id}-kind`, hits, this.#choice.kind, setup);
    this.#kinds.replaceChildren(this.#kinds.firstElementChild ?? '', ...kinds);
    this.#kinds.hidden = kinds.length < 3;
    if (focused) this.#kinds.querySelector<HTMLInputElement>('input:checked')?.focus();
    this.#refine.hidden = hits.length === 0 && !isFiltered;
    this.#say(this.#heard(answer, hits, setup), !this.#typing || this.#status.textContent === '');
  }

  /** How many hits there are, and for which words. */
  #heard({ question }: Answer, hits: readonly Hit[], { words: w, lang }: Setup): string {
    const none = w.none.replace('{query}', () => this.#choice.q);
    if (hits.length === 0) return none;
    const shown = this.#choice.kind === '' ? hits : hits.filter(({ kind }) => kind === this.#choice.kind);
    const says = (text: string) =>
      text.replace('{hits}', plural(w.hits, shown.length, lang)).replace('{query}', () => question);
    return question === this.#choice.q ? says(w.hitsFor) : `${none} ${says(w.instead)}`;
  }

  /** The latest questions and some examples, before one has typed. */
  async #showIdle() {
    const setup = await this.#setup().catch(() => undefined);
    if (setup === undefined || this.#choice.q !== '') return;
    const again = () => {
      void this.#showIdle();
      this.#input.focus();
    };
    this.#idle.replaceChildren(...beforeAsking(setup, again));
    this.#idle.hidden = false;
  }

  #move(event: KeyboardEvent) {
    const stops = [...this.#results.querySelectorAll<HTMLElement>('a, button[data-more]')];
    const focused = document.activeElement;
    // The button that shares a hit belongs to the hit.
    const at = stops.indexOf((focused?.closest('li')?.querySelector('a') ?? focused) as HTMLElement);
    // Within the text of the form other keys move the cursor; Escape closes the dialog.
    const targets: Record<string, HTMLElement | undefined> =
      at === -1
        ? { ArrowDown: focused === this.#input ? stops[0] : undefined }
        : {
            ArrowDown: stops[at + 1],
            ArrowUp: stops[at - 1] ?? this.#input,
            Home: stops[0],
            End: stops.at(-1),
            Escape: this.closest('dialog') ? undefined : this.#input,
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
