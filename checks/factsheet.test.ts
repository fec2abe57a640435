/** The fact sheet's sources are numbered as a reader meets them, and each is cited. */
import { expect, it } from 'vitest';
import { builtSite, pageAt } from './lib/site.ts';

it.each([
  ['/faktablad/', 'Elin Hjelmestam (Liberalerna)'],
  ['/en/fact-sheet/', 'Elin Hjelmestam (Liberals)'],
])('%s numbers its sources in the order of the text, and names the author on top', (path, author) => {
  const { $ } = pageAt(builtSite(), path);
  const numbers = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => Number($(element).text()));
  const listed = numbers('.sources li > b');
  expect(listed.length).toBeGreaterThan(20);
  expect(listed).toEqual(listed.map((_, index) => index + 1));
  expect([...new Set(numbers('.fact-sheet .refs a'))]).toEqual(listed);
  expect($('.fact-sheet header').first().text()).toContain(author);
});
