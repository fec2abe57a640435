/**
 * Opens what is folded in the thing that the address names, so that a link to it shows all of it. Without scripts the
 * thing is there all the same, with its fold to open.
 */
function openTarget() {
  if (location.hash.length < 2) return;
  // Ids are plain ASCII; whatever else stands in an address names nothing here.
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  document.querySelector<HTMLInputElement>('[data-shows-all]')?.click();
  for (const fold of target.querySelectorAll<HTMLDetailsElement>('[data-opens]')) fold.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
