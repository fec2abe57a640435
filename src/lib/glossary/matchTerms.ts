/** A term as the matcher needs it. */
export interface Term {
  /** Its public id. */
  id: string;
  /** Every form in which it stands in running text, in one language. */
  forms: readonly string[];
}

/** A place in a text where a term stands. */
export interface TermMatch {
  id: string;
  /** Offset of the first character. */
  start: number;
  /** Offset after the last character. */
  end: number;
}

/** Finds terms in a text. */
export type Matcher = (text: string) => TermMatch[];

/** A blank as it may stand in a text or in HTML. */
const blank = '(?:\\s|&nbsp;|&#160;)+';
const blanks = new RegExp(blank, 'g');

/** An abbreviation is written one way: "Skr" is a government paper, "SKR" an association. */
const isAbbreviation = (form: string) => /^\p{Lu}{2,}/u.test(form);

const matchers = new WeakMap<readonly Term[], Matcher>();

/**
 * Makes the function that finds terms in a text: whole words only, the longest form first, without regard to case save
 * for abbreviations. A part of a compound with hyphen or of an address is not a word of its own. Kept for the same list.
 *
 * @param terms all terms of one language; that no two claim the same form the content check sees to
 */
export function termMatcher(terms: readonly Term[]): Matcher {
  const known = matchers.get(terms);
  if (known) return known;

  const byForm = new Map<string, { id: string; exact: string | undefined }>();
  for (const { id, forms } of terms)
    for (const form of forms) byForm.set(form.toLowerCase(), { id, exact: isAbbreviation(form) ? form : undefined });
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const ways = longestFirst.map((form) => form.split(' ').map(RegExp.escape).join(blank));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_./@-])(?:${ways.join('|')})(?![\\p{L}\\p{N}_/@-]|[.:]\\p{L})`, 'giu');

  const matcher: Matcher = (text) => {
    const matches: TermMatch[] = [];
    if (byForm.size === 0) return matches;
    // `matchAll` would make the whole pattern anew for each text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const form = match[0].replace(blanks, ' ');
      const found = byForm.get(form.toLowerCase());
      if (!found || (found.exact !== undefined && found.exact !== form)) continue;
      matches.push({ id: found.id, start: match.index, end: match.index + match[0].length });
    }
    return matches;
  };
  matchers.set(terms, matcher);
  return matcher;
}
