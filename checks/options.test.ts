/**
 * The options: one comparison, a page for each and for what stands beside them, every statement with its proof. The hub is
 * short, and every id that it had before its parts got pages of their own leads on.
 */
import { describe, expect, it } from 'vitest';
import { words } from '../src/i18n/index.ts';
import { besideOptions, editions, href, type Lang, type Route, withoutBase } from '../src/lib/url/routes.ts';
import registry from '../src/registry/public-ids.json' with { type: 'json' };
import { expectNone } from './lib/none.ts';
import { builtSite, type Page, pageAt } from './lib/site.ts';

const site = builtSite();
type Texts = Record<Lang, string>;
interface Row {
  id: string;
  question: Texts;
  short: Partial<Record<'projekt' | 'vanort' | 'same', Texts>>;
}
const data: { options: Row[]; criteria: Row[] } = JSON.parse(site.text('/data/options.json'));
const options = ['projekt', 'vanort'] as const;

it('every statement names at least one source, or says that nothing was found', () => {
  const notFound = editions.map((lang) => words(lang).source.notFound);
  let count = 0;
  expectNone(
    site.pages.flatMap(({ path, $ }) =>
      $('.statement')
        .toArray()
        .filter((statement) => {
          count += 1;
          const evidence = $(statement).next('.evidence');
          return evidence.find('a, details').length === 0 && !notFound.some((said) => evidence.text().includes(said));
        })
        .map((statement) => `${path}: nothing proves “${$(statement).text().slice(0, 60)}”.`),
    ),
  );
  expect(count).toBeGreaterThan(300);
});

describe.each(editions)('in %s', (lang) => {
  const w = words(lang);
  const at = (route: Route) => pageAt(site, withoutBase(href(route, lang)));
  const hub = at('options');
  const linkTo = (route: Route, to = {}) => `a[href="${href(route, lang, to)}"]`;

  it('the hub has 1,200 words and 1,800 elements at most before anything is unfolded', () => {
    const main = hub.$('main').clone();
    main.find('details > :not(summary), .visually-hidden, .moved, script, svg').remove();
    const length = main.text().trim().split(/\s+/).length;
    const elements = hub.$('*').length;
    console.log(`${hub.path}: ${length} words, ${elements} elements`);
    expect(length).toBeLessThanOrEqual(1200);
    expect(elements).toBeLessThanOrEqual(1800);
  });

  it('the comparison asks each question in a row, with an answer for each option or one for both', () => {
    const { $ } = hub;
    for (const { id, question, short } of data.criteria) {
      const row = $(`#jamforelsen tr#${id}`);
      expect(row.find('th').text().trim(), id).toBe(question[lang]);
      expect(row.find('td'), id).toHaveLength(short.same ? 2 : 3);
      expect(row.find('td.proof .statement').length, id).toBeGreaterThan(0);
      for (const answer of Object.values(short)) expect(row.text(), id).toContain(answer[lang]);
      if (short.same) expect(row.text(), id).toContain(w.options.same);
    }
    const groups = $('#jamforelsen th[scope="rowgroup"]').map((_, head) => $(head).text().trim());
    expect(groups.get().sort()).toEqual(Object.values(w.options.group).sort());
  });

  it('the hub leads to each page beside it, with a number, and to each option', () => {
    const teasers = { 'andra-stader': 'precedents', argument: 'arguments', lagen: 'law', siffror: 'figures' } as const;
    for (const [id, route] of Object.entries(teasers)) {
      expect(hub.$(`section#${id} ${linkTo(route)}`).length, id).toBeGreaterThan(0);
      expect(hub.$(`section#${id} p`).first().text(), id).toMatch(/\d/);
    }
    for (const option of options) expect(hub.$(`section#kraven ${linkTo(option)}`)).toHaveLength(1);
  });

  it('each option has a page of its own, both in the same parts, with a line for each row of the comparison', () => {
    const demands = [/^”.+tematiskt partnerskapsprojekt med Taipei\.”$/, /^”.+genom ett vänortsavtal med Taipei\.”$/];
    const parts = options.map((option, index) => {
      const { $ } = at(option);
      expect($('h1').text().trim()).toBe(data.options.find(({ id }) => id === option)?.question[lang]);
      expect($('blockquote.motion-voice').last().text()).toMatch(demands[index] ?? /^$/);
      expect($(linkTo('motion', { hash: `att-${index + 1}` })).length).toBeGreaterThan(0);
      expect($(`#${option}[data-search="option"]`)).toHaveLength(1);
      for (const { id } of data.criteria)
        expect($(`#fragor [id="${id}"] ${linkTo('options', { hash: id })}`)).toHaveLength(1);
      expect($('#andra-stader li a').attr('href')).toContain(href('precedents', lang));
      expect($('#argument li a').attr('href')).toContain(`${href('arguments', lang)}#`);
      expect($(`nav[aria-label="${w.options.other}"] ${linkTo(options[1 - index] ?? 'options')}`)).toHaveLength(1);
      return $('main h2')
        .map((_, head) => $(head).text())
        .get();
    });
    expect(parts[0]).toEqual(parts[1]);
  });

  it.each(besideOptions)('the page %s belongs to the options and leads to its sisters', (route) => {
    const { $ } = at(route);
    const { title } = w.beside[route];
    expect($('h1').text().trim()).toBe(title);
    expect($(`.site-header ${linkTo('options')}`).attr('aria-current')).toBe('page');
    const sisters = $(`nav[aria-label="${w.beside.label}"] a`);
    expect(sisters).toHaveLength(besideOptions.length);
    expect(sisters.filter('[aria-current="page"]').text().trim()).toBe(title);
  });

  it('of the road, the steps after a yes say so', () => {
    expect(
      at('road')
        .$('[data-search="process"]')
        .filter((_, step) => at('road').$(step).text().includes(w.options.conditional)),
    ).toHaveLength(2);
    expect(at('road').$.text()).toContain(w.options.roadStands);
  });

  /** What an id leads to where it stands: the address of the link that has it or stands in its element. */
  const leadsTo = ({ $ }: Page, id: string) => {
    const place = $(`[id="${id}"]`);
    return place.attr('href') ?? place.find('a').attr('href') ?? place.next('p').find('a').attr('href');
  };
  const { precedents, arguments: voices, law, process, figures } = registry;
  const moved = [...precedents, ...voices, ...law, ...process, ...figures, 'distance'];

  it('every id that stood on the hub leads to its thing', () => {
    expect(moved.length).toBeGreaterThan(90);
    expectNone(
      moved.flatMap((id) => {
        const [path = '', hash] = (leadsTo(hub, id) ?? '').split('#');
        const target = site.pages.find((other) => other.path === withoutBase(path));
        const there = target && (hash === undefined ? path.endsWith(`/${id}/`) : target.$(`[id="${hash}"]`).length > 0);
        return there ? [] : [`${hub.path}#${id} leads to "${path}#${hash}", where nothing of it stands.`];
      }),
    );
  });
});
