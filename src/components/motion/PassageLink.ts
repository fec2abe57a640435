import { accessedOn } from '../../lib/dates/accessed.ts';
import { describePassage, type Part, type Piece } from '../../lib/motion/passage.ts';
import { fetchSheet } from '../ui/fetchSheet.ts';
import { pageLanguage } from '../ui/pageLanguage.ts';
import styles from './passage.css?url';

const before = 'original-';

/** Comes with the first selection. */
const styled = fetchSheet(styles);

/** The motion on this page in one of its languages: what the reader reads, or the original beside it. */
interface Voice {
  original: boolean;
  /** By the id of the sentence. */
  elements: Map<string, HTMLElement>;
  pieces: Piece[];
}

/** @param texts selects the elements that hold a sentence each, and nothing but its words */
function voicesOf(texts: string): Voice[] {
  const all = [...document.querySelectorAll<HTMLElement>(texts)];
  return [false, true].map((original) => {
    const own = all.filter((element) => element.id.startsWith(before) === original);
    const elements = new Map(own.map((element) => [element.id.replace(before, ''), element]));
    return {
      original,
      elements,
      pieces: [...elements].map(([id, { textContent }]) => ({ id, text: textContent ?? '' })),
    };
  });
}

/** How many characters of an element's text stand before a place, which may lie outside of it. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const side = range.comparePoint(node, offset);
  if (side < 0) return 0;
  if (side === 0) range.setEnd(node, offset);
  return range.toString().length;
}

/** The pieces of text nodes that hold a part of a sentence. */
function textsIn(element: HTMLElement, { start, end }: Part): { node: Text; from: number; to: number }[] {
  const found: { node: Text; from: number; to: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    if (from < to) found.push({ node, from, to });
    at += node.length;
  }
  return found;
}

/** A range for each sentence: between two of them other things may stand. */
function rangesOf(voice: Voice, parts: readonly Part[]): Range[] {
  return parts.flatMap((part) => {
    const element = voice.elements.get(part.id);
    const texts = element ? textsIn(element, part) : [];
    const [first, last] = [texts[0], texts.at(-1)];
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, first.from);
    range.setEnd(last.node, last.to);
    return [range];
  });
}

const say = (text: string) => {
  const status = document.querySelector<HTMLElement>('[data-passage-status]');
  if (status) status.textContent = text;
};

class PassageLink extends HTMLElement {
  #voices: Voice[] = [];
  #timer = 0;
  #held = false;
  #shown = '';
  /** What the reader has put away: it stays away until something else is selected. */
  #dismissed = '';
  #texts: Record<string, string> = {};

  /** Offers a link to what is selected, now and later. */
  offer(texts: string) {
    this.#voices = voicesOf(texts);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
      document.addEventListener(type, (event) => {
        this.#held = type === 'pointerdown';
        // A new selection begins, perhaps under the control.
        if (this.#held && event.target instanceof Node && !this.contains(event.target)) {
          this.#dismissed = '';
          this.#close();
        }
        this.#soon();
      });
    }
    document.addEventListener('selectionchange', () => this.#soon());
    document.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('resize', () => this.#soon());
    // A press on a button must not take the selection away. The field is there to be selected in.
    this.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    });
    for (const button of this.#buttons) button.addEventListener('click', () => void this.#copy(button));
    this.#soon();
  }

