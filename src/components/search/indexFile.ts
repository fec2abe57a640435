declare global {
  /** Set where the site is opened from files, which cannot be fetched: gives a file of the index by its name. */
  var carriedIndex: ((name: string) => Promise<unknown>) | undefined;
}

/**
 * A file of the search index, taken apart.
 *
 * @param folder where the index is, with a slash at its end
 * @throws where it cannot be had
 */
export async function indexFile(folder: string, name: string): Promise<unknown> {
  if (globalThis.carriedIndex) return globalThis.carriedIndex(name);
  const response = await fetch(`${folder}${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
