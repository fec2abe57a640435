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

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A blank as it may stand in a text or in HTML. */
const blank = '(?:\\s|&nbsp;|&#160;)+';
const blanks = new RegExp(blank, 'g');

/** An abbreviation is written one way: "Skr" is a government paper, "SKR" an association. */
const isAbbreviation = (form: string) => /^\p{Lu}{2,}/u.test(form);

/** Forms by their letters, so that a text is compared letter by letter and not form by form. */
interface Tree {
  ends: boolean;
  next: Map<string, Tree>;
}

function treeOf(forms: Iterable<string>): Tree {
  const root: Tree = { ends: false, next: new Map() };
  for (const form of forms) {
    let tree = root;
    for (const letter of form) {
      const next = tree.next.get(letter) ?? { ends: false, next: new Map() };
      tree.next.set(letter, next);
      tree = next;
    }
    tree.ends = true;
  }
  return root;
}

/** A pattern that matches the longest form of a tree. */
function patternOf({ ends, next }: Tree): string {
  const ways = [...next].map(([letter, tree]) => `${letter === ' ' ? blank : literal(letter)}${patternOf(tree)}`);
  if (ways.length === 0) return '';
  return ways.length === 1 && !ends ? `${ways[0]}` : `(?:${ways.join('|')})${ends ? '?' : ''}`;
}

const matchers = new WeakMap<readonly Term[], Matcher>();

/**
 * Makes the function that finds terms in a text: whole words only, the longest form first, without regard to case save
 * for abbreviations. A part of a compound with hyphen or of an address is not a word of its own. Kept for the same list.
 *
 * @param terms all terms of one language
 * @throws where two terms claim the same form
 */
export function termMatcher(terms: readonly Term[]): Matcher {
  const known = matchers.get(terms);
  if (known) return known;

  const byForm = new Map<string, { id: string; exact: string | undefined }>();
  for (const { id, forms } of terms) {
    for (const form of forms) {
      const other = byForm.get(form.toLowerCase());
      if (other && other.id !== id) {
        throw new Error(
          `The glossary lists the form "${form}" under both "${other.id}" and "${id}". Remove it from one of them.`,
        );
      }
      byForm.set(form.toLowerCase(), { id, exact: isAbbreviation(form) ? form : undefined });
    }
  }
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_./@-])${patternOf(treeOf(byForm.keys()))}(?![\\p{L}\\p{N}_/@-]|[.:]\\p{L})`,
    'giu',
  );

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
