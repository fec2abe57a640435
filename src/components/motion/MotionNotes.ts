import { groupBy } from '../../lib/groupBy.ts';
import type { noteFields } from '../../lib/motion/address.ts';
import { stack } from '../../lib/motion/stack.ts';
import { namedId } from '../../lib/url/named.ts';
import type { State } from '../../lib/url/state.ts';
import { isShown } from '../ui/isShown.ts';
import { type Kept, keepState } from '../ui/keepState.ts';
import { isShortcut } from '../ui/shortcuts.ts';

/** The choice of every note. */
const all = { kind: '', verdict: '' } as const;
/** Least distance between two notes of a column, in pixels. */
const gap = 12;
/** From here on the notes stand beside the text (Block.astro). */
const beside = matchMedia('(min-width: 62rem)');

/**
 * What a script adds to the motion's page, which is whole without it: each note at the height of its phrase, a note
 * opened under its sentence on narrow screens, steps from note to note, and what is shown said aloud.
 */
export class MotionNotes extends HTMLElement {
  #notes: HTMLElement[] = [];
  #blocks: HTMLElement[] = [];
  /** The note that the reader came to last; it was opened for them and is closed when they go on. */
  #opened: HTMLElement | undefined;
  /** A note that has been moved under its sentence, and the place that it came from. */
  #moved: { note: HTMLElement; home: Comment } | undefined;
  #frame = 0;
  /** Which notes are shown, in the address. */
  #address!: Kept<typeof noteFields>;

  connectedCallback() {
    this.#notes = [...this.querySelectorAll<HTMLElement>('.note')];
    this.#blocks = [...this.querySelectorAll<HTMLElement>('.block')];
    const later = () => this.#alignSoon();
    const sizes = new ResizeObserver(later);
    for (const element of [...this.#blocks, ...this.#notes]) sizes.observe(element);
    document.fonts.ready.then(later);
    beside.addEventListener('change', () => {
      this.#sendHome();
      later();
    });

    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('change', (event) => this.#change(event.target as HTMLInputElement));
    addEventListener('hashchange', () => this.#arrive());
    addEventListener('keydown', (event) => this.#key(event));

    // A browser that brings the page back may bring the switch back with it.
    if (this.#allOpen) this.#openAll(true);
    this.#say();
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

  /** Whether the reader reads the notes; each paragraph is then as long as its notes are. */
  get #allOpen() {
    return this.querySelector('#oppna-alla:checked') !== null;
  }

  /**
   * Gives the notes of each paragraph the height that they have closed, so that one that opens moves no text; it may run
   * past its paragraph.
   *
   * @returns the height of each shown note as long as it is closed, in pixels
   */
  #reserve(shown: readonly HTMLElement[]): number[] {
    const lists = this.#blocks.flatMap((block) => [...block.querySelectorAll<HTMLElement>('.notes')]);
    for (const list of lists) list.style.blockSize = '';
    this.classList.toggle('measured', !this.#allOpen);
    const heights = lists.map((list) => list.offsetHeight);
    const sizes = shown.map((note) => note.offsetHeight);
    this.classList.remove('measured');
    if (!this.#allOpen) for (const [index, list] of lists.entries()) list.style.blockSize = `${heights[index]}px`;
    return sizes;
  }

  /**
   * Moves each note to the height of its phrase: first within its paragraph, as if all were closed, then below what
   * opened before it in its column. Only drawn elsewhere: the layout stays.
   */
  #align() {
    for (const note of this.#notes) note.style.translate = '';
    const lists = this.querySelectorAll<HTMLElement>('.notes');
    if (!beside.matches) {
      for (const list of lists) list.style.blockSize = '';
      return;
    }
    const shown = this.#notes.filter(isShown);
    const closed = this.#reserve(shown);
    const top = this.getBoundingClientRect().top;
    const end = this.querySelector('article')?.getBoundingClientRect().bottom ?? top;
    const notes = shown.map((note, index) => ({
      note,
      block: note.closest('.block')?.getBoundingClientRect() ?? this.getBoundingClientRect(),
      box: note.getBoundingClientRect(),
      closed: closed[index] ?? 0,
    }));
    const moves: [HTMLElement, number][] = [];
    for (const column of groupBy(notes, ({ box }) => Math.round(box.left)).values()) {
      const wishes = [...groupBy(column, ({ block }) => block.top).values()].flatMap((inBlock) => {
        const { top: from = 0, bottom: to = 0 } = inBlock[0]?.block ?? {};
        const phrases = inBlock.map(({ note, closed: size }) => ({
          wish: (this.#phrase(note)?.getClientRects()[0]?.top ?? from) - from,
          size,
        }));
        return stack(phrases, gap, to - from).map((start) => from - top + start);
      });
      const items = column.map(({ box }, index) => ({ wish: wishes[index] ?? 0, size: box.height }));
      const starts = stack(items, gap, end - top);
      for (const [index, { note, box }] of column.entries()) moves.push([note, top + (starts[index] ?? 0) - box.top]);
    }
    for (const [note, by] of moves) if (Math.abs(by) >= 1) note.style.translate = `0 ${Math.round(by)}px`;
  }

  #phrase(note: HTMLElement) {
    return this.querySelector<HTMLElement>(`mark[aria-details="${note.id}"]`);
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
      const sentence = this.#phrase(note)?.closest('.sentence');
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
    this.#say();
    this.#alignSoon();
  }

  /** Whether the filter lets a note through; a target is shown whatever the filter says. */
  #shown(note: HTMLElement) {
    const filter = this.querySelector<HTMLInputElement>('input[name="visa"]:checked')?.value;
    return !filter || filter === note.dataset.kind || filter === note.dataset.verdict;
  }

  // ---- what the reader does ----

  #click(event: MouseEvent) {
    const target = event.target as Element;
    const step = target.closest<HTMLElement>('[data-step]');
    if (step) return this.#step(Number(step.dataset.step));
    const mark = target.closest('mark');
    // A phrase is its number's larger handle; words that somebody selects are left alone.
    if (
      mark &&
      getSelection()?.isCollapsed !== false &&
      getComputedStyle(mark).textDecorationColor !== 'rgba(0, 0, 0, 0)'
    ) {
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

  #change(input: HTMLInputElement) {
    if (input.id === 'oppna-alla') {
      this.#openAll(input.checked);
    } else if (input.name === 'visa') {
      this.#say();
      this.#alignSoon();
      const named = this.#named();
      const state = { ...all, [input.dataset.field ?? 'kind']: input.value };
      // A link to a note that the filter hides would take the filter back.
      this.#address.keep(state as State<typeof noteFields>, 'choice', named && !this.#shown(named) ? '' : undefined);
    }
  }

  #openAll(open: boolean) {
    for (const note of this.#notes) note.querySelector('details')?.toggleAttribute('open', open);
    this.#alignSoon();
  }

  #key(event: KeyboardEvent) {
    const step = isShortcut(event, 'j') ? 1 : isShortcut(event, 'k') ? -1 : 0;
    if (step === 0 || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    this.#step(step);
  }

  // ---- from note to note ----

  #step(by: number) {
    const shown = this.#notes.filter((note) => this.#shown(note));
    if (shown.length === 0) return;
    const current =
      shown.find((note) => note.matches(':focus-within')) ?? shown.find((note) => note.matches(':target'));
    const below = shown.findIndex((note) => note.getBoundingClientRect().top >= 0);
    // Without a note to go on from: the first one on the screen, or the last one above it.
    const next = current ? shown.indexOf(current) + by : by > 0 ? Math.max(below, 0) : below - 1;
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
