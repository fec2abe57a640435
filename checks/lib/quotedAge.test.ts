import { expect, it } from 'vitest';
import { withoutAge } from './quotedAge.ts';
import { siteOf } from './site.ts';

const quotations = [{ source: 'sida', quotation: 'Staden har inga vänorter.', ages: ['ändrad 2022 eller senare'] }];

/** The faults of a page with this head and body. */
function faults(body: string, head = ''): string[] {
  const site = siteOf(new Map([['/a/index.html', `<html><head>${head}</head><body>${body}</body></html>`]]));
  return site.pages.flatMap((page) => withoutAge(page, quotations));
}

it('wants the age near the quotation', () => {
  expect(faults('<p>Sidan, ändrad 2022 eller senare:</p><q>Staden har inga vänorter.</q>')).toEqual([]);
  expect(faults('<q>Staden har inga  vänorter.</q>')).toEqual([
    '/a/: "Staden har inga vänorter." stands without "ändrad 2022 eller senare".',
  ]);
  expect(
    faults(`<p>Ändrad 2022 eller senare</p>${'<p>Något annat.</p>'.repeat(60)}<q>Staden har inga vänorter.</q>`),
  ).toHaveLength(1);
});

it('lets the entry of the source say it once', () => {
  const entry = (age: string) =>
    `<li id="sida">${age}${'<p>Något annat.</p>'.repeat(60)}<q>Staden har inga vänorter.</q></li>`;
  expect(faults(entry('Den är ändrad 2022 eller senare.'))).toEqual([]);
  expect(faults(entry('Odaterad.'))).toHaveLength(1);
});

it('reads descriptions, and no scripts', () => {
  expect(faults('', '<meta name="description" content="Staden har inga vänorter.">')).toHaveLength(1);
  expect(faults('<script>"Staden har inga vänorter."</script>')).toEqual([]);
});
