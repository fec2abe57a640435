/** The list of sources: light, whole, and in step with what other pages say of it. */
import { expect, it } from 'vitest';
import { sourceGroups } from '../src/lib/source/groups.ts';
import { editions, href, type Lang, withoutBase } from '../src/lib/url/routes.ts';
import { expectNone } from './lib/none.ts';
import { builtSite, pageAt } from './lib/site.ts';

const site = builtSite();
const pageIn = (lang: Lang, id?: string) =>
  pageAt(site, withoutBase(href('sources', lang, id === undefined ? {} : { id })));

it.each(editions)('every source has a line in the list and stands whole on the page of its group (%s)', (lang) => {
  const { $ } = pageIn(lang);
  const faults = sourceGroups.flatMap((group) => {
    const lines = $(`[data-group="${group}"] [data-level]`);
    const whole = new Set(
      pageIn(lang, group)
        .$('article.record')
        .map((_, { attribs }) => attribs.id)
        .get(),
    );
    expect(whole.size).toBe(lines.length);
    return lines
      .toArray()
      .filter((line) => {
        const address = $(line).find('a').first().attr('href');
        return (
          address !== href('sources', lang, { id: group, hash: line.attribs.id ?? '' }) ||
          !whole.has(line.attribs.id ?? '')
        );
      })
      .map((line) => `${line.attribs.id}: its line does not lead to where it stands whole.`);
  });
  expectNone(faults);
});

it.each(editions)('the start page counts the sources that the list holds (%s)', (lang) => {
  const count = pageIn(lang).$('[data-level]').length;
  const said = pageAt(site, withoutBase(href('start', lang)))
    .$(`main a[href="${href('sources', lang)}"]`)
    .closest('li, p');
  expect(said.text()).toContain(String(count));
});

it.each(editions)('the list has few elements for so many sources (%s)', (lang) => {
  expect(pageIn(lang).$('*').length).toBeLessThan(4500);
});
