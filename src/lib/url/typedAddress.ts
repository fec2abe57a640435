/**
 * An address as one types it: without what a browser adds by itself.
 *
 * @param url an absolute address, e.g. `https://www.example.org/om/`
 * @returns e.g. `example.org/om`
 */
export function typedAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