  get #buttons() {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-copies]')];
  }

  #one<E extends Element>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`passage-link: no ${selector}`);
    return found;
  }

  /** Once the selection rests. */
  #soon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#held || this.#see(), 200);
  }

  #see() {
    // The reader is in the control: it stays, whatever becomes of the selection.
    if (this.contains(document.activeElement)) return;
    const selection = getSelection();
    const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const voice = range && this.#voiceOf(range, selection?.anchorNode ?? null);
    const touched = voice ? [...voice.elements].filter(([, element]) => range.intersectsNode(element)) : [];
    const [first, last] = [touched[0], touched.at(-1)];
    const found =
      voice &&
      first &&
      last &&
      describePassage(
        voice.pieces,
        { id: first[0], offset: offsetIn(first[1], range.startContainer, range.startOffset) },
        { id: last[0], offset: offsetIn(last[1], range.endContainer, range.endOffset) },
      );
    const address = found ? `${this.dataset.address}#${voice.original ? before : ''}${found.fragment}` : '';
    if (this.#dismissed !== address) this.#dismissed = '';
    if (!found || address === '') return this.#close();
    if (address === this.#dismissed) return;
    if (this.hidden) say(this.#status.dataset.says ?? '');
    if (this.hidden || this.#shown !== address) this.#reset();
    this.#shown = address;
    this.#texts = { link: address, quote: this.#quote(found.exact, found.parts, voice, address) };
    this.#place(voice, found.parts);
  }

  get #status() {
    const status = document.querySelector<HTMLElement>('[data-passage-status]');
    if (!status) throw new Error('passage-link: no place to say things');
    return status;
  }

  /** The text that the selection begins in, or ends in; none where both lie elsewhere, as when all is selected. */
  #voiceOf(range: Range, anchor: Node | null): Voice | undefined {
    const nodes = [range.startContainer, range.endContainer, anchor];
    return nodes
      .map((node) => this.#voices.find(({ elements }) => [...elements.values()].some((one) => one.contains(node))))
      .find((voice) => voice !== undefined);
  }

  #quote(exact: string, parts: readonly Part[], voice: Voice, address: string) {
    const lang = pageLanguage();
    const name = (part: Part | undefined) =>
      (part ? (this.#voices[0]?.elements.get(part.id)?.dataset.searchTitle ?? '') : '').toLocaleLowerCase(lang);
    const { author = '', several = '', translated, original, accessed = '', since = '' } = this.dataset;
    const where =
      parts.length === 1
        ? name(parts[0])
        : several.replace('{from}', name(parts[0])).replace('{to}', name(parts.at(-1)));
    const source = [
      author,
      where,
      voice.original ? original : translated,
      address,
      accessedOn(accessed, since, new Date(), lang),
    ];
    const quoted = exact.replaceAll('\n', ' ');
    return `${lang === 'en' ? `‘${quoted}’` : `”${quoted}”`} (${source.filter(Boolean).join(', ')})`;
  }

  // ---- where it stands ----

  /** Beside a selected line that has room after it; else at the foot of the window. */
  #place(voice: Voice, parts: readonly Part[]) {
    const element = voice.elements.get(parts.at(-1)?.id ?? '');
    const block = element?.closest<HTMLElement>('.block');
    if (!element || !block) return this.#close();
    if (this.parentElement !== block) block.insertBefore(this, block.querySelector(':scope > .notes'));
    this.hidden = false;
    this.classList.remove('docked');
    this.style.inset = '';
    const spot = matchMedia('(pointer: coarse)').matches ? undefined : this.#spot(voice, parts);
    this.classList.toggle('docked', spot === undefined);
    if (!spot) return;
    const own = block.getBoundingClientRect();
    this.style.insetInlineStart = `${spot.x - own.x}px`;
    this.style.insetBlockStart = `${spot.y - own.y}px`;
    this.#keepInside();
  }

  #spot(voice: Voice, parts: readonly Part[]) {
    const { width, height } = this.getBoundingClientRect();
    const obstacles = [...document.querySelectorAll('.note, .original-text, .original summary, .summary')];
    for (const range of rangesOf(voice, parts).reverse()) {
      const text = range.startContainer.parentElement?.closest('p, h1, h2');
      if (!text) continue;
      const all = document.createRange();
      all.selectNodeContents(text);
      const letters = [...all.getClientRects()];
      for (const line of [...range.getClientRects()].reverse()) {
        if (line.width < 2 || line.bottom < 0 || line.top > innerHeight) continue;
        const middle = (line.top + line.bottom) / 2;
        const level = (box: DOMRect) => box.top < middle + height / 2 && box.bottom > middle - height / 2;
        // Lines lie close to each other: only what stands in this one counts.
        const end = Math.max(
          ...letters.filter((box) => box.top < middle && box.bottom > middle).map((box) => box.right),
        );
        const edge = Math.min(
          document.documentElement.clientWidth,
          ...obstacles
            .map((obstacle) => obstacle.getBoundingClientRect())
            .filter((box) => box.width > 1 && level(box) && box.right > end)
            .map((box) => box.left),
        );
        if (edge - end >= width + 6) return { x: end + 4, y: middle - height / 2 };
      }
    }
    return undefined;
  }

  /** Opened, it is wider. */
  #keepInside() {
    if (this.classList.contains('docked')) return;
    const over = this.getBoundingClientRect().right + 8 - document.documentElement.clientWidth;
    if (over > 0) this.style.insetInlineStart = `${Number.parseFloat(this.style.insetInlineStart) - over}px`;
  }

  #reset() {
    this.classList.remove('open');
    this.#one('label').toggleAttribute('hidden', true);
    this.#one('[data-said]').textContent = '';
  }

  #close() {
    if (this.hidden) return;
    this.#reset();
    this.hidden = true;
    say('');
  }

  // ---- what the reader does ----

  #key(event: KeyboardEvent) {
    if (this.hidden) return;
    const inside = this.contains(document.activeElement);
    if (event.key === 'Escape') {
      if (inside) (document.activeElement as HTMLElement).blur();
      this.#dismissed = this.#shown;
      this.#close();
    } else if (event.key === 'Tab' && !event.shiftKey && !inside && this.#inText) {
      // From the selection the next stop is what belongs to it.
      event.preventDefault();
      this.#buttons[0]?.focus();
    }
  }

  /** Whether the reader is at the selection, and not at a control of the page. */
  get #inText() {
    const at = document.activeElement;
    return !at || at === document.body || at.matches('main');
  }

  async #copy(button: HTMLButtonElement) {
    const { copies = '', what = '' } = button.dataset;
    const text = this.#texts[copies] ?? '';
    this.classList.add('open');
    const label = this.#one<HTMLLabelElement>('label');
    let said = (this.dataset.copied ?? '').replace('{what}', what);
    try {
      await navigator.clipboard.writeText(text);
      label.hidden = true;
    } catch {
      const input = this.#one<HTMLInputElement>('input');
      this.#one('label span').textContent = what;
      input.value = text;
      label.hidden = false;
      input.focus();
      input.select();
      said = this.dataset.selected ?? '';
    }
    this.#one('[data-said]').textContent = said;
    say(said);
    this.#keepInside();
  }
}

customElements.define('passage-link', PassageLink);

/**
 * Offers a link to the words that the reader selects.
 *
 * @param texts selects the elements that hold a sentence each
 */
export async function offerPassages(texts: string): Promise<void> {
  await styled;
  document.querySelector<PassageLink>('passage-link')?.offer(texts);
}
