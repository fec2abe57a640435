/**
 * Fetches a style sheet that only some readers need. One that a script imports would stand in every page that has the
 * script: paid for by every reader, and ahead of the sheet that says in which order the layers of styles count.
 *
 * @returns settles when the sheet rules, or has failed: plain words are better than none
 */
export function fetchSheet(address: string): Promise<unknown> {
  return new Promise((resolve) => {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
    document.head.append(sheet);
  });
}
