/**
 * Fetches a style sheet that only some readers need. One that a script imports would stand in every page that has the
 * script: carried by every reader, and ahead of the sheet that says in which order the layers of styles count.
 *
 * @returns settles when the sheet rules, or has failed: plain words are better than none
 */
export function fetchSheet(address: string): Promise<unknown> {
  // In the copy to carry, which lies in no known folder, the sheets lie beside each other all the same.
  const known = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  const name = address.split('/').at(-1) ?? '';
  const href = location.protocol === 'file:' && known ? new URL(name, known.href).href : address;
  return new Promise((resolve) => {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
    document.head.append(sheet);
  });
}
