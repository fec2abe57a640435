import type { Entry } from '../data/types.ts';
import { formatDateRange } from '../dates/format.ts';
import type { Lang } from '../url/routes.ts';
import { type Bearing, bearings, byDate } from './group.ts';

/** What other cities have done, by what it bears on, each group in the order of time: as the list shows it. */
export function precedentGroups<T extends { option: Bearing; date?: string | undefined }>(
  precedents: readonly T[],
): { bearing: Bearing; items: T[] }[] {
  return bearings.map((bearing) => ({ bearing, items: byDate(precedents.filter(({ option }) => option === bearing)) }));
}

/**
 * When something happened, in words; nothing where only its note knows.
 *
 * @param undated what is said where nothing is known of the date
 */
export function whenOf(
  { date, dateEnd, dateNote }: Pick<Entry<'precedents'>, 'date' | 'dateEnd' | 'dateNote'>,
  lang: Lang,
  undated: string,
): string | undefined {
  if (date !== undefined) return formatDateRange(date, dateEnd, lang);
  return dateNote === undefined ? undated : undefined;
}
