import { accessedOn } from '../../lib/dates/accessed.ts';
import { describePassage, type Part } from '../../lib/motion/passage.ts';
import { quotation } from '../../lib/text/quotation.ts';
import { copyText, offerSend } from '../share/copyText.ts';
import { pageLanguage } from '../ui/pageLanguage.ts';
import { offsetIn, originalPrefix, selectedRange, sentenceAt, sentencesLike, wordsOf } from './sentenceWords.ts';

/** What can be taken along. */
interface Offer {
  link: string;
  quote: string;
  /** The page that holds it alone; selected words have none. */
  own?: string;
}

/** Distance from what it belongs to, in pixels; a finger's handles and the system's menu need more. */
const gap = () => (matchMedia('(pointer: coarse)').matches ? 28 : 6);
/** Distance from the edge of the window. */
const edge = 8;

/** The one control of the page: at a selection it offers link and quotation, at a sentence its page and sharing too. */
class MotionShare extends HTMLElement {
  #timer = 0;
  /** Whether a pointer is pressed; the press may have begun before this script came. */
  #held = document.querySelector(':active') !== null;
  /** What the reader has put away: it stays away until something else is selected. */
  #dismissed = '';
  #offer: Offer = { link: '', quote: '' };
  /** The sentence's link at which the control stands open; none at a selection. */
  #opener: HTMLElement | undefined;
  #row = one<HTMLElement>(this, '.share-row');
  /** The row as it was, for notes. */
  #fresh = this.#row.cloneNode(true);
  #name = this.getAttribute('aria-label') ?? '';
  #said = document.querySelector('[data-share-status]');

  connectedCallback() {
    // It is moved to where it is asked for, and then connected once more.
    if (this.#timer) return;
    this.#wire(this.#row, () => this.#offer);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
      document.addEventListener(type, (event) => {
        this.#held = type === 'pointerdown';
        const path = event.composedPath();
        // A new selection begins, perhaps under the control.
        if (this.#held && !path.includes(this) && !(this.#opener && path.includes(this.#opener))) {
          this.#dismissed = '';
          this.#close();
        }
        this.#soon();
      });
    }
    document.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('selectionchange', () => this.#soon());
    addEventListener('resize', () => this.#soon());
    // What is selected may have come back into the window.
    addEventListener('scroll', () => this.#soon(), { passive: true });
    // A press on a button must not take the selection away. The field is there to be selected in.
    this.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.#opener && relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#close();
    });
    this.#soon();
  }

  // ---- at a sentence, in a note ----

  /** Opens the control at a sentence's link and takes the focus there; closes it where it stands open. */
  open(opener: HTMLAnchorElement) {
    const again = this.#opener === opener;
    this.#close();
    const sentence = sentenceAt(opener);
    if (again || !sentence) return;
    const text = wordsOf(sentence);
    const part = { id: sentence.id, start: 0, end: text.length };
    this.#offer = { link: opener.href, quote: this.#quote(text, [part], false, opener.href), own: opener.href };
    this.#opener = opener;
    opener.setAttribute('aria-expanded', 'true');
    this.#show(sentence, [opener.getBoundingClientRect()], this.#name);
    this.#row.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Puts the row into an opened note, once. */
  addTo(note: HTMLElement) {
    const body = note.querySelector('.note-body');
    if (!body || body.querySelector('.share-row')) return;
    const row = this.#fresh.cloneNode(true) as HTMLElement;
    const textOf = (selector: string) => wordsOf(one(note, selector)).trim();
    const { site = '', address } = this.dataset;
    const lang = pageLanguage();
    const link = note.querySelector<HTMLAnchorElement>('.proof')?.href ?? `${address}#${note.id}`;
    const source = [`${site}: ${quotation(textOf('.note-title'), lang)}`, link, this.#accessed];
    const quote = `${quotation(textOf('.note-body > p'), lang)} (${source.filter(Boolean).join(', ')})`;
    const offer = { link, quote, own: link };
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', this.#name);
    reset(row, offer);
    this.#wire(row, () => offer);
    body.append(row);
  }

  // ---- at a selection ----

  /** Once selection and window rest. */
  #soon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#held || this.#see(), 200);
  }

  #see() {
    // The reader is in the control, or has opened it: it stays, whatever becomes of the selection.
    if (this.#opener || this.contains(document.activeElement)) return;
    const range = selectedRange();
    // None where it begins and ends elsewhere, as when all is selected.
    const at =
      range &&
      (sentenceAt(range.startContainer) ??
        sentenceAt(range.endContainer) ??
        sentenceAt(getSelection()?.anchorNode ?? null));
    if (!range || !at) return this.#forget();
    const sentences = sentencesLike(at);
    const touched = sentences.filter((sentence) => range.intersectsNode(sentence));
    const [first, last] = [touched[0] ?? at, touched.at(-1) ?? at];
    const idOf = (sentence: HTMLElement) => sentence.id.replace(originalPrefix, '');
    const found = describePassage(
      sentences.map((sentence) => ({ id: idOf(sentence), text: wordsOf(sentence) })),
      { id: idOf(first), offset: offsetIn(first, range, 'start') },
      { id: idOf(last), offset: offsetIn(last, range, 'end') },
    );
    if (!found) return this.#forget();
    const original = at.id.startsWith(originalPrefix);
    const link = `${this.dataset.address}#${original ? originalPrefix : ''}${found.fragment}`;
    if (link === this.#dismissed) return;
    this.#dismissed = '';
    const offered = this.#offer.link === link;
    this.#offer = { link, quote: this.#quote(found.exact, found.parts, original, link) };
    this.#show(last, [...range.getClientRects()], this.dataset.words ?? '');
    if (!offered && !this.hidden) this.#say(this.dataset.offer ?? '');
  }

  /** Nothing is selected any more. */
  #forget() {
    this.#dismissed = '';
    this.#offer = { link: '', quote: '' };
    this.#close();
  }

  get #accessed() {
    const { accessed = '', since = '' } = this.dataset;
    return accessedOn(accessed, since, new Date(), pageLanguage());
  }

  #quote(exact: string, parts: readonly Part[], original: boolean, link: string) {
    const lang = pageLanguage();
    const name = (part: Part | undefined) =>
      (document.getElementById(part?.id ?? '')?.dataset.searchTitle ?? '').toLocaleLowerCase(lang);
    const { author = '', several = '', translated } = this.dataset;
    const where =
      parts.length === 1
        ? name(parts[0])
        : several.replace('{from}', name(parts[0])).replace('{to}', name(parts.at(-1)));
    const source = [author, where, original ? this.dataset.original : translated, link, this.#accessed];
    return `${quotation(exact.replaceAll('\n', ' '), lang)} (${source.filter(Boolean).join(', ')})`;
  }

  // ---- where it stands ----

  /**
   * Shows the control under what it belongs to, or over it where there is no room: never on it, always in the window.
   * Nothing is shown while what it belongs to is out of the window.
   *
   * @param sentence it stands in the document after this one's text, so that the next stop of Tab is here
   * @param lines boxes of what it belongs to
   */
  #show(sentence: HTMLElement, lines: readonly DOMRect[], label: string) {
    const cell = sentence.closest('.cell, .block > *');
    const seen = lines.filter(({ width, bottom, top }) => width > 1 && bottom > 0 && top < innerHeight);
    const [first, last] = [seen[0], seen.at(-1)];
    if (!cell || !first || !last) return this.#close();
    if (this.previousElementSibling !== cell) cell.after(this);
    this.setAttribute('aria-label', label);
    if (this.hidden) reset(this.#row, this.#offer);
    else one<HTMLAnchorElement>(this.#row, 'a').hidden = this.#offer.own === undefined;
    this.hidden = false;
    this.style.inset = '0 auto auto 0';
    const { width, height, left, top } = this.getBoundingClientRect();
    const ceiling = document.querySelector('motion-notes > .reading')?.getBoundingClientRect().bottom ?? 0;
    const bar = document.querySelector('motion-notes .bar')?.getBoundingClientRect().top ?? innerHeight;
    // With large text the bar stays at the end of the motion.
    const floor = Math.min(bar, innerHeight) - edge;
    const [under, over] = [last.bottom + gap(), first.top - gap() - height];
    const y = under + height <= floor ? under : over >= Math.max(ceiling, 0) ? over : floor - height;
    const from = Math.max(sentence.closest('.text, .original')?.getBoundingClientRect().left ?? 0, edge);
    const x = Math.min(Math.max(last.right - width / 2, from), document.documentElement.clientWidth - width - edge);
    this.style.inset = `${Math.round(y - top)}px auto auto ${Math.round(x - left)}px`;
  }

  #close() {
    this.#opener?.setAttribute('aria-expanded', 'false');
    this.#opener = undefined;
    if (this.hidden) return;
    this.hidden = true;
    this.#say('');
  }

  // ---- what the reader does ----

  #key(event: KeyboardEvent) {
    if (this.hidden) return;
    const at = document.activeElement;
    if (event.key === 'Escape') {
      const opener = this.#opener;
      if (this.contains(at)) (at as HTMLElement).blur();
      if (!opener) this.#dismissed = this.#offer.link;
      // The note that it stands beside stays open.
      event.preventDefault();
      this.#close();
      opener?.focus();
    } else if (event.key === 'Tab' && !event.shiftKey && (!at || at.matches('body, main'))) {
      // The reader is at the selection, and not at a control of the page: the next stop is what belongs to it.
      event.preventDefault();
      this.#row.querySelector('button')?.focus();
    }
  }

