import { groupBy } from '../../lib/groupBy.ts';
import type { noteFields } from '../../lib/motion/address.ts';
import { stack } from '../../lib/motion/stack.ts';
import { namedId } from '../../lib/url/named.ts';
import type { State } from '../../lib/url/state.ts';
import { afterPaint } from '../ui/afterPaint.ts';
import { type Kept, keepState } from '../ui/keepState.ts';
import { isPlainClick } from '../ui/plainClick.ts';
import { isShortcut } from '../ui/shortcuts.ts';

/** The choice of every note. */
const all = { kind: '', verdict: '' } as const;
/** Least distance between two notes of a column, in pixels. */
const gap = 12;
/** From here on the notes stand beside the text (Block.astro). */
const beside = matchMedia('(width >= 64rem)');

/**
 * What a script adds to the motion's page, which is whole without it: each note at the height of its phrase, a note
 * opened under its sentence on narrow screens, steps from note to note, and what is shown said aloud.
 */
export class MotionNotes extends HTMLElement {
  #notes: HTMLElement[] = [];
  #blocks: HTMLElement[] = [];
  /** The phrase of each note. */
  #phrases = new Map<string | null, Element>();
  /** Height of each shown note as long as it is closed, in pixels, and the width of the page that it was measured at. */
  #closed = new Map<HTMLElement, number>();
  #width = 0;
  /** How far, in pixels, the notes run past the end of the text. */
  #overflow = 0;
  /** How far each note is drawn from its place in the layout, in pixels. */
  #moves = new Map<HTMLElement, number>();
  /** The note that the reader came to last; it was opened for them and is closed when they go on. */
  #opened: HTMLElement | undefined;
  /** A note that has been moved under its sentence, and the place that it came from. */
  #moved: { note: HTMLElement; home: Comment } | undefined;
  #frame = 0;
  /** Which notes are shown, in the address. */
  #address!: Kept<typeof noteFields>;
  #selectSoon = afterPaint(() => this.#select());
  #openAllSoon = afterPaint(() => this.#openAll());

