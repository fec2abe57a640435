/** A heading of a running text. */
export interface Heading {
  /** Public id. */
  id: string;
  text: string;
}

/** The second-level headings of a running text, which carry explicit ids: `<h2 id="fel">Har du hittat ett fel?</h2>`. */
export function headingsOf(body: string): Heading[] {
  return [...body.matchAll(/<h2 id="([^"]+)">([^<]+)<\/h2>/g)].map(([, id = '', text = '']) => ({ id, text }));
}
