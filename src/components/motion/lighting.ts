/**
 * A phrase and its note, a sentence and its original light up together: under the pointer, in focus, or named by the
 * address. A style sheet that asks `:has()` for it, as `lighting.css` does where no script runs, has the browser look
 * through the whole motion at each of them.
 */
const numbered = '[data-i], [data-pair]';
let pointed: Element | null = null;
let lit = new Set<Element>();

/** All that carries the number of an element in its block, and the numbers of the elements around it. */
function* partners(element: Element | null): Generator<Element> {
  for (let one = element?.closest<HTMLElement>(numbered); one; one = one.parentElement?.closest(numbered)) {
    const { i, pair } = one.dataset;
    yield* one.closest('.block')?.querySelectorAll(i ? `[data-i="${i}"]` : `[data-pair="${pair}"]`) ?? [];
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