  #wire(row: HTMLElement, offer: () => Offer) {
    for (const button of row.querySelectorAll<HTMLButtonElement>('[data-copies]'))
      button.addEventListener('click', () => void this.#copy(row, button, offer()));
    offerSend(
      row.querySelector('[data-send]'),
      () => offer().link,
      () => this.#say(this.dataset.sent ?? ''),
    );
  }

  async #copy(row: HTMLElement, button: HTMLButtonElement, offer: Offer) {
    const { copies, what = '' } = button.dataset;
    const text = copies === 'quote' ? offer.quote : offer.link;
    const label = one<HTMLLabelElement>(row, 'label');
    try {
      await copyText(text, button, this.dataset.done ?? '');
      label.hidden = true;
      this.#say((this.dataset.copied ?? '').replace('{what}', what));
    } catch {
      const input = one<HTMLInputElement>(row, 'input');
      one(label, 'span').textContent = what;
      input.value = text;
      label.hidden = false;
      input.focus();
      input.select();
      this.#say(this.dataset.selected ?? '');
    }
  }

  #say(text: string) {
    if (this.#said) this.#said.textContent = text;
  }
}

function one<E extends HTMLElement>(parent: Element, selector: string): E {
  const found = parent.querySelector<E>(selector);
  if (!found) throw new Error(`motion-share: no ${selector}`);
  return found;
}

/** A row as it is before the reader has done anything. */
function reset(row: HTMLElement, { own }: Offer) {
  const link = one<HTMLAnchorElement>(row, 'a');
  link.hidden = own === undefined;
  if (own) link.href = own;
  one(row, 'label').hidden = true;
}

customElements.define('motion-share', MotionShare);

/** The page's control, at work. */
export const motionShare = () => one<MotionShare>(document.body, 'motion-share');
