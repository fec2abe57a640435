/** What was corrected and added, and the dates of pages that follow from it. */
import { firstPublished, lastChanged } from '../lib/changes/changes.ts';
import type { Lang } from '../lib/url/routes.ts';
import { all, type Item } from './collections.ts';

/** Every correction and addition, the newest first. */
export async function changeList(): Promise<Item<'changes'>[]> {
  const changes = await all('changes');
  return changes.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The day of the latest change to the content, as an EDTF date: what "as of" on paper means. */
export async function lastChange(): Promise<string> {
  const dates = (await all('changes')).map(({ date }) => date).sort();
  const latest = dates.at(-1);
  if (latest === undefined) throw new Error('src/content/changes/ is empty; write down when the site came out.');
  return latest;
}

/** When a page was changed last, or else published. */
export async function pageDate(path: string, lang: Lang): Promise<string> {
  const changes = await all('changes');
  return lastChanged(path, lang, changes) ?? firstPublished(path, lang, changes) ?? (await lastChange());
}
