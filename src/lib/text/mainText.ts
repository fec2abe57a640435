/** What the build changes in the text of pages that are written already, without a change to any other byte. */
import { load } from 'cheerio/slim';

type Document = ReturnType<ReturnType<typeof load>['root']>[0];
type Node = Document['childNodes'][number];
type Tag = { name: string; attribs: Readonly<Record<string, string>> };

/** Astro writes well-formed pages: the quick parser takes them apart as a browser does. */
const positions = { xmlMode: false, withStartIndices: true, withEndIndices: true } as const;

/**
 * Goes through what stands in a page's `<main>`, in its order.
 *
 * @param enter is told of each element; `false` leaves it out, a function is called at its end
 * @param read is told of each text, and where in the page it begins
 */
export function walkMain(
  html: string,
  enter: (tag: Tag) => false | undefined | (() => void),
  read: (text: string, start: number) => void,
): void {
  // Only this is taken apart: the rest of a page is as long again.
  const from = html.search(/<main[\s>]/);
  const to = html.indexOf('</main>', from);
  if (from === -1 || to === -1) return;
  const main = html.slice(from, to);
  const visit = (node: Node): void => {
    if (node.type === 'text' && node.startIndex !== null && node.endIndex !== null) {
      const text = main.slice(node.startIndex, node.endIndex + 1);
      // A text that the parser has put together from several places does not stand here as one.
      if (!text.includes('<')) read(text, from + node.startIndex);
    }
    if (node.type !== 'tag') return;
    const leave = enter(node);
    if (leave === false) return;
    for (const child of node.children) visit(child);
    leave?.();
  };
  for (const node of load(main, positions).root().contents().toArray()) visit(node);
}

/** A stretch of a page, and what takes its place. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** A page with changes made to it, which do not overlap. */
export function changed(html: string, changes: readonly Change[]): string {
  let at = 0;
  const inOrder = changes.toSorted((a, b) => a.start - b.start);
  const parts = inOrder.map(({ start, end, text }) => {
    const part = html.slice(at, start) + text;
    at = end;
    return part;
  });
  return parts.join('') + html.slice(at);
}
