/**
 * Opens what is folded in the thing that the address names, and takes back a filter that hides it. Without scripts the
 * thing is there all the same, with its fold to open.
 */
function openTarget() {
  if (location.hash.length < 2) return;
  // Ids are plain ASCII; whatever else stands in an address names nothing here.
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  for (const fold of target.querySelectorAll<HTMLDetailsElement>('[data-opens]')) fold.open = true;
  const all = document.querySelector<HTMLInputElement>('[data-shows-all]');
  if (!all || all.checked) return;
  all.checked = true;
  target.scrollIntoView({ behavior: 'instant' });
}

addEventListener('hashchange', openTarget);
openTarget();
