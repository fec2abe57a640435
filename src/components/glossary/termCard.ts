import { inlineRuns } from '../../lib/content/inline.ts';
import { memoAsync } from '../../lib/memoAsync.ts';
import { element } from '../ui/element.ts';
import { fetchSheet } from '../ui/fetchSheet.ts';
import { pageLanguage } from '../ui/pageLanguage.ts';
import type { TermCards } from './cards.ts';
import look from './termCard.css?url';

/** Pixels that stay free between a card and its word, and the edge of the window. */
const gap = 8;

const styled = fetchSheet(look);
const load = memoAsync(async (address: string): Promise<TermCards> => (await fetch(address)).json());

/** A Swedish word on an English page. */
const foreign = (text: string) => element('i', { lang: 'sv' }, text);

/** Puts the card under its word, or over it where there is no room; always inside the window. */
function place(card: HTMLElement, link: HTMLElement) {
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(gap, Math.min(word.left, clientWidth - width - gap));
  const over = word.bottom + gap + height > clientHeight && word.top - gap - height >= 0;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(over ? word.top - gap - height : word.bottom + gap) + scrollY}px`;
}

/**
 * Opens the card of a term at its link: its name, two sentences and the way to the whole explanation. Escape, the
 * button and a click beside it close it; the focus goes back to the link.
 *
 * @throws where the card cannot be fetched
 */
export async function openTerm(link: HTMLAnchorElement) {
  const whole = new URL(link.href);
  const [{ terms, ...words }] = await Promise.all([load(new URL('kort.json', whole).href), styled]);
  const term = terms[whole.hash.slice(1)];
  if (!term) throw new Error(whole.hash);
  const name = element('p', {}, element('b', { class: 'strong' }, term.name));
  if (term.swedish) name.append(' ', foreign(term.swedish));
  const emphasised = pageLanguage() === 'sv' ? (run: string) => element('em', {}, run) : foreign;
  const runs = inlineRuns(term.text).map(({ text, emphasis }) => (emphasis ? emphasised(text) : text));
  const on = element('a', { href: link.href }, words.whole);
  const close = element('button', { type: 'button', class: 'button' }, words.close);
  const card = element(
    'div',
    { class: 'term-card no-print', popover: 'auto', role: 'dialog', 'aria-label': term.name, tabindex: '-1' },
    name,
    element('p', {}, ...runs),
    element('p', { class: 'cluster between' }, on, close),
  );
  close.addEventListener('click', () => card.hidePopover());
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !card.contains(relatedTarget)) card.hidePopover();
  });
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'open') return;
    card.remove();
    link.removeAttribute('aria-expanded');
  });
  // Not every browser gives the focus to a link that is clicked, and there it goes back to.
  link.focus({ preventScroll: true });
  link.ariaExpanded = 'true';
  link.after(card);
  card.showPopover();
  place(card, link);
  card.focus({ preventScroll: true });
}
