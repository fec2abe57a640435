/**
 * The opening of a text in whole words, with an ellipsis where it goes on: for a title that names the text by it.
 *
 * @param length how many characters it may have at most, the ellipsis not counted
 */
export function openingWords(text: string, length: number): string {
  const even = text.replace(/\s+/g, ' ').trim();
  if (even.length <= length) return even;
  const end = even.lastIndexOf(' ', length);
  // A mark before the ellipsis would say that something ends there.
  return `${even.slice(0, end === -1 ? length : end).replace(/[,:;.–-]+$/, '')} …`;
}
