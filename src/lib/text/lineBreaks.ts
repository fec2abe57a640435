import { type Change, changed, walkMain } from './mainText.ts';

/** What is another's, word for word, or read by machines. */
const skippedElements = new Set(
  'q blockquote code pre kbd samp script style template textarea svg option title'.split(' '),
);
const skippedClasses = /(?:^|\s)(?:author|motion-voice|motion-translation|quoted)(?:\s|$)/;

const isSkipped = (name: string, attribs: Readonly<Record<string, string>>) =>
  skippedElements.has(name) || skippedClasses.test(attribs.class ?? '') || 'data-motion-text' in attribs;

const months =
  'januari februari mars april maj juni juli augusti september oktober november december ' +
  'January February March April May June July August September October November December';
const month = `(?:${months.replaceAll(' ', '|')})`;

/** The blanks at which no line may end: in dates, and between a number and what it counts. */
const blanks = new RegExp(
  [
    // 24 november 2025, november 2025.
    `(?<=\\d) (?=${month}\\b)`,
    `(?<=\\b${month}) (?=(?:1[0-9]|20)\\d\\d\\b)`,
    // 8 kap. 2 §, § 4, 8 354 km.
    '(?<=\\d[a-z]?) (?=(?:kap\\.|§|km\\b))',
    '(?<=§|kap\\.) (?=\\d)',
    // 2 000.
    '(?<=(?<!\\d)\\d{1,3}) (?=\\d{3}\\b)',
  ].join('|'),
  'g',
);

/** Compounds that are one word to a reader, and are kept whole. */
const compounds = /\b(?:ett-Kina|one-China)[\p{L}-]*/giu;

/** In headings and tables, whose lines are balanced and short, these too. */
const inShortLines = /\b(?:ett-Kina|one-China|sister-city)[\p{L}-]*/giu;

/** A name that translators would write in other letters. */
const author = /Elin Hjelmestam/g;

/**
 * Keeps the site's own text from breaking its lines inside a date, before §, kap. and km, and at the hyphens of
 * ett-Kina-politik. Blanks become no-break spaces, which search and find-in-page take for blanks; compounds stand in an
 * element (`.whole`) instead of with other hyphens, which neither would find. Quotations and the motion's own words
 * stay as they are. The author's name is left to no translator.
 *
 * @param html a whole page; only what stands in `<main>` is looked at
 */
export function keepTogether(html: string): string {
  const changes: Change[] = [];
  let whole = compounds;
  walkMain(
    html,
    ({ attribs, name }) => {
      if (isSkipped(name, attribs)) return false;
      if (!/^(?:h[1-4]|td)$/.test(name)) return undefined;
      const around = whole;
      whole = inShortLines;
      return () => {
        whole = around;
      };
    },
    (text, start) => {
      const kept = text
        .replace(blanks, '\u00a0')
        .replace(whole, '<span class="whole">$&</span>')
        .replace(author, '<span translate="no">$&</span>');
      if (kept !== text) changes.push({ start, end: start + text.length, text: kept });
    },
  );
  return changed(html, changes);
}
