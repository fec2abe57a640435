/** A citation taken apart: which source, and which of its excerpts. */
export interface Citation {
  source: string;
  excerpt?: string;
}

/**
 * Takes a citation apart.
 *
 * @param citation a source id, or a source id, `#` and an excerpt key: `sthlm-net#inga-utpekade-vanorter`
 */
export function parseCitation(citation: string): Citation {
  const [source = '', excerpt] = citation.split('#');
  return excerpt === undefined ? { source } : { source, excerpt };
}

/**
 * Every citation in a value, however deep: what stands in a list named `sources`.
 *
 * @param quoted whether what an `excerpt` names counts too
 */
export function citationsIn(value: unknown, quoted = false): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'sources' && Array.isArray(inner)) return inner.filter((item) => typeof item === 'string');
    return quoted && key === 'excerpt' && typeof inner === 'string' ? [inner] : citationsIn(inner, quoted);
  });
}

/** Every citation in a running text: `<Cite of="…" />`, which names one or several. */
export const citationsInText = (text: string): string[] =>
  [...text.matchAll(/<Cite\s[^>]*?of=["']([^"']+)["']/g)].flatMap(([, citations = '']) => citations.split(' '));

/** One source with the excerpts that are meant. */
export interface SourceUse {
  source: string;
  excerpts: string[];
}

/**
 * Gathers citations by source, in the order in which the sources first stand.
 *
 * @param citations as in the content files
 */
export function groupCitations(citations: readonly string[]): SourceUse[] {
  const uses = new Map<string, SourceUse>();
  for (const { source, excerpt } of citations.map(parseCitation)) {
    const use = uses.get(source) ?? { source, excerpts: [] };
    if (excerpt !== undefined && !use.excerpts.includes(excerpt)) use.excerpts.push(excerpt);
    uses.set(source, use);
  }
  return [...uses.values()];
}
