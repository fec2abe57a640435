import { readContent } from '../content/read.ts';
import { numberNotes } from '../motion/notes.ts';
import { parseMotion } from '../motion/parse.ts';
import { type Translation, withTranslation } from '../motion/translation.ts';
import type { Lang } from '../url/routes.ts';
import type { CardContent } from './model.ts';

/**
 * What the cards need of the content, read without Astro: for tests and measurements. The build itself asks
 * `src/queries.ts`.
 *
 * @param root the project's root
 */
export async function readCardContent(root: string, lang: Lang): Promise<CardContent> {
  const { files } = await readContent(root);
  // The content check has proved the shapes.
  const all = <K extends keyof CardContent>(collection: string) =>
    files
      .filter((file) => file.collection === collection)
      .map((file) => ({ ...(file.data as object), id: file.id })) as unknown as CardContent[K];
  const prose = (name: string) =>
    files.find((file) => file.collection === 'prose' && file.id === `${lang}/${name}`)?.data as {
      title: string;
      description: string;
    };
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
    terms: all<'terms'>('glossary'),
    sources: all<'sources'>('sources'),
    finding: prose('cities-finding'),
    texts: [{ route: 'about', ...prose('about') }],
  };
}
