/** The project's content, read without Astro: for tests. The build itself asks `src/queries/collections.ts`. */
import type { CardContent } from '../cards/model.ts';
import { numberNotes } from '../lib/motion/notes.ts';
import { parseMotion } from '../lib/motion/parse.ts';
import { type Translation, withTranslation } from '../lib/motion/translation.ts';
import type { Lang } from '../lib/url/routes.ts';
import { type ContentFile, readContent } from './read.ts';

let read: Promise<ContentFile[]> | undefined;

/** Some 900 files, which do not change under way; the content check has proved their shapes. */
export async function contentFiles() {
  read ??= readContent(process.cwd()).then(({ files }) => files);
  const files = await read;
  /** The entries of a collection, each with its id. */
  const all = <T>(collection: string): T =>
    files
      .filter((file) => file.collection === collection)
      .map((file) => ({ ...(file.data as object), id: file.id })) as T;
  return { files, all };
}

/** What the cards need of the content. */
export async function cardContent(lang: Lang): Promise<CardContent> {
  const { files, all } = await contentFiles();
  const dataOf = (of: string, id: string) => files.find((file) => file.collection === of && file.id === id)?.data;
  const original = parseMotion(files.find((file) => file.collection === 'motion')?.body ?? '');
  const collections = ['events', 'eras', 'story', 'cities', 'options', 'precedents', 'factsheet', 'sources'] as const;
  return {
    ...(Object.fromEntries(collections.map((name) => [name, all(name)])) as Pick<
      CardContent,
      (typeof collections)[number]
    >),
    motion: lang === 'sv' ? original : withTranslation(original, dataOf('translations', lang) as Translation),
    notes: numberNotes(all<CardContent['notes']>('annotations')),
    citiesFinding: dataOf('prose', `${lang}/cities-finding`) as CardContent['citiesFinding'],
    about: dataOf('prose', `${lang}/about`) as CardContent['about'],
  };
}
