/** The fields by which hits are filtered and sorted. Fetched once somebody opens them. */
import { firstYear, lastYear, type SearchChoice } from '../../lib/search/choice.ts';
import type { Facets } from '../../lib/search/format.ts';
import { element } from './dom.ts';
import type { Setup } from './setup.ts';

const select = (name: string, label: string, options: [string, string][]) =>
  element(
    'label',
    {},
    label,
    element('select', { 'data-choice': name }, ...options.map(([value, text]) => element('option', { value }, text))),
  );

const year = (name: string, label: string) =>
  element(
    'label',
    {},
    label,
    element('input', { 'data-choice': name, type: 'text', inputmode: 'numeric', maxlength: '4', pattern: '[0-9]*' }),
  );

/** A field for each thing that the records of an index differ in, and one for their order. */
export function choices({ words: w, themes, lang }: Setup, facets: Facets): HTMLElement[] {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const languages = [lang, ...Object.keys(facets.languages)].map((code): [string, string] => [
    code,
    names.of(code) ?? code,
  ]);
  return [
    select('theme', w.theme, [['', w.any], ...Object.entries(themes).filter(([theme]) => facets.themes[theme])]),
    select('language', w.language, [['', w.any], ...languages]),
    year('from', w.from),
    year('to', w.to),
    select('sort', w.sort, [
      ['', w.byBest],
      ['newest', w.byNewest],
      ['oldest', w.byOldest],
    ]),
  ];
}

const field = (place: Element, name: string) =>
  place.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-choice="${name}"]`);

/** Shows in the fields what is chosen. */
export function show(place: Element, { theme, language, years, sort }: SearchChoice) {
  const from = years[0] === firstYear ? '' : String(years[0]);
  const to = years[1] === lastYear ? '' : String(years[1]);
  for (const [name, value] of Object.entries({ theme, language, from, to, sort })) {
    const one = field(place, name);
    if (one) one.value = value;
  }
}

/** What the fields say. */
export function chosen(place: Element): Omit<SearchChoice, 'kind'> {
  const value = (name: string) => field(place, name)?.value.trim() ?? '';
  const yearOf = (name: string, initial: number) => {
    const read = Number.parseInt(value(name), 10);
    return Number.isNaN(read) ? initial : Math.min(lastYear, Math.max(firstYear, read));
  };
  return {
    theme: value('theme') as SearchChoice['theme'],
    language: value('language'),
    years: [yearOf('from', firstYear), yearOf('to', lastYear)],
    sort: value('sort') as SearchChoice['sort'],
  };
}
