import { load } from 'cheerio/slim';

type Document = ReturnType<ReturnType<typeof load>['root']>[0];
type Node = Document['childNodes'][number];

/** What is another's, word for word, or read by machines. */
const skippedElements = new Set(
  'q blockquote code pre kbd samp script style template textarea svg option title'.split(' '),
);
const skippedClasses = /(?:^|\s)(?:motion-voice|motion-translation|quoted)(?:\s|$)/;

const months =
  'januari februari mars april maj juni juli augusti september oktober november december ' +
  'January February March April May June July August September October November December';
const month = `(?:${months.replaceAll(' ', '|')})`;

/** Astro writes well-formed pages: the quick parser takes them apart as a browser does. */
const positions = { xmlMode: false, withStartIndices: true, withEndIndices: true } as const;

/** The blanks at which no line may end: in dates, and between a number and what it counts. */
const blanks = new RegExp(
  [
    // 24 november 2025, november 2025.
    `(?<=\\d) (?=${month}\\b)`,
    `(?<=\\b${month}) (?=(?:1[0-9]|20)\\d\\d\\b)`,
    // 8 kap. 2 §, § 4, 8 354 km.
    '(?<=\\d[a-z]?) (?=(?:kap\\.|§|km\\b))',
    '(?<=§) (?=\\d)',
    // 2 000.
    '(?<=(?<!\\d)\\d{1,3}) (?=\\d{3}\\b)',
  ].join('|'),
  'g',
);

/** Compounds that are one word to a reader, and are kept whole. */
const compounds = /\b(?:ett-Kina|one-China)[\p{L}-]*/giu;

/**
 * Keeps the site's own text from breaking its lines inside a date, before §, kap. and km, and at the hyphens of
 * ett-Kina-politik. Blanks become no-break spaces, which search and find-in-page take for blanks; compounds stand in an
 * element (`.whole`) instead of with other hyphens, which neither would find. Quotations and the motion's own words
 * stay as they are.
 *
 * @param html a whole page; only what stands in `<main>` is looked at
 */
export function keepTogether(html: string): string {
  const from = html.search(/<main[\s>]/);
  const to = html.indexOf('</main>', from);
  if (from === -1 || to === -1) return html;
  const main = html.slice(from, to);
  let result = html.slice(0, from);
  let at = 0;

  const visit = (node: Node): void => {
    if (node.type === 'text') {
      const { startIndex, endIndex } = node;
      if (startIndex === null || endIndex === null) return;
      const text = main.slice(startIndex, endIndex + 1);
      // A text that the parser has put together from several places does not stand here as one.
      if (text.includes('<')) return;
      const kept = text.replace(blanks, '\u00a0').replace(compounds, '<span class="whole">$&</span>');
      if (kept === text) return;
      result += main.slice(at, startIndex) + kept;
      at = endIndex + 1;
      return;
    }
    if (node.type !== 'tag') return;
    const { attribs, name } = node;
    if (skippedElements.has(name) || skippedClasses.test(attribs.class ?? '') || 'data-motion-text' in attribs) return;
    for (const child of node.children) visit(child);
  };

  for (const node of load(main, positions).root().contents().toArray()) visit(node);
  return result + main.slice(at) + html.slice(to);
}
