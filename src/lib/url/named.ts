/** No id of the site is longer; what is pasted beyond that names nothing. */
const longest = 120;

/**
 * The id that the fragment of an address names. Takes whatever stands there: half an escape, a lone surrogate, markup,
 * ten thousand characters.
 *
 * @param hash as `location.hash` has it, with its `#`
 * @returns the empty string where the fragment names nothing, or only the top of the page or words to search for
 */
export function namedId(hash: string): string {
  // What stands after `:~:` is for the browser; one that does not know it leaves it here.
  const text = hash.replace(/^#/, '').split(':~:')[0] ?? '';
  const id = text.length > longest * 3 ? text.slice(0, longest) : decoded(text).slice(0, longest);
  return id.toLowerCase() === 'top' ? '' : id;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
