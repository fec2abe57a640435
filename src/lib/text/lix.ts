/**
 * LIX, the Swedish measure of how hard a text is to read (C.-H. Björnsson, Läsbarhet, 1968): the mean number of words in
 * a sentence, plus the share of long words in per cent. A long word has more than six letters; a sentence ends at a
 * full stop, a colon, a question mark or an exclamation mark. Up to 30 is very easy, up to 40 easy, as fiction is.
 */
export interface Lix {
  words: number;
  sentences: number;
  /** Words of more than six letters. */
  longWords: number;
  /** The measure; 0 for a text without words. */
  lix: number;
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** Abbreviations whose full stop ends no sentence, even where a capital or a figure follows. */
const abbreviation = /(?:^|[\s(])(?:t\.ex|bl\.a|s\.k|f\.d|m\.fl|d\.v\.s|jfr|kap|kl|nr|s|ca|st)\.\s*$/i;

/** What counts as a word: letters or figures between blanks; a compound with hyphens is one. */
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const isLong = (word: string) => (word.match(/\p{L}/gu)?.length ?? 0) > 6;

/**
 * The sentences of a block of text, such as a paragraph. The block's end ends the last one.
 *
 * @param block running text without markup
 */
export function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(block)) {
    open += segment;
    if (abbreviation.test(open)) continue;
    sentences.push(open);
    open = '';
  }
  return (
    [...sentences, open]
      // A colon inside a word (EU:s) or a time ends nothing.
      .flatMap((sentence) => sentence.split(/(?<=:)\s+/))
      .map((sentence) => sentence.trim())
      .filter((sentence) => wordsOf(sentence).length > 0)
  );
}

/**
 * The LIX of a text.
 *
 * @param blocks the text's paragraphs, list items and other blocks, without markup
 */
export function lix(blocks: readonly string[]): Lix {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const longWords = words.filter(isLong).length;
  return {
    words: words.length,
    sentences: sentences.length,
    longWords,
    lix: words.length === 0 ? 0 : words.length / sentences.length + (100 * longWords) / words.length,
  };
}
