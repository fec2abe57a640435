import type { Thing } from 'schema-dts';

/** A node of a page. The compiler sees to it that its properties are schema.org's. */
export type Node = Exclude<Thing, string>;

/** A reference to a node that is described elsewhere, on this page or another one. */
export interface Reference {
  '@id': string;
}

/** Makes an absolute address of a link as pages have it, with the folder that the site is served from. */
export type Address = (href: string) => string;

/** What one page says of itself for machines. */
export interface Structured {
  /** What kind of page it is; a page like any other if left out. */
  type?: 'AboutPage' | 'CollectionPage' | 'SearchResultsPage';
  /** What the page is about, first of all; it is described in `nodes`. */
  mainEntity?: Reference;
  nodes: readonly Node[];
}

/**
 * Nodes as one JSON-LD document that may stand in a `<script>`: no text in it can end the element or begin a comment.
 *
 * @param nodes each with an `@id` of its own, or one that nobody refers to
 */
export function jsonLd(nodes: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
