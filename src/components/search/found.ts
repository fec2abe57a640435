/**
 * Marks on the page what was searched for, after a hit was opened, and offers to take the marks away. Fetched only
 * then. The words come from the search by way of the tab's storage, so that addresses stay as they are.
 */
import { plural } from '../../i18n/plural.ts';
import { element } from '../ui/element.ts';
import { fetchSheet } from '../ui/fetchSheet.ts';
import { store, stored } from '../ui/stored.ts';
import look from './answers.css?url';
import { markWords } from './marks.ts';
import type { Setup } from './setup.ts';

let marks: HTMLElement[] = [];

/** Takes all marks away. */
function unmark() {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  document.getElementById('ta-bort-markering')?.remove();
}

/** Marks what was searched for, if a hit was opened that is on this page. */
export async function markFound() {
  const hit = stored('sessionStorage', 'sok-markera') as { address: string; words: string[]; setup: Setup } | undefined;
  // It is told once.
  store('sessionStorage', 'sok-markera', undefined);
  if (!hit || new URL(hit.address, location.href).pathname !== location.pathname) return;
  unmark();
  const id = decodeURIComponent(new URL(hit.address, location.href).hash.slice(1));
  const root = (id && document.getElementById(id)) || document.querySelector('main');
  const { words: w, lang } = hit.setup;
  await fetchSheet(look);
  if (!root) return;
  marks = markWords(root, new Set(hit.words));
  const [first] = marks;
  if (!first) return;
  for (let fold = first.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  // What the hit leads to stays where it is, if the words are seen there.
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) first.scrollIntoView({ block: 'center', behavior: 'instant' });
  const says = `${plural(w.found, marks.length, lang)} · ${w.unmark}`;
  const button = element('button', { type: 'button', id: 'ta-bort-markering', class: 'button no-print', lang }, says);
  document.querySelector('main')?.append(button);
  button.addEventListener('click', unmark);
}

document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key === 'Escape' && !defaultPrevented && !document.querySelector('dialog[open]')) unmark();
});
