/**
 * The first sentence of a text, or the first few, for places with little room.
 *
 * @param lang BCP 47 code
 */
export function firstSentence(text: string, lang: string, count = 1): string {
  const sentences = [''];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const sentence = `${sentences.pop()}${segment}`;
    // The full stop of an abbreviation in brackets, as in "(RÅ 1990 ref. 9)", ends no sentence.
    const open = sentence.split('(').length > sentence.split(')').length;
    sentences.push(sentence, ...(open ? [] : ['']));
  }
  return sentences.slice(0, count).join('').trim();
}
