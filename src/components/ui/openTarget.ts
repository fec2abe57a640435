import { namedId } from '../../lib/url/named.ts';

/**
 * Opens what is folded around and in what the address names. Without scripts it is there all the same, with its fold to
 * open.
 */
function openTarget() {
  const target = document.getElementById(namedId(location.hash));
  for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  // Whoever skips to the page's content asks for no proof in it.
  if (target?.localName === 'main') return;
  for (const fold of target?.querySelectorAll<HTMLDetailsElement>('[data-opens]') ?? []) fold.open = true;
}

addEventListener('hashchange', openTarget);
openTarget();
