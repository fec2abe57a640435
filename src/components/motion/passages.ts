/** A text of the motion: a sentence, in the reader's language or the original. */
const texts = '.sentence, .original [id^="original-"]';

/** What this takes is fetched when a reader selects words of the motion. */
const load = () => import('./PassageLink.ts');

const within = (node: Node | null) =>
  (node instanceof Element ? node : node?.parentElement)?.closest(texts) !== null && node !== null;

function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || (!within(selection.anchorNode) && !within(selection.focusNode))) return;
  document.removeEventListener('selectionchange', selected);
  void load()
    .then(({ offerPassages }) => offerPassages(texts))
    // The next selection tries again.
    .catch(() => document.addEventListener('selectionchange', selected));
}

document.addEventListener('selectionchange', selected);
