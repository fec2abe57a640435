import { isPlainClick } from '../ui/plainClick.ts';
import { isShortcut } from '../ui/shortcuts.ts';
import { stored } from '../ui/stored.ts';

/** Opens the dialog, or goes to the form where the page itself is the search. */
async function open(dialog: HTMLDialogElement | null) {
  const own = document.querySelector<HTMLElement>('main site-search');
  if (!own && !dialog?.open) dialog?.showModal();
  const box = own ?? dialog?.querySelector<HTMLElement>('site-search');
  const input = box?.querySelector<HTMLInputElement>('input[type="search"]');
  // At once, and not when the script has come: nothing that is typed meanwhile may be lost or overwritten.
  input?.focus();
  input?.select();
  try {
    await import('./SiteSearch.ts');
  } catch {
    // The script did not arrive; the form still leads to the search page.
    box?.querySelector('[role="status"]')?.replaceChildren(JSON.parse(box.dataset.faults ?? '').failed);
  }
}

queueMicrotask(() => {
  const dialog = document.querySelector<HTMLDialogElement>('#sokruta');
  document.querySelector<HTMLAnchorElement>('[data-open-search]')?.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void open(dialog);
  });
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event, '/')) return;
    event.preventDefault();
    void open(dialog);
  });
  // A hit on the same page only changes the fragment: the dialog must give way to what was found.
  dialog?.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-search-results] a')) dialog.close();
  });
  // Escape closes at once; the browser would first clear the field and ask for a second press.
  dialog?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
});

// A hit was opened that leads here (`results.ts` says so): what was searched for is marked once all stands in its place.
if (stored('sessionStorage', 'sok-markera')) {
  const mark = () => void import('./found.ts').then(({ markFound }) => markFound()).catch(() => undefined);
  if (document.readyState === 'complete') mark();
  else addEventListener('load', mark, { once: true });
}
