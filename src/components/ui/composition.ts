/**
 * While an input method composes, every key is its own: ArrowDown chooses a candidate, Enter takes it, Escape drops it.
 * Half a word is no text yet. Nothing of the site hears of either. Safari says 229 alone, for the key that ends a
 * composition.
 */
const hold = (event: Event) => {
  if ((event as InputEvent).isComposing || (event as KeyboardEvent).keyCode === 229) event.stopImmediatePropagation();
};
addEventListener('keydown', hold, true);
// The keyboards of Android compose every word, in any script: there each letter is a reader's own.
if (!/Android/.test(navigator.userAgent)) addEventListener('input', hold, true);
// Browsers differ in whether they say so once more when the word is whole.
addEventListener('compositionend', (event) => event.target?.dispatchEvent(new Event('input', { bubbles: true })));
