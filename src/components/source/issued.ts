import { words } from '../../i18n/index.ts';
import { formatDate } from '../../lib/dates/format.ts';
import type { Lang } from '../../lib/url/routes.ts';
import type { Item } from '../../queries/collections.ts';

/** When a source was issued, in words; where it has no date, what is known of it. */
export function issuedText(source: Item<'sources'>, lang: Lang): string {
  if (source.issued !== undefined) return formatDate(source.issued, lang);
  return source.issuedNote?.[lang] ?? words(lang).source.noDate;
}

/** The year alone, where the whole date stands one step on. */
export const issuedYear = (source: Item<'sources'>, lang: Lang): string =>
  source.issued?.slice(0, 4) ?? words(lang).source.noDate;
