import { isPlainClick } from '../ui/plainClick.ts';
import { sentenceAt } from './sentenceWords.ts';

/** The control, fetched when a reader selects words of the motion, opens a note, or asks for what a sentence offers. */
const control = async () => (await import('./MotionShare.ts')).motionShare();

function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !(sentenceAt(selection.anchorNode) ?? sentenceAt(selection.focusNode)))
    return;
  document.removeEventListener('selectionchange', selected);
  // The next selection tries again.
  control().catch(() => document.addEventListener('selectionchange', selected));
}

document.addEventListener('selectionchange', selected);

for (const link of document.querySelectorAll<HTMLAnchorElement>('.permalink')) {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'true');
  link.setAttribute('aria-expanded', 'false');
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    control()
      .then((share) => share.open(link))
      .catch(() => location.assign(link.href));
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
}

// "toggle" does not bubble. Where all notes are opened to be read, none offers anything.
document.addEventListener(
  'toggle',
  ({ target }) => {
    const note = target instanceof HTMLDetailsElement && target.open && target.closest<HTMLElement>('.note');
    if (!note || target.parentElement !== note || document.querySelector('#oppna-alla:checked')) return;
    control()
      .then((share) => share.addTo(note))
      // A note without the row is whole.
      .catch(() => undefined);
  },
  true,
);
