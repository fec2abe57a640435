import { inlineRuns } from '../../lib/content/inline.ts';
import { memoAsync } from '../../lib/memoAsync.ts';
import { fetchSheet } from '../ui/fetchSheet.ts';
import { pageLanguage } from '../ui/pageLanguage.ts';
import type { TermCards } from './cards.ts';
import look from './termCard.css?url';

/** Pixels that stay free between a card and its word, and the edge of the window. */
const gap = 8;

const styled = fetchSheet(look);
const load = memoAsync(async (address: string): Promise<TermCards> => (await fetch(address)).json());

/** An element with a text in it. */
function made<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), { textContent: text });
}

/** A Swedish word on an English page. */
function foreign(text: string) {
  const word = made('i', text);
  word.lang = 'sv';
  return word;
}

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
  const card = made('div');
  card.className = 'term-card no-print';
  card.popover = 'auto';
  card.role = 'dialog';
  card.ariaLabel = term.name;
  card.tabIndex = -1;
  const name = made('p');
  name.append(Object.assign(made('b', term.name), { className: 'strong' }));
  if (term.swedish) name.append(' ', foreign(term.swedish));
  const text = made('p');
  const english = pageLanguage() !== 'sv';
  for (const { text: run, emphasis } of inlineRuns(term.text))
    text.append(!emphasis ? run : english ? foreign(run) : made('em', run));
  const ways = Object.assign(made('p'), { className: 'cluster between' });
  const on = Object.assign(made('a', words.whole), { href: link.href });
  const close = Object.assign(made('button', words.close), { type: 'button', className: 'button' });
  close.addEventListener('click', () => card.hidePopover());
  ways.append(on, close);
  card.append(name, text, ways);
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
