import { originalPrefix } from './sentenceWords.ts';

/**
 * A phrase and its note, a sentence and its original light up together: under the pointer, in focus, or named by the
 * address. A style sheet cannot say "the same id".
 */
const things = `mark, .ref, .note, .sentence, .original [id^="${originalPrefix}"]`;
let pointed: Element | null = null;
let lit = new Set<Element>();

/** The id of the note or the sentence that an element belongs to. */
const idOf = (element: Element) =>
  element.getAttribute('aria-details') ??
  (element instanceof HTMLAnchorElement ? element.hash.slice(1) : element.id.replace(originalPrefix, ''));

/** All that belongs to the same note or sentence as an element, and as the elements around it. */
function* partners(element: Element | null): Generator<Element> {
  for (let one = element?.closest(things); one; one = one.parentElement?.closest(things)) {
    const id = idOf(one);
    const selector = `[aria-details="${id}"], .ref[href="#${id}"], .note[id="${id}"], [id="${originalPrefix}${id}"]`;
    yield* document.querySelectorAll(selector);
  }
}

function light() {
  const causes = [pointed, document.activeElement, document.querySelector(':target')];
  const now = new Set(causes.flatMap((element) => [...partners(element)]));
  for (const one of lit) if (!now.has(one)) one.classList.remove('lit');
  for (const one of now) one.classList.add('lit');
  lit = now;
}

document.addEventListener('pointerover', ({ target }) => {
  pointed = target as Element;
  light();
});
document.documentElement.addEventListener('pointerleave', () => {
  pointed = null;
  light();
});
for (const type of ['focusin', 'focusout'] as const) document.addEventListener(type, () => queueMicrotask(light));
addEventListener('hashchange', light);
light();
