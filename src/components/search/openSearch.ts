import { isShortcut } from '../ui/shortcuts.ts';
import type { SiteSearch } from './SiteSearch.ts';

const dialog = document.querySelector<HTMLDialogElement>('#sokruta');
const opener = document.querySelector<HTMLAnchorElement>('[data-open-search]');

/** Opens the dialog, or goes to the form where the page itself is the search. */
async function open() {
  const own = document.querySelector<SiteSearch>('main site-search');
  const search = own ?? dialog?.querySelector<SiteSearch>('site-search');
  if (!own && !dialog?.open) dialog?.showModal();
  try {
    await import('./SiteSearch.ts');
    search?.focusInput();
  } catch {
    // The script did not arrive; the form still leads to the search page.
    search?.querySelector('input')?.focus();
  }
}

opener?.addEventListener('click', (event) => {
  // A click that asks for a new tab or window keeps its meaning.
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void open();
});

document.addEventListener('keydown', (event) => {
  if (!isShortcut(event, '/')) return;
  event.preventDefault();
  void open();
});

// A hit on the same page only changes the fragment: the dialog must give way to what was found.
dialog?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-search-results] a')) dialog.close();
});