  connectedCallback() {
    this.#notes = [...this.querySelectorAll<HTMLElement>('.note')];
    this.#blocks = [...this.querySelectorAll<HTMLElement>('.block')];
    for (const phrase of this.querySelectorAll('mark')) this.#phrases.set(phrase.getAttribute('aria-details'), phrase);
    const sizes = new ResizeObserver(() => this.#alignSoon());
    for (const element of [...this.#blocks, ...this.#notes]) sizes.observe(element);
    void document.fonts.ready.then(() => this.#alignSoon());
    beside.addEventListener('change', () => {
      this.#sendHome();
      this.#alignSoon();
    });

    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('change', (event) => this.#change(event.target as HTMLInputElement));
    addEventListener('hashchange', () => this.#arrive());
    addEventListener('keydown', (event) => this.#key(event));

    // A browser that brings the page back may bring what was chosen back with it.
    if (this.#allOpen) this.#openAll();
    this.#select();
    this.#address = keepState(
      async () => (await import('../../lib/motion/address.ts')).noteFields,
      (state) => this.#filter(state),
    );
    void this.#address.ready.then(() => this.#arrive());
  }

  // ---- beside the text ----

  #alignSoon() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#align());
  }

  /** Whether all notes are open to be read, each paragraph's under it. */
  get #allOpen() {
    return this.querySelector('#oppna-alla:checked') !== null;
  }

  /** Whether the notes stand beside the text. */
  get #inMargin() {
    return beside.matches && !this.#allOpen;
  }

  /**
   * Measures the notes as long as they are closed, and gives those of each paragraph that height, so that one that opens
   * moves no text; it may run past its paragraph.
   */
  #reserve(shown: readonly HTMLElement[]) {
    const lists = [...this.querySelectorAll<HTMLElement>('.notes')];
    for (const list of lists) list.style.blockSize = '';
    this.classList.add('measured');
    const heights = lists.map((list) => list.offsetHeight);
    this.#closed = new Map(shown.map((note) => [note, note.offsetHeight]));
    this.#width = this.offsetWidth;
    this.classList.remove('measured');
    for (const [index, list] of lists.entries()) list.style.blockSize = `${heights[index]}px`;
  }

  /** Whether other notes are shown than were measured, or in another width or type. */
  #isOther(shown: readonly HTMLElement[]) {
    if (shown.length !== this.#closed.size || this.#width !== this.offsetWidth) return true;
    const isOpen = (note: HTMLElement) => note.matches(':target') || note.querySelector('details')?.open;
    return shown.some((note) => {
      const height = this.#closed.get(note);
      return height === undefined || (!isOpen(note) && height !== note.offsetHeight);
    });
  }

  /** Draws notes so far from their places in the layout, which stays as it is. */
  #move(moves: ReadonlyMap<HTMLElement, number>) {
    for (const note of this.#notes) {
      const by = Math.round(moves.get(note) ?? 0);
      if (by === (this.#moves.get(note) ?? 0)) continue;
      note.style.translate = by === 0 ? '' : `0 ${by}px`;
      this.#moves.set(note, by);
    }
  }

  /**
   * Moves each note to the height of its phrase: first within its paragraph, as if all were closed, then below what
   * opened before it in its column.
   */
  #align() {
    if (!this.#inMargin) {
      this.#move(new Map());
      this.#closed.clear();
      this.#overflow = 0;
      this.querySelector('article')?.style.removeProperty('padding-block-end');
      for (const list of this.querySelectorAll<HTMLElement>('.notes')) list.style.blockSize = '';
      return;
    }
    const shown = this.#notes.filter((note) => note.matches(':not(.out), :target'));
    if (this.#isOther(shown)) this.#reserve(shown);
    const article = this.querySelector('article');
    let overflow = 0;
    const notes = shown.map((note) => {
      const { left, top, height } = note.getBoundingClientRect();
      const block = note.closest('.block')?.getBoundingClientRect() ?? this.getBoundingClientRect();
      return { note, block, left, top: top - (this.#moves.get(note) ?? 0), height };
    });
    const moves = new Map<HTMLElement, number>();
    // Those of the text never stand above it, where the bar is, nor that of the title below its head.
    const columnOf = ({ note, left }: (typeof notes)[number]) => `${Math.round(left)} ${article?.contains(note)}`;
    for (const column of groupBy(notes, columnOf).values()) {
      const around = column[0]?.note.closest('article, header') ?? this;
      const { top: start, bottom } = around.getBoundingClientRect();
      const end = bottom - (around === article ? this.#overflow : 0);
      const wishes = [...groupBy(column, ({ block }) => block.top).values()].flatMap((inBlock) => {
        const { top: from = 0, bottom: to = 0 } = inBlock[0]?.block ?? {};
        const phrases = inBlock.map(({ note }) => ({
          wish: (this.#phrases.get(note.id)?.getClientRects()[0]?.top ?? from) - from,
          size: this.#closed.get(note) ?? 0,
        }));
        return stack(phrases, gap, to - from).map((place) => from - start + place);
      });
      const items = column.map(({ height }, index) => ({ wish: wishes[index] ?? 0, size: height }));
      const places = stack(items, gap, end - start);
      for (const [index, { note, top }] of column.entries()) moves.set(note, start + (places[index] ?? 0) - top);
      const last = (places.at(-1) ?? 0) + (column.at(-1)?.height ?? 0);
      if (around === article) overflow = Math.max(overflow, Math.ceil(last - (end - start)));
    }
    this.#move(moves);
    // What opened near the end may need more room than the text has: what stands below the text gives way.
    if (article && overflow !== this.#overflow) article.style.paddingBlockEnd = overflow > 0 ? `${overflow}px` : '';
    this.#overflow = overflow;
  }

  // ---- coming to a note ----

  /** The note that the address names, or that holds what it names. */
  #named() {
    return document.getElementById(namedId(location.hash))?.closest<HTMLElement>('.note');
  }

  /** Opens that note. */
  #arrive() {
    const note = this.#named();
    if (note) this.#open(note);
    else this.#close();
  }

  #open(note: HTMLElement) {
    if (this.#opened !== note) this.#close();
    const details = note.querySelector('details');
    if (details && !details.open) {
      details.open = true;
      this.#opened = note;
    }
    if (!this.#shown(note)) {
      this.#filter(all);
      this.#address.keep(all, 'drag');
    }
    if (!beside.matches && this.#moved?.note !== note) {
      this.#sendHome();
      const sentence = this.#phrases.get(note.id)?.closest('.sentence');
      if (sentence) {
        const home = document.createComment('');
        note.before(home);
        sentence.after(note);
        this.#moved = { note, home };
      }
    }
    this.#say(note);
  }

  /** Closes what was opened for the reader; what they opened themselves stays. */
  #close() {
    const details = this.#opened?.querySelector('details');
    if (details && !this.#allOpen) details.open = false;
    this.#opened = undefined;
    this.#sendHome();
  }

  #sendHome() {
    this.#moved?.home.replaceWith(this.#moved.note);
    this.#moved = undefined;
  }

  /** Shows the notes that the address asks for. */
  #filter({ kind, verdict }: State<typeof noteFields>) {
    const chosen = this.querySelector<HTMLInputElement>(`input[name="visa"][value="${verdict || kind}"]`);
    if (!chosen || chosen.checked) return;
    chosen.checked = true;
    chosen.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#select();
  }

  /** Marks the notes and phrases that the choice leaves out, and says how many notes it leaves. */
  #select() {
    const none = this.querySelector('#bara-texten:checked') !== null;
    this.classList.toggle('text-only', none);
    const chosen = this.#chosen;
    for (const element of this.querySelectorAll<HTMLElement>('.note, mark, .ref'))
      element.classList.toggle('out', none || !this.#shown(element, chosen));
    this.#say();
    this.#alignSoon();
  }

  /** The kind or verdict that is chosen; '' for all. */
  get #chosen() {
    return this.querySelector<HTMLInputElement>('input[name="visa"]:checked')?.value ?? '';
  }

  /** Whether the filter lets a note or its phrase through; a target is shown whatever the filter says. */
  #shown({ dataset }: HTMLElement, filter = this.#chosen) {
    return !filter || filter === dataset.kind || filter === dataset.verdict;
  }

  // ---- what the reader does ----

  #click(event: MouseEvent) {
    const target = event.target as Element;
    const proof = target.closest<HTMLAnchorElement>('.proof');
    if (proof) return this.#prove(event, proof);
    const step = target.closest<HTMLElement>('[data-step]');
    if (step) return this.#step(Number(step.dataset.step));
    const mark = target.closest('mark');
    // A phrase is its number's larger handle; words that somebody selects are left alone.
    if (mark && getSelection()?.isCollapsed !== false && !mark.classList.contains('out')) {
      this.querySelector<HTMLAnchorElement>(`#ord-${mark.getAttribute('aria-details')}`)?.click();
      return;
    }
    const ref = target.closest<HTMLAnchorElement>('.ref');
    const note = ref && document.getElementById(ref.hash.slice(1));
    if (note) {
      // Before the browser scrolls to it.
      this.#open(note);
      if (ref.hash === location.hash) this.#focus(note);
    }
  }

  /** Puts the sources with their proving words into the note, from the sentence's own page; else that page is opened. */
  #prove(event: MouseEvent, link: HTMLAnchorElement) {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void import('../open-in-place/fetchBody.ts')
      .then(({ fetchBody }) => fetchBody(link.href, `[id="${link.hash.slice(1)}"] .citations`))
      .then((sources) => {
        sources.toggleAttribute('open', true);
        link.replaceWith(sources);
        sources.querySelector('summary')?.focus({ preventScroll: true });
      })
      .catch(() => location.assign(link.href));
  }

  #change(input: HTMLInputElement) {
    if (input.id === 'oppna-alla') {
      this.#openAllSoon();
    } else if (input.id === 'bara-texten') {
      this.#selectSoon();
    } else if (input.name === 'visa') {
      this.#selectSoon();
      const named = this.#named();
      const state = { ...all, [input.dataset.field ?? 'kind']: input.value };
      // A link to a note that the filter hides would take the filter back.
      this.#address.keep(state as State<typeof noteFields>, 'choice', named && !this.#shown(named) ? '' : undefined);
    }
  }

