import type { Locator } from 'playwright/test';

/** The text of elements of the motion, without the numbers of their notes. */
export function motionWords(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const words = element.cloneNode(true) as Element;
      for (const number of words.querySelectorAll('.ref')) number.remove();
      return words.textContent ?? '';
    }),
  );
}
