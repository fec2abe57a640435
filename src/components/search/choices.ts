/** The fields by which hits are filtered and sorted, and what they let through. Fetched once somebody opens them. */
import { firstYear, lastYear, type SearchChoice } from './choice.ts';
import { element } from './dom.ts';
import type { Facets, Hit } from './layer.ts';
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

/** A field for each thing that hits differ in, and one for their order. */
export function choices({ words: w, themes }: Setup, facets: Facets): HTMLElement[] {
  const present = new Set(facets.themes.values());
  return [
    select('theme', w.theme, [['', w.any], ...Object.entries(themes).filter(([theme]) => present.has(theme))]),
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
export function show(place: Element, { theme, years, sort }: SearchChoice) {
  const from = years[0] === firstYear ? '' : String(years[0]);
  const to = years[1] === lastYear ? '' : String(years[1]);
  for (const [name, value] of Object.entries({ theme, from, to, sort })) {
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
    years: [yearOf('from', firstYear), yearOf('to', lastYear)],
    sort: value('sort') as SearchChoice['sort'],
  };
}

/** The hits that the choice lets through, in its order. */
export function allowed(hits: readonly Hit[], { theme, years: [from, to], sort }: SearchChoice, facets: Facets): Hit[] {
  const everYear = from === firstYear && to === lastYear;
  const yearOf = ({ id }: Hit) => facets.years.get(id);
  const inTime = (when: number | undefined) =>
    everYear || (when !== undefined && (from === firstYear || when >= from) && (to === lastYear || when <= to));
  const left = hits.filter((hit) => (!theme || facets.themes.get(hit.id) === theme) && inTime(yearOf(hit)));
  if (sort === '') return left;
  const sign = sort === 'newest' ? -1 : 1;
  const dated = left.filter((hit) => yearOf(hit) !== undefined);
  const undated = left.filter((hit) => yearOf(hit) === undefined);
  return [...dated.sort((a, b) => sign * ((yearOf(a) ?? 0) - (yearOf(b) ?? 0))), ...undated];
}
