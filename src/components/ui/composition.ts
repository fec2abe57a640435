/**
 * While an input method composes, every key is its own: ArrowDown chooses a candidate, Enter takes it, Escape drops it.
 * Nothing of the site hears them. Safari says 229 alone, for the key that ends a composition.
 */
addEventListener(
  'keydown',
  (event) => {
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  },
  { capture: true },
);
