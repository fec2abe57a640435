import { plural } from '../../i18n/plural.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { searchFields } from '../../lib/search/address.ts';
import type { WholeAnswer } from '../../lib/search/answer.ts';
import { firstYear, lastYear, noChoice, type SearchChoice } from '../../lib/search/choice.ts';
import type { Answer } from '../../lib/search/engine.ts';
import type { StoredRecord } from '../../lib/search/format.ts';
import { type RecordKind, recordKinds } from '../../lib/search/kinds.ts';
import type { Marks } from '../../lib/search/marks.ts';
import { readQuestions, withQuestion } from '../../lib/search/recent.ts';
import { fetchSheet } from '../ui/fetchSheet.ts';
import { type Kept, keepState } from '../ui/keepState.ts';
import look from './answers.css?url';
import { element } from './dom.ts';
import { foundKey } from './foundKey.ts';
import { indexFile } from './indexFile.ts';
import type { Source } from './searching.ts';
import type { Setup } from './setup.ts';
import { setupFile } from './setupName.ts';

/** How many hits stand first, of any kind. */
const bestCount = 3;
/** How many of each kind are shown before a reader asks for more. */
const fewOfKind = 3;
/** How many more are shown at a time. */
const pageSize = 10;
/** Longer than any question a reader types; a pasted book is cut here. */
const longestQuery = 200;
/** Where the latest questions are kept, on the device only. */
const recentKey = 'sok-senaste';

/** One list of results: what is in it, and how its hits are to be marked. */
interface Group {
  title: string;
  kind?: RecordKind | undefined;
  source: Source;
  marks: Marks;
  records: number[];
  /** How many are shown at first. */
  few: number;
  /** Language of the texts, where it is not the page's. */
  lang?: string | undefined;
}

/** The engine, fetched when somebody is about to search. */
const loadEngine = () => import('./searching.ts');
type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** What the device keeps; some browsers and modes keep nothing. */
function kept(): string | null {
  try {
    return localStorage.getItem(recentKey);
  } catch {
    return null;
  }
}

function keep(questions: readonly string[]) {
  try {
    if (questions.length === 0) localStorage.removeItem(recentKey);
    else localStorage.setItem(recentKey, JSON.stringify(questions));
  } catch {
    // Then the list ends with the page.
  }
}

/**
 * The search form with its results: types, filters, moves by arrow keys. With `data-in-address` the query is kept in
 * the page's address and read from it.
 */
