/** What is fetched when somebody is about to search: Pagefind, and the layer that asks it. */
import type { Lang } from '../../lib/url/routes.ts';
import { vocabularyName } from './files.ts';
import { Layer } from './layer.ts';
import { openPagefind } from './pagefind.ts';
import { searchFile } from './setup.ts';
import { type Vocabulary, type VocabularyFile, vocabularyOf } from './spelling.ts';

export { contentOf, foundWords, markedTitle, passage } from './excerpt.ts';

let layer: Layer | undefined;

/** Opens the search, once; what could not be had is tried again at the next call. */
export async function openSearch(base: string, lang: Lang, version: string): Promise<Layer> {
  const engine = await openPagefind(base, version);
  let words: Vocabulary | undefined;
  layer ??= new Layer(engine, lang, async () => {
    words ??= vocabularyOf(await searchFile<VocabularyFile>(base, vocabularyName(lang)));
    return words;
  });
  return layer;
}
