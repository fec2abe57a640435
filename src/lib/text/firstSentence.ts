/**
 * The first sentence of a text, for places with room for one only.
 *
 * @param text one or several sentences
 * @param lang BCP 47 code
 */
export function firstSentence(text: string, lang: string): string {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
