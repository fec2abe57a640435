/** Opens what is folded for paper, and closes it afterwards, where the style of print cannot (Firefox 142 and before). */
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  if (CSS.supports('selector(::details-content)')) return;
  // Of the comparison's proofs paper has those that the reader has opened.
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], td > details)')];
  for (const details of opened) details.open = true;
});

addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
});
