import { afterPaint } from '../ui/afterPaint.ts';

/** The comparison with a pointer: the whole row opens its proof, and one button opens all. */
const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('.comparison details')];

document.querySelector('.comparison')?.addEventListener('click', (event) => {
  const at = event.target as Element;
  // Who marks words of an answer wants the words.
  if (at.closest('a, .proof') || getSelection()?.toString()) return;
  const fold = at.closest('.row')?.querySelector('details');
  if (fold) fold.open = !fold.open;
});

const all = document.querySelector<HTMLButtonElement>('[data-open-all]');
// The button answers first: to lay out all proofs takes a moment.
const openAll = afterPaint(() => {
  for (const fold of folds()) fold.open = all?.ariaPressed === 'true';
});
all?.addEventListener('click', () => {
  all.ariaPressed = String(folds().some((fold) => !fold.open));
  openAll();
});
