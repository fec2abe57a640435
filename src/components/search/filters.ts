/** What is asked, and by what hits are filtered and sorted: its place in the address, and what it lets through. */
import { themes } from '../../lib/themes.ts';
import { oneOf, type State, typed, yearsBetween } from '../../lib/url/state.ts';
import { recordKinds } from './kinds.ts';
import type { Facets, Hit } from './layer.ts';

/** The first year that can be asked for, which stands for all before it too, and the last one. */
const [firstYear, lastYear] = [1000, 2100] as const;

/** The query, which hits are shown, and in what order: what the address keeps. */
export const searchFields = {
  q: typed('q'),
  kind: oneOf('kind', recordKinds),
  theme: oneOf('theme', themes),
  years: yearsBetween('years', firstYear, lastYear),
  sort: oneOf('order', ['newest', 'oldest']),
};
export type SearchChoice = State<typeof searchFields>;

/** No query; then all hits, best first. */
export const noChoice: SearchChoice = { q: '', kind: '', theme: '', years: [firstYear, lastYear], sort: '' };

/** Whether anything but the query and the kind is chosen. */
export const isFiltered = (choice: SearchChoice) =>
  JSON.stringify({ ...choice, q: '', kind: '' }) !== JSON.stringify(noChoice);

const fieldsIn = (place: Element) => place.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');

/** Shows in the fields what is chosen. */
export function show(place: Element, { theme, years: [from, to], sort }: SearchChoice) {
  const values = { theme, from: from === firstYear ? '' : from, to: to === lastYear ? '' : to, sort };
  for (const field of fieldsIn(place)) field.value = String(values[field.name as keyof typeof values]);
}

/** What the fields say. */
export function chosen(place: Element): Pick<SearchChoice, 'theme' | 'years' | 'sort'> {
  const says = Object.fromEntries([...fieldsIn(place)].map(({ name, value }) => [name, value.trim()]));
  const year = (text: string | undefined, otherwise: number) =>
    Math.min(lastYear, Math.max(firstYear, Number.parseInt(text ?? '', 10) || otherwise));
  return {
    theme: says.theme as SearchChoice['theme'],
    years: [year(says.from, firstYear), year(says.to, lastYear)],
    sort: says.sort as SearchChoice['sort'],
  };
}

/** The hits that the choice lets through, in its order; those without a year come last. */
export function allowed(hits: readonly Hit[], choice: SearchChoice, { themes, years }: Facets): Hit[] {
  const { theme, sort } = choice;
  const [from, to] = choice.years;
  const everYear = from === firstYear && to === lastYear;
  const inTime = (year = Number.NaN) => everYear || ((from === firstYear || year >= from) && year <= to);
  const left = hits.filter(({ id }) => (!theme || themes.get(id) === theme) && inTime(years.get(id)));
  if (sort === '') return left;
  const [way, none] = sort === 'newest' ? [-1, 0] : [1, lastYear];
  const rank = ({ id }: Hit) => way * (years.get(id) ?? none);
  return left.sort((a, b) => rank(a) - rank(b));
}
