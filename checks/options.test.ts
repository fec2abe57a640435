/** The page on both options is short, and every id that it had before its parts got pages of their own leads on. */
import { expect, it } from 'vitest';
import registry from '../src/registry/public-ids.json' with { type: 'json' };
import { expectNone } from './lib/none.ts';
import { builtSite, type Page } from './lib/site.ts';

const site = builtSite();
const hubs = ['/taipei/', '/en/taipei/'].map((path) => site.pages.find((page) => page.path === path) as Page);
const optionPages = ['/taipei/projekt/', '/taipei/vanort/', '/en/taipei/project/', '/en/taipei/sister-city/'];

it.each(hubs)('$path has 1,200 words and 1,800 elements at most before anything is unfolded', ({ $, path }) => {
  const main = $('main').clone();
  main.find('details > :not(summary), .visually-hidden, .moved, script, svg').remove();
  const words = main.text().trim().split(/\s+/).length;
  const elements = $('*').length;
  console.log(`${path}: ${words} words, ${elements} elements`);
  expect(words).toBeLessThanOrEqual(1200);
  expect(elements).toBeLessThanOrEqual(1800);
});

/** What an id leads to where it stands: the address of the link that has it or stands in its element. */
const leadsTo = ({ $ }: Page, id: string) => {
  const place = $(`[id="${id}"]`);
  return place.attr('href') ?? place.find('a').attr('href') ?? place.next('p').find('a').attr('href');
};

const moved = [
  ...registry.precedents,
  ...registry.arguments,
  ...registry.law,
  ...registry.process,
  ...registry.figures,
  'distance',
];

it.each(hubs)('every id that stood on $path leads to its thing', (page) => {
  expect(moved.length).toBeGreaterThan(90);
  expectNone(
    moved.flatMap((id) => {
      const [path = '', hash] = (leadsTo(page, id) ?? '').split('#');
      const target = site.pages.find((other) => `${site.base.replace(/\/$/, '')}${other.path}` === path);
      const there = target && (hash === undefined ? path.endsWith(`/${id}/`) : target.$(`[id="${hash}"]`).length > 0);
      return there ? [] : [`${page.path}#${id} leads to "${path}#${hash}", where nothing of it stands.`];
    }),
  );
});

it('every row of the comparison has its line on the page of each option', () => {
  expectNone(
    optionPages.flatMap((path) => {
      const page = site.pages.find((other) => other.path === path);
      return registry.criteria
        .filter((id) => !page?.$(`[id="${id}"] a`).attr('href')?.endsWith(`/taipei/#${id}`))
        .map((id) => `${path}#${id} does not lead to its row.`);
    }),
  );
});