  #openAll() {
    this.classList.toggle('all-open', this.#allOpen);
    const folds = this.querySelectorAll('.note > details, .paragraph-notes');
    for (const fold of folds) fold.toggleAttribute('open', this.#allOpen);
    this.#alignSoon();
  }

  #key(event: KeyboardEvent) {
    if (event.defaultPrevented || document.querySelector('dialog[open], .term-card')) return;
    if (event.key === 'Escape') return this.#leave();
    const step = isShortcut(event, 'j') ? 1 : isShortcut(event, 'k') ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    this.#step(step);
  }

  /** Closes the note that the reader is in, or came to last, and gives the focus back to its phrase. */
  #leave() {
    const note = document.activeElement?.closest<HTMLElement>('.note') ?? this.#opened;
    const details = note?.querySelector('details');
    const ref = this.querySelector<HTMLElement>(`#ord-${note?.id}`);
    if (!note || !details?.open || !ref || this.#allOpen) return;
    details.open = false;
    this.#close();
    // What the address names is shown, open or not; the text stays where it is.
    const top = scrollY;
    if (note.matches(':target')) location.replace(`#${ref.id}`);
    scrollTo({ top, behavior: 'instant' });
    ref.focus();
  }

  // ---- from note to note ----

  #step(by: number) {
    const shown = this.#notes.filter((note) => this.#shown(note));
    if (shown.length === 0) return;
    const current =
      shown.find((note) => note.matches(':focus-within')) ?? shown.find((note) => note.matches(':target'));
    // Without a note to go on from: the first one on the screen, or the last one above it.
    const below = () => shown.findIndex((note) => note.getBoundingClientRect().top >= 0);
    const next = current ? shown.indexOf(current) + by : by > 0 ? Math.max(below(), 0) : below() - 1;
    const note = shown.at(next % shown.length);
    if (!note) return;
    this.#open(note);
    // No new entry in the history for each step: the way back would be long.
    location.replace(`#${note.id}`);
    this.#focus(note);
  }

  #focus(note: HTMLElement) {
    note.querySelector('summary')?.focus({ preventScroll: true });
    note.scrollIntoView({ block: 'nearest' });
  }

  /** Says how many notes are shown, or which one of them the reader is at. */
  #say(note?: HTMLElement) {
    const status = this.querySelector('.status');
    if (!status) return;
    const shown = this.#notes.filter((other) => this.#shown(other));
    const { position = '', shownOne = '', shownOther = '' } = this.dataset;
    const text = note ? position : shown.length === 1 ? shownOne : shownOther;
    status.textContent = text
      .replace('{n}', String(note ? shown.indexOf(note) + 1 : shown.length))
      .replace('{total}', String(shown.length));
  }
}
