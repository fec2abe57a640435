/**
 * Marks each link off the site whose address a page has written before, so that paper writes every address once.
 *
 * @param html a whole page; a link off the site has `rel="external"`
 * @returns the page with `data-again` on every such link but the first to its address
 */
export function markRepeatedLinks(html: string): string {
  const known = new Set<string>();
  return html.replace(/<a(?=\s)[^>]*\srel="external"[^>]*>/g, (tag) => {
    const address = /\shref="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (!known.has(address)) {
      known.add(address);
      return tag;
    }
    return `${tag.slice(0, -1)} data-again>`;
  });
}
