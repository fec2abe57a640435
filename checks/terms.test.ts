/** The links from words on the pages to their explanations. */
import { expect, it } from 'vitest';
import { expectNone } from './lib/none.ts';
import { builtSite } from './lib/site.ts';

const forbidden = 'h1, h2, h3, q, blockquote, summary, nav, [data-motion-text], [data-search="sentence"], #dela';

it('a page links each term once, and never inside the motion, a quotation, a heading or the glossary', () => {
  let count = 0;
  const faults = builtSite().pages.flatMap(({ path, $ }) => {
    const links = $('a.term').toArray();
    const addresses = links.map(({ attribs }) => attribs.href ?? '');
    count += addresses.length;
    const glossary = /^\/(ordlista|en\/glossary)\/$/.test(path);
    return [
      ...addresses
        .filter((address, index) => addresses.indexOf(address) < index)
        .map((address) => `${path}: links ${address} more than once.`),
      ...(glossary && addresses.length > 0 ? [`${path}: the glossary links its own terms in running text.`] : []),
      ...links
        .filter((link) => $(link).closest(forbidden).length > 0)
        .map((link) => `${path}: the term “${$(link).text()}” is linked where no term may be.`),
    ];
  });
  expect(count).toBeGreaterThan(100);
  expectNone(faults);
});
