import { readContent } from '../contentCheck/read.ts';
import { numberNotes } from '../lib/motion/notes.ts';
import { parseMotion } from '../lib/motion/parse.ts';
import { type Translation, withTranslation } from '../lib/motion/translation.ts';
import type { Lang } from '../lib/url/routes.ts';
import type { CardContent } from './model.ts';

let read: ReturnType<typeof readContent> | undefined;

/**
 * What the cards need of the content, read without Astro: for tests and measurements. The build itself asks
 * `src/queries.ts`.
 *
 * @param root the project's root
 */
export async function readCardContent(root: string, lang: Lang): Promise<CardContent> {
  // Some 900 files, which do not change under way.
  read ??= readContent(root);
  const { files } = await read;
  // The content check has proved the shapes.
  const all = <K extends keyof CardContent>(collection: string) =>
    files
      .filter((file) => file.collection === collection)
      .map((file) => ({ ...(file.data as object), id: file.id })) as unknown as CardContent[K];
  const prose = (name: string) =>
    files.find(({ collection, id }) => collection === 'prose' && id === `${lang}/${name}`)?.data as unknown;
  const original = parseMotion(files.find((file) => file.collection === 'motion')?.body ?? '');
  const translation = files.find((file) => file.collection === 'translations' && file.id === lang)?.data;
  return {
    motion: lang === 'sv' ? original : withTranslation(original, translation as Translation),
    notes: numberNotes(all<'notes'>('annotations')),
    events: all<'events'>('events'),
    eras: all<'eras'>('eras'),
    story: all<'story'>('story'),
    cities: all<'cities'>('cities'),
    options: all<'options'>('options'),
    precedents: all<'precedents'>('precedents'),
    factsheet: all<'factsheet'>('factsheet'),
    sources: all<'sources'>('sources'),
    citiesFinding: prose('cities-finding') as CardContent['citiesFinding'],
    about: prose('about') as CardContent['about'],
  };
}
