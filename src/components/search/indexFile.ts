/**
 * A file of the search index, taken apart.
 *
 * @param folder where the index is, with a slash at its end
 * @throws where it cannot be had
 */
export async function indexFile(folder: string, name: string): Promise<unknown> {
  // What has no version in its name is asked for anew: it names files that change with the site.
  const response = await fetch(`${folder}${name}`, { cache: name.includes('/') ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