export class SiteSearch extends HTMLElement {
  /** What the search says; there once `#own()` has been awaited. */
  #setup!: Setup;
  #engine!: Engine;
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
  /** The fields of the filters, once they are there. */
  #fields: Pick<typeof import('./choices.ts'), 'show' | 'chosen'> | undefined;
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
      // The first letter is answered at once; whoever types on, at the next pause.
      const typesOn = this.#query !== '' && performance.now() - this.#typed < 300;
      this.#typed = performance.now();
      if (typesOn) this.#timer = window.setTimeout(() => this.search(this.#input.value, true), 140);
      else this.search(this.#input.value, true);
    });
    this.#input.addEventListener(
      'focus',
      () => {
        void this.#own().catch(() => undefined);
        if (this.#query === '') void this.#showIdle();
      },
      { once: true },
    );
    this.#kinds.addEventListener('change', (event) => {
      this.#choose({ kind: (event.target as HTMLInputElement).value as RecordKind | '' });
    });
    this.#refine.addEventListener('toggle', () => void this.#showChoices().catch(() => undefined));
    this.#refine.addEventListener('change', () => {
      if (this.#fields) this.#choose(this.#fields.chosen(this.#refine));
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    this.#results.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) this.#remember();
    });
    if (this.#inAddress) {
      addEventListener('popstate', () => this.#readAddress());
      this.#address = keepState(
        async () => (await import('../../lib/search/address.ts')).searchFields,
        (choice) => {
          if (JSON.stringify(choice) === JSON.stringify(this.#choice)) return;
          this.#choice = choice;
          // Who filters sees by what.
          if (JSON.stringify({ ...choice, kind: '' }) !== JSON.stringify(noChoice)) this.#refine.open = true;
          this.#fields?.show(this.#refine, choice);
          void this.#run();
        },
      );
    }
    // What was typed before this script came goes before what the address says.
    if (this.#input.value !== '') this.search(this.#input.value, true);
    else if (this.#inAddress) this.#readAddress();
    // On a page it waits for the reader: what comes by itself would move what one reads.
    if (this.#query === '' && this.closest('dialog')) void this.#showIdle();
  }

  /**
   * Searches, shows the results and, where that is wanted, keeps the query in the address.
   *
   * @param typing whether the last word may not be finished
   */
  search(query: string, typing = false) {
    const trimmed = query.trim().slice(0, longestQuery);
    if (trimmed === this.#query && typing === this.#typing) return;
    const same = trimmed === this.#query;
    this.#query = trimmed;
    this.#typing = typing;
    if (!same) this.#choice = { ...this.#choice, kind: '' };
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
    keep(withQuestion(readQuestions(kept()), this.#query));
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

  get #folder() {
    return this.dataset.folder ?? '/search-index/';
  }

  /** Fetches what every search needs; what could not be had is tried again at the next call. */
  async #own(): Promise<Source> {
    const [setup, engine] = await Promise.all([this.#words(), loadEngine()]);
    this.#engine = engine;
    return engine.openSource(setup.own, this.#folder);
  }

  /** What the search says. */
  async #words(): Promise<Setup> {
    this.#setup ??= (await indexFile(this.#folder, setupFile(this.dataset.lang ?? 'sv'))) as Setup;
    return this.#setup;
  }

  async #run() {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#query;
    if (query === '') {
      this.#clear();
      this.#say('', true);
      if (this.closest('dialog') || this.contains(document.activeElement)) void this.#showIdle();
      return;
    }
    this.#idle.hidden = true;
    try {
      const own = await this.#own();
      const { original } = this.#setup;
      const beside = original && (await this.#engine.openSource(original, this.#folder));
      const [found, quoted, allowed] = await Promise.all([
        this.#engine.answer(own.index, query, this.#typing),
        beside?.index.find(query, this.#typing),
        this.#allowed(own),
      ]);
      if (turn !== this.#turn) return;
      await this.#show(turn, own, found, beside && quoted ? { source: beside, answer: quoted } : undefined, allowed);
    } catch {
      if (turn !== this.#turn) return;
      this.#clear();
      this.#fail();
    }
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

  async #show(
    turn: number,
    own: Source,
    found: WholeAnswer,
    quoted: { source: Source; answer: Answer } | undefined,
    allowed: Allowed,
  ) {
    const { words: w, lang } = this.#setup;
    // A word that stands nowhere is read as the nearest one; one that finds little may have been meant otherwise.
    const { instead } = found;
    const replaced = instead !== undefined && found.unknown.length > 0;
    const main: Answer = replaced ? instead.answer : found;
    const counted = (part: Answer) => part.hits.map(({ record }) => record).filter(allowed.has);
    const records = counted(main);
    const more = instead && !replaced ? counted(instead.answer).filter((record) => !records.includes(record)) : [];
    const originals = quoted && allowed.all ? quoted.answer.hits.map(({ record }) => record) : [];

    const kindOf = await own.index.kinds();
    const kinds = groupBy(records, kindOf);
    const counts = new Map<string, number>([...kinds].map(([kind, list]) => [kind, list.length]));
    if (originals.length > 0) counts.set('original', originals.length);
    const total = records.length + originals.length;

    const groups: Group[] = [];
    const group = (title: string, list: number[], few: number, part: Answer, kind?: RecordKind): Group => ({
      title,
      kind,
      source: own,
      marks: part.marks,
      records: list,
      few,
    });
    const named = (kind: RecordKind, n: number) =>
      w.group.replace('{kind}', w.kinds[kind]).replace('{n}', new Intl.NumberFormat(lang).format(n));
    const quotes: Group[] =
      quoted && originals.length > 0
        ? [
            {
              title: named('original', originals.length),
              kind: 'original',
              source: quoted.source,
              marks: quoted.answer.marks,
              records: originals,
              few: this.#choice.kind === 'original' ? pageSize : fewOfKind,
              lang: 'sv',
            },
          ]
        : [];
    if (this.#choice.kind === 'original') groups.push(...quotes);
    else if (this.#choice.kind !== '' || allowed.sorted) {
      const kind = recordKinds.find((known) => known === this.#choice.kind);
      const list = kind === undefined ? records : (kinds.get(kind) ?? []);
      const title = kind === undefined ? w.allKinds : named(kind, list.length);
      groups.push(group(title, allowed.sort(list), pageSize, main, kind));
    } else if (total > 0) {
      const best = records.slice(0, bestCount);
      if (best.length > 0) groups.push(group(w.best, best, bestCount, main));
      for (const [kind, list] of kinds) {
        const rest = list.filter((record) => !best.includes(record));
        if (rest.length > 0)
          groups.push(group(named(kind as RecordKind, rest.length), rest, fewOfKind, main, kind as RecordKind));
      }
      groups.push(...quotes);
      if (instead && more.length > 0)
        groups.push(
          group(
            w.alsoMeant.replace('{query}', () => instead.question),
            more,
            pageSize,
            instead.answer,
          ),
        );
    }

    // The first group at once; the rest, which is read later, a moment after it.
    const [firstGroup, ...otherGroups] = groups;
    const first = firstGroup && (await this.#section(firstGroup));
    if (turn !== this.#turn) return;
    this.#results.replaceChildren(...(first ? [first] : []));
    this.#showKinds(counts, total);
    this.#refine.hidden = total === 0 && allowed.all;
    const query = this.#query;
    const hits = plural(w.hits, this.#choice.kind === '' ? total : (counts.get(this.#choice.kind) ?? 0), lang);
    const none = w.none.replace('{query}', () => query);
    const says =
      replaced && total > 0
        ? `${none} ${w.instead.replace('{hits}', hits).replace('{query}', () => instead.question)}`
        : total === 0
          ? none
          : w.hitsFor.replace('{hits}', hits).replace('{query}', () => query);
    this.#say(says, !this.#typing || this.#status.textContent === '');
    this.#showHelp(total === 0 && allowed.all);
    // Whoever types on has no use for the rest yet.
    await new Promise((done) => setTimeout(done, this.#typing ? 120 : 20));
    if (turn !== this.#turn) return;
    const others = await Promise.all(otherGroups.map((one) => this.#section(one)));
    if (turn !== this.#turn) return;
    this.#results.append(...others);
    if (this.#choice.kind === '' && allowed.all) this.#offerPages(turn, group('', [], fewOfKind, main));
  }

  /**
   * Offers the running text of whole pages, which Pagefind reads: it weighs more than a question may, so it is fetched
   * when somebody asks for it.
   */
  #offerPages(turn: number, marked: Group) {
    const folder = this.dataset.pagesFolder;
    if (!folder) return;
    const { words: w, lang } = this.#setup;
    const query = this.#query;
    const button = element('button', { type: 'button', class: 'button', 'data-more': '' }, w.inText);
    const place = element('div', { class: 'in-text' }, button);
    const show = async () => {
      const { searchPages } = await import('./fullText.ts');
      const passages = await searchPages(folder, query, (await marked.source.index.manifest()).folder);
      const list = element('ol', {});
      const fill = async () => {
        const made = (await passages.next(pageSize)).map(({ url, title, text }) =>
          element(
            'li',
            {},
            element('a', { href: url }, ...this.#marked(title, marked)),
            element('p', {}, ...this.#marked(text, marked)),
          ),
        );
        list.append(...made);
        if (list.children.length >= passages.total) button.remove();
        return made[0]?.querySelector('a');
      };
      const first = await fill();
      if (turn !== this.#turn) return;
      if (passages.total === 0) {
        place.replaceChildren(element('p', { class: 'small soft', role: 'status' }, w.noText));
        return;
      }
      const id = `${this.id}-text`;
      const n = new Intl.NumberFormat(lang).format(passages.total);
      button.textContent = w.more;
      button.setAttribute('aria-describedby', id);
      button.onclick = () =>
        void fill()
          .then((made) => made?.focus())
          .catch(() => this.#fail());
      const heading = element('h2', { id }, w.textGroup.replace('{n}', n));
      place.replaceWith(
        element(
          'section',
          { 'aria-labelledby': id },
          heading,
          list,
          ...(list.children.length < passages.total ? [button] : []),
        ),
      );
      first?.focus();
    };
    button.onclick = () => show().catch(() => this.#fail());
    this.#results.append(place);
  }

  async #section(group: Group): Promise<HTMLElement> {
    const list = element('ol', {});
    const id = `${this.id}-${group.kind ?? (group.few === bestCount ? 'best' : 'more')}`;
    const heading = element('h2', { id }, group.title);
    const section = element('section', { 'aria-labelledby': id }, heading, list);
    const fill = async (from: number, to: number) => {
      const numbers = group.records.slice(from, to);
      const shown = await group.source.index.records(numbers);
      const kindOf = await group.source.index.kinds();
      const made = shown.map((record, at) => this.#hit(record, group.kind ?? kindOf(numbers[at] ?? 0), group));
      list.append(...made);
      return made;
    };
    await fill(0, group.few);
    if (group.records.length <= group.few) return section;
    let shown = group.few;
    const { words: w, lang } = this.#setup;
    const n = new Intl.NumberFormat(lang).format(group.records.length);
    const button = element('button', { type: 'button', class: 'button', 'data-more': '' });
    const label = () => {
      button.textContent =
        group.few < pageSize && shown === group.few && group.records.length <= pageSize * 2
          ? w.showAll.replace('{n}', n)
          : w.more;
    };
    label();
    button.setAttribute('aria-describedby', id);
    const more = async () => {
      const all = group.few < pageSize && group.records.length <= pageSize * 2;
      const made = await fill(shown, all ? group.records.length : shown + pageSize);
      shown += made.length;
      label();
      if (shown >= group.records.length) button.remove();
      made[0]?.querySelector('a')?.focus();
    };
    button.addEventListener('click', () => void more().catch(() => this.#fail()));
    section.append(button);
    return section;
  }

  #marked(text: string, { marks, source }: Group): (Node | string)[] {
    return this.#engine
      .pieces(text, marks, source.stem)
      .map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
  }

  #hit([url, title, text, lang]: StoredRecord, kind: RecordKind, group: Group) {
    const { words: w, pages } = this.#setup;
    // The innermost page of the menu that the address lies under; a page itself lies under none.
    const page = Object.keys(pages)
      .filter((path) => url.startsWith(path) && url !== path)
      .sort((a, b) => b.length - a.length)[0];
    const place = [w.kinds[kind], page === undefined ? undefined : pages[page]];
    const own = group.lang ?? (lang !== this.#setup.lang && kind !== 'source' ? lang : undefined);
    const foreign: Record<string, string> = own ? { lang: own } : {};
    const link = element('a', { href: url }, ...this.#marked(title, group));
    if (kind === 'source' && lang !== this.#setup.lang) link.lang = lang;
    link.addEventListener('click', () => this.#opened(url, `${title} ${text}`, group));
    return element(
      'li',
      {},
      link,
      element('span', { class: 'place' }, [...new Set(place)].filter(Boolean).join(' · ')),
      // A part of a page that holds things only, each a hit of its own, has no words itself.
      ...(text === ''
        ? []
        : [element('p', foreign, ...this.#marked(this.#engine.passage(text, group.marks, group.source.stem), group))]),
    );
  }

  /** Tells the page of the hit what to mark. */
  #opened(url: string, text: string, { marks, source }: Group) {
    try {
      const words = this.#engine.markedWords(text, marks, source.stem);
      sessionStorage.setItem(foundKey, JSON.stringify({ address: url, words }));
    } catch {
      return;
    }
    // A hit on this very page loads nothing.
    if (new URL(url, location.href).pathname === location.pathname)
      setTimeout(() => void import('./found.ts').then(({ markFound }) => markFound()).catch(() => undefined), 50);
  }

  /** The latest questions and some that others may have, before one has typed. */
  async #showIdle() {
    const setup = await this.#words().catch(() => undefined);
    if (!setup || this.#query !== '') return;
    const { words: w } = setup;
    const recent = readQuestions(kept());
    const forget = element('button', { type: 'button', class: 'forget' }, w.forget);
    forget.addEventListener('click', () => {
      keep([]);
      void this.#showIdle();
      this.#input.focus();
    });
    this.#idle.replaceChildren(
      ...(recent.length > 0
        ? [
            element(
              'div',
              {},
              element('h2', {}, w.recent),
              this.#choices(recent),
              element('p', { class: 'small soft' }, `${w.recentNote} `, forget),
            ),
          ]
        : []),
      this.#suggestions(),
    );
    this.#idle.hidden = false;
  }

  #suggestions() {
    const { words: w } = this.#setup;
    return element('div', {}, element('h2', {}, w.suggestions), this.#choices(w.questions));
  }

  #choices(questions: readonly string[]) {
    return element(
      'ul',
      {},
      ...questions.map((question) => {
        const button = element('button', { type: 'button' }, question);
        button.addEventListener('click', () => {
          this.#ask(question);
          this.#input.focus();
        });
        return element('li', {}, button);
      }),
    );
  }

  /** What to do where nothing was found. */
  #showHelp(shown: boolean) {
    const { words: w, pages, other } = this.#setup;
    this.#help.hidden = !shown;
    if (!shown) return;
    const page = (at: number) => {
      const [address = '', name = ''] = Object.entries(pages)[at] ?? [];
      return element('a', { href: address }, name.toLowerCase());
    };
    const look = element('p', {}, `${w.noneHelp} `);
    for (const part of w.lookIn.split(/(\{\w+\})/))
      look.append(part === '{glossary}' ? page(4) : part === '{sources}' ? page(5) : part);
    const elsewhere =
      other &&
      element(
        'a',
        { href: `${other.address}?${new URLSearchParams({ q: this.#query })}`, hreflang: other.lang },
        w.otherEdition,
      );
    this.#help.replaceChildren(look, ...(elsewhere ? [element('p', {}, elsewhere)] : []), this.#suggestions());
  }

  #showKinds(counts: ReadonlyMap<string, number>, total: number) {
    const { words: w } = this.#setup;
    const present = Object.keys(w.kinds).filter((kind) => (counts.get(kind) ?? 0) > 0);
    const choice = (value: string, label: string, count: number) => {
      const radio = element('input', { type: 'radio', name: `${this.id}-kind`, value });
      radio.checked = value === this.#choice.kind;
      return element('label', {}, radio, ` ${label} `, element('span', { class: 'count' }, String(count)));
    };
    const legend = this.#kinds.querySelector('legend');
    const focused = this.#kinds.contains(document.activeElement);
    this.#kinds.replaceChildren(
      ...(legend ? [legend] : []),
      choice('', w.allKinds, total),
      ...present.map((kind) => choice(kind, w.kinds[kind as RecordKind], counts.get(kind) ?? 0)),
    );
    this.#kinds.hidden = present.length < 2;
    if (focused) this.#kinds.querySelector<HTMLInputElement>('input:checked')?.focus();
  }

  /** The filters and the order, once somebody opens them. */
  async #showChoices() {
    const place = this.#refine.querySelector('.choices');
    if (!place || !this.#refine.open || place.childElementCount > 0) return;
    const [own, { choices, show, chosen }] = await Promise.all([this.#own(), import('./choices.ts')]);
    const made = choices(this.#setup, await own.index.facets());
    if (place.childElementCount > 0) return;
    place.append(...made);
    this.#fields = { show, chosen };
    show(place, this.#choice);
  }

  /** Which records the filters let through, and in what order. */
  async #allowed(own: Source): Promise<Allowed> {
    const {
      theme,
      language,
      years: [from, to],
      sort,
    } = this.#choice;
    const everYear = from === firstYear && to === lastYear;
    if (!theme && !language && everYear && !sort)
      return { all: true, sorted: false, has: () => true, sort: (list) => list };
    const facets = await own.index.facets();
    const years = new Map<number, number>();
    for (let at = 0; at < facets.years.length; at += 2) years.set(facets.years[at] ?? 0, facets.years[at + 1] ?? 0);
    const ofTheme = theme ? new Set(facets.themes[theme]) : undefined;
    const foreign = new Set(Object.values(facets.languages).flat());
    const isOwn = language === this.#setup.lang;
    // A code that no text has, from an address, filters nothing.
    const ofLanguage = facets.languages[language] && new Set(facets.languages[language]);
    const inTime = (year: number | undefined) =>
      everYear || (year !== undefined && (from === firstYear || year >= from) && (to === lastYear || year <= to));
    return {
      all: !theme && !ofLanguage && !isOwn && everYear,
      sorted: sort !== '',
      has: (record) =>
        (!ofTheme || ofTheme.has(record)) &&
        (isOwn ? !foreign.has(record) : !ofLanguage || ofLanguage.has(record)) &&
        inTime(years.get(record)),
      sort: (list) => {
        if (sort === '') return list;
        const sign = sort === 'newest' ? -1 : 1;
        const dated = list.filter((record) => years.has(record));
        const undated = list.filter((record) => !years.has(record));
        return [...dated.sort((a, b) => sign * ((years.get(a) ?? 0) - (years.get(b) ?? 0))), ...undated];
      },
    };
  }

  #move(event: KeyboardEvent) {
    const stops = [...this.#results.querySelectorAll<HTMLElement>('a, button[data-more]')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const inInput = document.activeElement === this.#input;
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

/** What the filters let through. */
interface Allowed {
  /** Whether that is everything. */
  all: boolean;
  /** Whether another order than the best first is wanted. */
  sorted: boolean;
  has(record: number): boolean;
  sort(list: number[]): number[];
}

// With its look: answers that came before it would be dressed under the reader's eyes.
if (!customElements.get('site-search'))
  void fetchSheet(look).then(() => customElements.define('site-search', SiteSearch));
