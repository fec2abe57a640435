import { namedId } from '../../lib/url/named.ts';
import { isShown } from './isShown.ts';

/**
 * Opens what is folded in the thing that the address names, and takes back a filter that hides it. Without scripts the
 * thing is there all the same, with its fold to open.
 */
export function openTarget() {
  const target = document.getElementById(namedId(location.hash));
  if (!target) return;
  for (const fold of target.querySelectorAll<HTMLDetailsElement>('[data-opens]')) fold.open = true;
  const all = document.querySelector<HTMLInputElement>('[data-shows-all]');
  if (!all || all.checked || isShown(target)) return;
  all.checked = true;
  all.dispatchEvent(new Event('change', { bubbles: true }));
  target.scrollIntoView({ behavior: 'instant' });
}

addEventListener('hashchange', openTarget);
