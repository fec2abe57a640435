/** The pages of single things: each names its own, leads to its neighbours and back to where it stands among others. */
import { expect, it } from 'vitest';
import { words } from '../src/i18n/index.ts';
import { editions, href, type Lang, withoutBase } from '../src/lib/url/routes.ts';
import { expectNone } from './lib/none.ts';
import { builtSite, pageAt } from './lib/site.ts';

const site = builtSite();
const json = (file: string) => JSON.parse(site.text(`/data/${file}`));
type Texts = Record<Lang, string>;
const titled = (list: { id: string; title: Texts }[]) => new Map(list.map(({ id, title }) => [id, title]));
const cities: [string, Texts][] = json('cities.geojson').features.map(
  ({ id, properties }: { id: string; properties: Record<string, string> }) => [
    id,
    { sv: properties.name_sv, en: properties.name_en },
  ],
);
const sentences: [string, Texts][] = json('motion.json').sentences.map(({ id }: { id: string }) => [
  id,
  { sv: '', en: '' },
]);
const kinds = [
  ['motion', sentences, (lang: Lang) => words(lang).motion.alone.neighbours],
  ['timeline', titled(json('events.json').events), (lang: Lang) => words(lang).timeline.event.neighbours],
  ['cities', cities, (lang: Lang) => words(lang).cities.city.neighbours],
  ['precedents', titled(json('options.json').precedents), (lang: Lang) => words(lang).beside.precedents.neighbours],
] as const;

it.each(editions.flatMap((lang) => kinds.map((kind) => [lang, ...kind] as const)))(
  'in %s, %s',
  (lang, route, things, label) => {
    const linksOf = (id: string) => {
      const { $ } = pageAt(site, withoutBase(href(route, lang, { id })));
      return $(`nav[aria-label="${label(lang)}"] a`)
        .map((_, { attribs }) => attribs.href)
        .get();
    };
    const all = [...things];
    expect(all.length).toBeGreaterThan(15);
    expectNone(
      all.flatMap(([id, name]) => {
        const own = href(route, lang, { id });
        const { $ } = pageAt(site, withoutBase(own));
        const neighbours = linksOf(id);
        const faults = [
          [$('h1').text().includes(name[lang]), 'its heading does not name it'],
          [$(`main a[href="${href(route, lang, { hash: id })}"]`).length > 0, 'it does not lead to its context'],
          [route !== 'cities' || $('main svg[role="group"][aria-label]').length > 0, 'it has no map'],
          [neighbours.length > 0 && neighbours.length <= 2, `it has ${neighbours.length} neighbours`],
          [
            neighbours.every((other) => linksOf(other.split('/').at(-2) ?? '').includes(own)),
            'a neighbour does not lead back',
          ],
        ] as const;
        return faults.flatMap(([holds, fault]) => (holds ? [] : [`${own}: ${fault}.`]));
      }),
    );
  },
);

it.each(editions)('a note leads to an event and a city, and these to each other (%s)', (lang) => {
  const at = (route: 'motion' | 'timeline' | 'cities', id?: string) =>
    pageAt(site, withoutBase(href(route, lang, id === undefined ? {} : { id }))).$;
  const [event, city] = [
    href('timeline', lang, { hash: '2022-stockholm-kyiv' }),
    href('cities', lang, { hash: 'kyiv' }),
  ];
  for (const [$, to] of [
    [at('motion'), event],
    [at('motion'), city],
    [at('timeline', '2022-stockholm-kyiv'), city],
    [at('cities', 'kyiv'), event],
  ] as const)
    expect($(`main a[href="${to}"]`).length, to).toBeGreaterThan(0);
});

it.each(editions)('the page of counts has a table with sources for each drawing (%s)', (lang) => {
  const { $ } = pageAt(site, withoutBase(href('counts', lang)));
  const figures = $('figure:has([role="img"])').toArray();
  expect(figures.length).toBeGreaterThanOrEqual(3);
  for (const figure of figures) {
    expect($(figure).find('table th[scope="row"]').length).toBeGreaterThanOrEqual(2);
    expect($(figure).find('table .citations').length).toBeGreaterThan(0);
  }
});
